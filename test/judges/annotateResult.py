"""What the network may write in its result workbook besides the add-in's tables: annotateResult.py PATH."""
import sys

from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

AUTHOR = "Nätverket"


def write(cell, value, note=None):
    cell.value = value
    if note:
        cell.comment = Comment(note, AUTHOR)


def main(path):
    workbook = load_workbook(path)
    # Last: openpyxl does not renumber the names that belong to a sheet.
    own = workbook.create_sheet("Anteckningar")
    write(own["A1"], "Att göra", "Gå igenom i maj\nmed alla")
    write(own["B2"], "=SUM(Underlag[Antal svar])", "Antal svar i allt")
    write(own["A3"], '=COUNTIF(Underlag_förbund,"Trelleborg")')
    own["A1"].font = Font(bold=True, color="FF800000")
    own["A1"].fill = PatternFill("solid", fgColor="FFFFFF99")
    own.column_dimensions["A"].width = 41
    associations = workbook["Förbund"]
    write(associations["A1"], associations["A1"].value, "Gemensam fil")
    write(associations["A6"], associations["A6"].value, "Ringt 3 april")
    write(associations["R6"], "ring i maj", "Ingen svarade")
    associations["R6"].fill = PatternFill("solid", fgColor="FFCCFFCC")
    counts = workbook["Underlag"]
    write(counts["C4"], counts["C4"].value, "Fråga 0 är alla enkäter")
    write(counts["T9"], 17.5)
    workbook.save(path)


main(sys.argv[1])
