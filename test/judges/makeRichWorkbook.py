"""Writes a workbook with much of what the reader knows, at the path given.

Further arguments: "iso" for dates as ISO 8601 text, as in strict files; "1904" for the other calendar.
"""
import datetime
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table


def fill_values(sheet):
    sheet.append(["text", "å ä ö 日本 🙂", "  leading and trailing  ", "two\nlines", 'quote " & < >', "_x000D_"])
    sheet.append([1, -1.5, 1e300, 1e-300, 0.1, 12345678901234567890, True, False])
    sheet.append([datetime.datetime(2023, 11, 1, 12, 30), datetime.date(1904, 2, 29), datetime.time(6, 0)])
    sheet.append(["=SUM(A2:B2)", '="a"&"b"', "=1/0", "=Table_1[[#This Row],[Nr]]", "#N/A", "#DIV/0!"])
    sheet["D20"] = "far down"
    sheet["XFD20"] = "far right"
    sheet["B25"].font = openpyxl.styles.Font(bold=True)
    sheet["A10"] = "=TRANSPOSE(A2:B2)"
    sheet.formula_attributes["A10"] = {"t": "array", "ref": "A10:A11"}
    sheet["C10"] = '=A10*$A$2+A$2-$A2&"A1"&Table_1[[#This Row],[Nr]]+SUM(A:A)+LOG10(A1)+\'Tabeller & annat\'!B3'
    sheet.formula_attributes["C10"] = {"t": "shared", "ref": "C10:D12", "si": "0"}
    for place in ("D10", "C11", "D11", "C12", "D12"):
        sheet[place] = "="
        sheet.formula_attributes[place] = {"t": "shared", "si": "0"}
    sheet["A2"].comment = Comment("a comment\nin two lines", "somebody")
    sheet["J9"].comment = Comment("on an empty cell", "somebody")
    sheet.merge_cells("B7:D8")
    sheet["B7"] = "merged"
    sheet.row_dimensions[2].hidden = True
    sheet.row_dimensions[9].hidden = True


def fill_table(sheet):
    for row in [["Nr", "Svar"], [1, "Ja"], [2, "Nej"], ["Summa", 2]]:
        sheet.append(row)
    table = Table(displayName="Table_1", ref="A1:B4", totalsRowCount=1)
    sheet.add_table(table)
    sheet.add_table(Table(displayName="Tabell_Två", ref="D1:E3"))
    sheet["D1"], sheet["E1"] = "a", "b"
    sheet.protection.sheet = True


def main():
    workbook = openpyxl.Workbook()
    fill_values(workbook.active)
    fill_table(workbook.create_sheet("Tabeller & annat"))
    chart = BarChart()
    chart.add_data(Reference(workbook["Tabeller & annat"], min_col=1, min_row=1, max_row=3))
    workbook.create_chartsheet("Diagram").add_chart(chart)
    workbook.create_sheet("Dold").sheet_state = "hidden"
    workbook.create_sheet("__proto__").sheet_state = "veryHidden"
    workbook.defined_names.append(DefinedName("Start", attr_text="'Tabeller & annat'!$A$1", comment="a comment"))
    workbook.defined_names.append(DefinedName("dold", attr_text="1+1", hidden=True))
    workbook.defined_names.append(DefinedName("lokal", attr_text="Dold!$A$1:$B$2", localSheetId=3))
    workbook.properties.creator = "Någon"
    workbook.properties.title = "Titel"
    workbook.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904 if "1904" in sys.argv else workbook.epoch
    workbook.iso_dates = "iso" in sys.argv
    workbook.save(sys.argv[1])


main()
