"""Makes a workbook with much in it, and tells what openpyxl finds different between two workbooks.

hostWorkbooks.py make PATH
hostWorkbooks.py compare BEFORE AFTER: prints a list of differences as JSON
hostWorkbooks.py read PATH: prints what openpyxl reads as JSON
"""
import datetime
import json
import sys
import warnings
import zipfile

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

# A validation that refers to another sheet, as Excel 2010 and later write it; openpyxl cannot.
EXTENSION = (
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
    'uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations '
    'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">'
    "<x14:formula1><xm:f>Dold!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>F1</xm:sqref></x14:dataValidation>"
    "</x14:dataValidations></ext></extLst>"
)


def fill(sheet):
    sheet.append(["text", 1.5, True, datetime.date(2023, 5, 1), "=B1*2", "  blank  ", "two\nlines"])
    for row in range(2, 7):
        sheet.append([f"rad {row}", row, None, None, f"=B{row}*$B$1"])
    sheet["A1"].font = Font(name="Arial", size=14, bold=True, color="FF112233")
    sheet["A1"].fill = PatternFill("solid", fgColor="FFEEDDCC")
    sheet["B1"].number_format = '0.0" kr"'
    sheet["B2"].border = Border(top=Side("thick", color="FF00FF00"), left=Side("dashed"))
    sheet["C1"].alignment = Alignment(horizontal="center", wrap_text=True, indent=1, text_rotation=45)
    sheet["C2"].protection = Protection(locked=False)
    sheet.formula_attributes["E2"] = {"t": "shared", "ref": "E2:E6", "si": "0"}
    for row in range(3, 7):
        sheet[f"E{row}"] = "="
        sheet.formula_attributes[f"E{row}"] = {"t": "shared", "si": "0"}
    sheet["A1"].comment = Comment("a note", "somebody")
    sheet["A2"].hyperlink = "https://example.org/?a=1&b=2"
    sheet.merge_cells("A9:C10")
    validation = DataValidation(type="list", formula1='"Ja,Nej"', allow_blank=True, error="Välj")
    validation.add("C3:C20")
    sheet.add_data_validation(validation)
    sheet.conditional_formatting.add("B1:B6", CellIsRule("greaterThan", ["3"], fill=PatternFill(bgColor="FFFF0000")))
    sheet.conditional_formatting.add("B1:B6", ColorScaleRule("min", None, "FFFFFFFF", "max", None, "FF00FF00"))
    sheet.column_dimensions["A"].width = 33
    sheet.column_dimensions["D"].hidden = True
    sheet.row_dimensions[4].hidden = True
    sheet.row_dimensions[5].height = 40
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:E20"
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "Sida &P"
    sheet.sheet_properties.tabColor = "FF8800"


def make(path):
    workbook = openpyxl.Workbook()
    fill(workbook.active)
    tables = workbook.create_sheet("Tabell & mer")
    for row in [["Nr", "Svar"], [1, "Ja"], [2, "Nej"]]:
        tables.append(row)
    tables.add_table(Table(displayName="Svar", ref="A1:B3"))
    chart = BarChart()
    chart.add_data(Reference(tables, min_col=1, min_row=1, max_row=3), titles_from_data=True)
    tables.add_chart(chart, "D2")
    hidden = workbook.create_sheet("Dold")
    hidden.sheet_state = "hidden"
    hidden["A1"], hidden["A2"] = "Ja", "Nej"
    hidden.protection.sheet = True
    hidden.protection.formatCells = False
    workbook.create_chartsheet("Diagram").add_chart(BarChart())
    workbook.defined_names.append(DefinedName("Allmän", attr_text="Dold!$A$1:$A$2", comment="en kommentar"))
    workbook.defined_names.append(DefinedName("Egen", attr_text="Dold!$A$1", localSheetId=2))
    workbook.security = WorkbookProtection(workbookPassword="x", lockStructure=False)
    workbook.properties.title = "Titel"
    workbook.save(path + ".plain")
    add_foreign_parts(path + ".plain", path)


def add_foreign_parts(source, target):
    """Things that openpyxl does not write: an extension, a picture, a macro project, a part nobody refers to."""
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = content.replace(b"</worksheet>", EXTENSION.encode() + b"</worksheet>")
            after.writestr(name, content)
        after.writestr("xl/media/image9.png", bytes(range(256)))
        after.writestr("xl/vbaProject.bin", bytes(range(255, -1, -1)))
        after.writestr("custom/unknown.xml", "<okänd  x = '1'/>")


def cell_of(cell):
    style = [
        repr(part)
        for part in (cell.font, cell.fill, cell.border, cell.alignment, cell.protection)
    ] + [cell.number_format]
    comment = cell.comment.text if cell.comment else None
    link = cell.hyperlink.target if cell.hyperlink else None
    return [str(cell.value), cell.data_type, style, comment, link]


def sheet_of(sheet):
    if not hasattr(sheet, "iter_rows"):
        return {"state": sheet.sheet_state, "charts": len(sheet._charts)}
    cells = {cell.coordinate: cell_of(cell) for row in sheet.iter_rows() for cell in row if cell.has_style or cell.value is not None}
    return {
        "cells": cells,
        "state": sheet.sheet_state,
        "protection": repr(sheet.protection),
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "validations": [repr(rule) for rule in sheet.data_validations.dataValidation],
        "conditional": [[str(area.sqref), [repr(rule) for rule in area.rules]] for area in sheet.conditional_formatting],
        "columns": {name: [column.width, column.hidden] for name, column in sheet.column_dimensions.items()},
        "rows": {index: [row.height, row.hidden] for index, row in sheet.row_dimensions.items() if row.height or row.hidden},
        "freeze": sheet.freeze_panes,
        "tables": dict(sheet.tables.items()),
        "charts": len(sheet._charts),
        "print": [sheet.print_title_rows, sheet.print_area, sheet.page_setup.orientation, sheet.oddFooter.center.text],
        "tab": repr(sheet.sheet_properties.tabColor),
    }


def read(path):
    workbook = openpyxl.load_workbook(path)
    names = [[name.name, name.attr_text, name.localSheetId, name.comment] for name in workbook.defined_names.definedName]
    return {
        "names": names,
        "order": workbook.sheetnames,
        "protection": repr(workbook.security),
        "title": workbook.properties.title,
        "sheets": {sheet.title: sheet_of(sheet) for sheet in workbook._sheets},
    }


def differences(before, after, place=""):
    if isinstance(before, dict) and isinstance(after, dict):
        keys = list(before) + [key for key in after if key not in before]
        return [found for key in keys for found in differences(before.get(key), after.get(key), f"{place}/{key}")]
    return [] if before == after else [[place, before, after]]


def main():
    # openpyxl says that it drops the extension; it does not save here.
    warnings.simplefilter("ignore")
    command, *paths = sys.argv[1:]
    if command == "make":
        make(paths[0])
    elif command == "read":
        print(json.dumps(read(paths[0])))
    else:
        print(json.dumps(differences(read(paths[0]), read(paths[1]))))


main()
