"""Makes a workbook from JSON, or prints a workbook's values as JSON. With openpyxl.

formulaWorkbook.py make DATA.json FILE.xlsx    {"sheets": [{"name", "cells": [{"row", "column", "value", "formula"}]}],
                                                "names": [{"name", "formula", "sheet"?}]}
formulaWorkbook.py read FILE.xlsx SHEET        [[row, column, value], ...]; errors as {"error": "#N/A"}
Rows and columns count from 0.
"""
import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel
from openpyxl.workbook.defined_name import DefinedName


def make(data_path, file_path):
    with open(data_path, encoding="utf-8") as file:
        data = json.load(file)
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for sheet in data["sheets"]:
        worksheet = workbook.create_sheet(sheet["name"])
        for item in sheet["cells"]:
            cell = worksheet.cell(item["row"] + 1, item["column"] + 1)
            if item["formula"]:
                cell.value = item["formula"]
            elif isinstance(item["value"], str):
                # Also a text such as "=x" or "#N/A" stays a text.
                cell.value = item["value"]
                cell.data_type = "s"
            else:
                cell.value = item["value"]
    for name in data["names"]:
        place = workbook.sheetnames.index(name["sheet"]) if "sheet" in name else None
        workbook.defined_names.append(
            DefinedName(name["name"], attr_text=name["formula"].lstrip("="), localSheetId=place)
        )
    workbook.save(file_path)


def read(file_path, sheet):
    worksheet = openpyxl.load_workbook(file_path, data_only=True)[sheet]
    cells = [cell for row in worksheet.iter_rows() for cell in row if cell.value is not None]
    print(json.dumps([[cell.row - 1, cell.column - 1, plain(cell)] for cell in cells]))


def plain(cell):
    if cell.data_type == "e":
        return {"error": cell.value}
    return to_excel(cell.value) if isinstance(cell.value, (datetime.date, datetime.time)) else cell.value


if __name__ == "__main__":
    {"make": make, "read": read}[sys.argv[1]](*sys.argv[2:])
