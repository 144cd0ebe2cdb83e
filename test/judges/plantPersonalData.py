"""Plants personal data in a registration workbook, wherever a person may have left it.

plantPersonalData.py IN OUT
"""
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

SECRET = "Hemlig Persson"

workbook = openpyxl.load_workbook(sys.argv[1])
for sheet in list(workbook):
    if sheet.title in ("Listor", "Sammanställning"):
        continue
    sheet["B3"].comment = Comment(SECRET + " kommentar", SECRET + " författare")
    sheet.oddHeader.center.text = SECRET + " sidhuvud"
    headings = [cell.value for cell in sheet[4]]
    if headings[0] == "Nr":
        for row in range(5, sheet.max_row + 1):
            if sheet.cell(row, 1).value is None:
                continue
            sheet.cell(row, 1).value = f"{SECRET} nr {row}"
            if "Fritext" in headings:
                sheet.cell(row, headings.index("Fritext") + 1).value = f"{SECRET} fritext {row}"
            sheet.cell(row, 40).value = f"{SECRET} lapp {row}"
        sheet.title = sheet.title + " Hemlig"
hidden = workbook.create_sheet("Hemligt blad")
hidden.sheet_state = "hidden"
hidden["A1"] = SECRET + " dolt blad"
workbook.defined_names.append(DefinedName("Hemligt", attr_text=f'"{SECRET} namn"'))
workbook.properties.creator = SECRET
workbook.properties.lastModifiedBy = SECRET
workbook.properties.description = SECRET + " beskrivning"
workbook.save(sys.argv[2])
