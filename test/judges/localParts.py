"""Everything that the parts of a saved workbook say about the sheets of the local report, beside what people see in cells.

Usage: localParts.py REPORT.xlsx, prints JSON: the names of the sheets, and what could hold a hidden figure.
"""
import json
import posixpath
import sys
import zipfile

from lxml import etree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

package = zipfile.ZipFile(sys.argv[1])
names = package.namelist()
parse = lambda name: etree.fromstring(package.read(name))


def targets(part):
    folder, file = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", file + ".rels")
    if rels not in names:
        return {}
    resolve = lambda target: target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    return {item.get("Id"): (item.get("Type").rsplit("/", 1)[-1], resolve(item.get("Target"))) for item in parse(rels) if item.get("TargetMode") != "External"}


def texts_of(root):
    return [text.strip() for text in root.itertext() if text.strip()]


workbook = parse("xl/workbook.xml")
links = targets("xl/workbook.xml")
sheets = [sheet for sheet in workbook.iter(SHEET + "sheet") if sheet.get("name").startswith("Lokal rapport")]
found = {"sheets": [sheet.get("name") for sheet in sheets], "hiddenSheets": [s.get("name") for s in sheets if s.get("state", "visible") != "visible"],
         "formulas": [], "hiddenRows": [], "hiddenColumns": [], "parts": [], "charts": [],
         "names": [[n.get("name"), n.text] for n in workbook.iter(SHEET + "definedName") if "Lokal rapport" in (n.text or "")]}
for sheet in sheets:
    name, part = sheet.get("name"), links[sheet.get(LINK)][1]
    root = parse(part)
    found["formulas"] += [f.text for f in root.iter(SHEET + "f")]
    found["hiddenRows"] += [[name, r.get("r")] for r in root.iter(SHEET + "row") if r.get("hidden") in ("1", "true") or r.get("ht") == "0"]
    found["hiddenColumns"] += [[name, c.get("min")] for c in root.iter(SHEET + "col") if c.get("hidden") in ("1", "true") or c.get("width") == "0"]
    # What hangs on the sheet: drawings with charts, and nothing else such as comments, tables, pivots or pictures.
    reached = [(name, *target) for target in targets(part).values()]
    for owner, kind, target in reached:
        found["parts"].append([owner, kind])
        reached += [(owner, *next_target) for next_target in targets(target).values()]
        if kind == "chart":
            chart = parse(target)
            points = {ref.findtext(CHART + "f"): [[int(p.get("idx")), p.findtext(CHART + "v")] for p in ref.iter(CHART + "pt")] for ref in chart.iter(CHART + "numRef", CHART + "strRef")}
            literals = [texts_of(literal) for literal in chart.iter(CHART + "numLit", CHART + "strLit")]
            title = "".join(chart.find(f".//{CHART}title").itertext())
            found["charts"].append({"title": title, "points": points, "literals": literals})
print(json.dumps(found, ensure_ascii=False))
