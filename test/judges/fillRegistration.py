"""Fills a registration template as a person would, and says how many answers its lists would have refused.

Usage: fillRegistration.py TEMPLATE ROWS.json OUT. ROWS: {"start": {label: value}, "sheets": {name: [[value, …], …]}}.
"""

import json
import sys

import openpyxl


def lists_of(sheet, book):
    """For each cell with a list: the values it allows."""
    allowed = {}
    for validation in sheet.data_validations.dataValidation:
        if validation.type != "list":
            continue
        name, area = validation.formula1.split("!")
        cells = book[name.strip("'")][area.replace("$", "")]
        values = {cell.value for row in cells for cell in row}
        for part in validation.sqref.ranges:
            for row in range(part.min_row, part.max_row + 1):
                for column in range(part.min_col, part.max_col + 1):
                    allowed[(row, column)] = values
    return allowed


def main(template, rows, output):
    book = openpyxl.load_workbook(template)
    with open(rows, encoding="utf-8") as file:
        given = json.load(file)
    for row in book["Start"].iter_rows(min_col=1, max_col=1):
        if row[0].value in given["start"]:
            row[0].offset(0, 1).value = given["start"][row[0].value]
    judged = refused = 0
    for name, values in given["sheets"].items():
        sheet = book[name]
        allowed = lists_of(sheet, book)
        first = sheet.max_row + 1
        headings = [cell.value for cell in sheet[first - 1]]
        for down, cells in enumerate(values):
            for across, value in enumerate(cells):
                sheet.cell(first + down, across + 1).value = value
                if value is None or not str(headings[across]).startswith("Fråga"):
                    continue
                judged += 1
                refused += value not in allowed.get((first + down, across + 1), set())
    book.save(output)
    print(json.dumps({"judged": judged, "refused": refused}))


main(*sys.argv[1:])
