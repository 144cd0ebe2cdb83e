"""Prints what openpyxl reads from workbooks, a line of JSON for each path given, in the shape of src/workbook.

Cells stay as the file has them: date conversion is switched off, and values under merged cells are kept.
"""
import datetime
import json
import sys
import warnings
from xml.etree.ElementTree import iterparse

import openpyxl
import openpyxl.reader.excel as excel
from openpyxl.cell.text import Text
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import SHEET_MAIN_NS



def read_strings(source):
    """openpyxl's own function drops every "x005F_"; escapes are decoded in dump_value."""
    nodes = (node for _, node in iterparse(source) if node.tag == "{%s}si" % SHEET_MAIN_NS)
    return [Text.from_tree(node).content for node in nodes]


def apply_styles_without_dates(archive, workbook, original=excel.apply_stylesheet):
    original(archive, workbook)
    workbook._date_formats = set()
    workbook._timedelta_formats = set()


excel.read_string_table = read_strings
excel.apply_stylesheet = apply_styles_without_dates
Worksheet._clean_merge_range = lambda self, merged: None


def dump_value(cell, epoch):
    value = cell.value
    if cell.data_type == "e":
        return {"error": value}
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value, epoch)
    return unescape(value) if isinstance(value, str) else value


def dump_formula(cell):
    is_formula = cell.data_type == "f" and cell.value != "="
    return unescape(cell.value) if is_formula else None


def dump_range(cell_range):
    return {
        "row": cell_range.min_row - 1,
        "column": cell_range.min_col - 1,
        "rowCount": cell_range.max_row - cell_range.min_row + 1,
        "columnCount": cell_range.max_col - cell_range.min_col + 1,
    }


def dump_table(table):
    place = dump_range(openpyxl.worksheet.cell_range.CellRange(table.ref))
    return {**place, "name": table.displayName, "hasTotals": bool(table.totalsRowCount)}


def dump_cells(values, formulas, epoch):
    cells = []
    for (row, column), cell in sorted(values._cells.items()):
        value = dump_value(cell, epoch)
        formula = dump_formula(formulas._cells[row, column])
        # openpyxl cannot tell empty text from nothing.
        if formula is not None or value not in (None, ""):
            cells.append([row - 1, column - 1, value, formula])
    return cells


def dump_sheet(values, formulas, epoch):
    base = {"name": values.title, "visibility": values.sheet_state}
    if not isinstance(values, Worksheet):
        return {**base, "kind": "other"}
    comments = ((cell.row - 1, cell.column - 1, cell.comment) for cell in values._cells.values() if cell.comment)
    return {
        **base,
        "kind": "worksheet",
        "isProtected": bool(values.protection.sheet),
        "cells": dump_cells(values, formulas, epoch),
        "hidden": sorted(row - 1 for row, dimension in values.row_dimensions.items() if dimension.hidden),
        "merges": [dump_range(merged) for merged in values.merged_cells.ranges],
        "tables": [dump_table(table) for table in values.tables.values()],
        "comments": [{"row": row, "column": column, "text": unescape(c.text)} for row, column, c in comments],
    }


def dump_name(name, workbook):
    sheet = None if name.localSheetId is None else workbook.sheetnames[name.localSheetId]
    return {
        "name": name.name,
        "formula": "=" + unescape(name.attr_text or ""),
        "visible": not name.hidden,
        **({} if sheet is None else {"sheet": sheet}),
        **({"comment": name.comment} if name.comment else {}),
    }


def dump_workbook(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    return {
        "sheets": [dump_sheet(v, f, values.epoch) for v, f in zip(values._sheets, formulas._sheets)],
        "names": [dump_name(name, values) for name in values.defined_names.definedName],
        "creator": values.properties.creator,
        "title": values.properties.title,
        "date1904": values.epoch.year == 1904,
    }


def main():
    warnings.simplefilter("ignore")
    for path in sys.argv[1:]:
        print(json.dumps(dump_workbook(path)))


main()
