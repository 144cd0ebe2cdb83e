"""What a copied sheet carries: the rows of a workbook's sheets as LibreOffice writes them in HTML.

Usage: htmlRows.py FILE.html, prints JSON: by the name of the sheet its rows of cells [text, colspan, rowspan].
"""
import json
import re
import sys

from lxml import html

document = html.parse(sys.argv[1], html.HTMLParser(encoding="utf-8")).getroot()
sheets = {}
for table in document.iter("table"):
    heading = table.getprevious()
    while heading is not None and heading.find(".//em") is None:
        heading = heading.getprevious()
    text = lambda cell: re.sub(r"\s+", " ", " ".join(cell.itertext())).strip()
    sheets[text(heading.find(".//em"))] = [
        [[text(cell), int(cell.get("colspan", 1)), int(cell.get("rowspan", 1))] for cell in row.iter("td", "th")] for row in table.iter("tr")
    ]
print(json.dumps(sheets, ensure_ascii=False))
