"""Counts the answers in registration workbooks with openpyxl, and reads the counts in the result workbook they became.

countReceived.py INSTRUMENT.json RESULT.xlsx FILE...: prints {"counted": rows, "written": rows} as JSON. A row is
association, group, question (0 for answered surveys), subgroup, and n, negative, neither, positive, clearly positive and
key figure; for surveys n and the two populations. Written for judging, from the published instrument and the definitions
of the report: it shares no code with the add-in.
"""
import json
import re
import sys
import warnings
from collections import Counter

from openpyxl import load_workbook

ALL = "Samtliga förbund"
WOMEN, MEN = "kvinnor", "män"
# What stands in the column of the background, and what the report calls the subgroup.
SUBGROUPS = {
    "1": WOMEN, "kvinna": WOMEN, "2": MEN, "man": MEN,
    "arbetsförmedling": "Arbetsförmedlingen", "arbetsförmedlingen": "Arbetsförmedlingen",
    "försäkringskassa": "Försäkringskassan", "försäkringskassan": "Försäkringskassan",
    "kommun": "Kommun", "hälso-sjukvård": "Hälso-Sjukvård",
}
LABELS = {
    "I": ["Aldrig", "Sällan", "Ibland", "Ofta", "För det mesta", "Alltid"],
    "II": ["Inte alls", "Till liten del", "Delvis", "Till stor del", "Till mycket stor del", "Helt och hållet"],
}


def text_of(value):
    return "" if value is None else str(value).strip().casefold()


def answer_codes(scale):
    """What may stand in a cell, and the answer it is: 1-6, or "yes" and "no"."""
    if scale == "III":
        return {"ja": "yes", "nej": "no"}
    labels = {label.casefold(): code for code, label in enumerate(LABELS[scale], 1)}
    return {**labels, **{str(code): code for code in range(1, 7)}}


def headings_of(rows):
    """The row with the first question, and for each heading the columns up to the next."""
    for index, row in enumerate(rows):
        if any(re.match(r"(Fråga )?1(\.|$)", str(cell or "")) for cell in row):
            starts = [column for column, cell in enumerate(row) if cell is not None] + [max(map(len, rows))]
            return index, [(str(row[start]), range(start, end)) for start, end in zip(starts, starts[1:])]
    return None, []


def value_in(row, columns, options):
    """The cell, or the alternative over the only cross."""
    cells = [row[column] if column < len(row) else None for column in columns]
    if options is None:
        return text_of(cells[0])
    crossed = [options[column] for column, cell in zip(columns, cells) if text_of(cell) == "x"]
    return crossed[0] if len(crossed) == 1 else ""


def read_surveys(sheet, questions, filters):
    """Of each answered survey its subgroup and its answers by question."""
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    first, headings = headings_of(rows)
    if first is None:
        return
    number_of = lambda heading: re.match(r"(?:Fråga )?(\d+)(?:\.|$)", heading)
    asked = {int(number_of(heading)[1]): columns for heading, columns in headings if number_of(heading)}
    background = next((columns for heading, columns in headings if heading in ("Kön", "Anställd hos")), None)
    has_crosses = any(len(columns) > 1 for columns in asked.values())
    options = [text_of(cell) for cell in rows[first + 1]] if has_crosses else None
    for row in rows[first + 1 + has_crosses:]:
        answers = {}
        for number, columns in sorted(asked.items()):
            opener = filters.get(number)
            answer = answer_codes(questions[number]["scale"]).get(value_in(row, columns, options))
            if answer is not None and (opener is None or answers.get(opener) == "yes"):
                answers[number] = answer
        if answers:
            yield SUBGROUPS.get(value_in(row, background, options)) if background else None, answers


def counts_of(question, answers):
    """n, negative, neither, positive, clearly positive, key figure."""
    count = lambda *wanted: sum(answers[code] for code in wanted)
    if question["scale"] == "III":
        yes, no = count("yes"), count("no")
        return [yes + no, no, 0, yes, 0, yes]
    clearly, positive = count(5, 6), count(4, 5, 6)
    key = positive if question["keyFigure"] == "positive" else clearly
    return [count(*range(1, 7)), count(1, 2), count(3), positive, clearly, key]


def populations_of(workbook):
    """Target and surveyed population of each group: the sum over its rows, unknown where one is."""
    rows = list(workbook["Populationer"].iter_rows(values_only=True))
    names = list(rows[0])
    places = [names.index("Målpopulation"), names.index("Undersökt population")]
    found = {}
    for row in rows[1:]:
        figures = [row[place] if place < len(row) else None for place in places]
        before = found.get(row[0], [0, 0])
        found[row[0]] = [None if a is None or b is None else a + b for a, b in zip(before, figures)]
    return found


def association_of(workbook):
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows(min_row=1, max_row=12, values_only=True):
            if row and row[0] == "Samordningsförbund":
                return row[1]
    raise SystemExit("no association")


def count_files(instrument, paths):
    answers, surveys, populations = {}, Counter(), {}
    for path in paths:
        workbook = load_workbook(path, read_only=True)
        association = association_of(workbook)
        sums = populations_of(workbook)
        for group in instrument["groups"]:
            name = group["name"]
            if name not in workbook.sheetnames:
                continue
            questions = {q["number"]: q for q in instrument["questions"] if q["group"] == group["id"]}
            filters = {
                int(opened.split("-")[1]): int(rule["question"].split("-")[1])
                for rule in instrument["filters"] for opened in rule["opens"]
                if opened.startswith(group["id"] + "-")
            }
            for subgroup, given in read_surveys(workbook[name], questions, filters):
                owners = [(owner, part) for owner in (ALL, association) for part in {"samtliga", subgroup or "samtliga"}]
                for owner, part in owners:
                    surveys[owner, name, part] += 1
                    for number, answer in given.items():
                        answers.setdefault((owner, name, number, part), Counter())[answer] += 1
            populations[association, name] = sums.get(name)
        workbook.close()
    by_name = {(group["name"], q["number"]): q for group in instrument["groups"] for q in instrument["questions"] if q["group"] == group["id"]}
    rows = [[*key, *counts_of(by_name[key[1], key[2]], found)] for key, found in answers.items()]
    for (owner, name, part), count in surveys.items():
        known = populations.get((owner, name)) if part == "samtliga" and owner != ALL else None
        rows.append([owner, name, 0, part, count, *(known or [None, None])])
    return rows


def written_counts(path):
    """The rows of the result workbook that say anything of answers or surveys; populations of associations only."""
    rows = iter(load_workbook(path, read_only=True)["Underlag"].iter_rows(values_only=True))
    names = next(row for row in rows if row and row[0] == "Förbund")
    at = lambda row, name: row[names.index(name)]
    parts = {"samtliga", *SUBGROUPS.values()}
    for row in rows:
        owner, group, number, part, n = row[:5]
        if not n or part not in parts:
            continue
        if number:
            yield list(row[:10])
        else:
            whole = part == "samtliga" and owner != ALL
            yield [*row[:5], *(at(row, name) if whole else None for name in ("Målpopulation", "Undersökt population"))]


def main():
    warnings.simplefilter("ignore")
    instrument_path, result, *paths = sys.argv[1:]
    with open(instrument_path, encoding="utf-8") as file:
        instrument = json.load(file)
    print(json.dumps({"counted": count_files(instrument, paths), "written": list(written_counts(result))}))


main()
