"""The local report of edition 2021 computed anew from the cells of a registration workbook of the coded layout.

Usage: localTables.py REGISTRATION.xlsx REPORT.xlsx LEAST < report-2023.json, prints JSON: how many cells were compared,
how many of them are hidden, and what is wrong. Written for the purpose of judging, from the definitions of the report.
"""
import json
import re
import sys

import openpyxl

GROUPS = {
    "Deltagare - pågåendeenkät": ("participantsOngoing", "Deltagare pågående"),
    "Deltagare - avslutsenkät": ("participantsExit", "Deltagare avslut"),
    "Personal": ("staff", "Personal"),
    "Parternas chefsgrupp": ("managers", "Parternas chefsgrupp"),
    "Styrelse": ("board", "Styrelse"),
    "Remittenter": ("referrers", "Remittenter"),
}
RATE_GROUPS = dict(zip(["Deltagare Pågående", "Deltagare Avslut", "Personal", "Parternas chefsgrupp", "Styrelse", "Remittenter"],
                       [sheet for _, sheet in GROUPS.values()]))
EMPLOYERS = {1: "Arbetsförmedlingen", 2: "Försäkringskassan", 3: "Kommun", 4: "Hälso-Sjukvård"}
SUBGROUPS = {"kvinnor": ("Kön", 1), "män": ("Kön", 2), **{name: ("Anställd hos", code) for code, name in EMPLOYERS.items()}}
HEADING_ROW = 4


def surveys_of(sheet):
    headings = [cell.value for cell in sheet[HEADING_ROW]]
    rows = sheet.iter_rows(min_row=HEADING_ROW + 1, values_only=True)
    found = [dict(zip(headings, row)) for row in rows]
    return [row for row in found if any(row[h] is not None for h in headings if str(h).startswith("Fråga"))]


def percent(k, n):
    return None if n == 0 else (200 * k + n) // (2 * n)


def counts(answers):
    if answers and all(a in ("Ja", "Nej") for a in answers):
        return [answers.count("Nej"), answers.count("Ja")]
    return [sum(a <= 2 for a in answers), sum(a == 3 for a in answers), sum(a >= 4 for a in answers), sum(a >= 5 for a in answers)]


class Judge:
    def __init__(self, registration, report, national, least):
        book = openpyxl.load_workbook(registration, data_only=True)
        self.surveys = {sheet: surveys_of(book[sheet]) for _, sheet in GROUPS.values() if sheet in book.sheetnames}
        self.populations = populations_of(book["Populationer"])
        self.activities = {row["activity"] for row in self.populations if row["activity"]}
        self.activities |= {s["Insats"] for own in self.surveys.values() for s in own if s.get("Insats")}
        self.report = openpyxl.load_workbook(report)
        self.national = national_answers(national)
        self.rates = national_rates(national)
        self.least = least
        self.compared = self.hidden = 0
        self.wrong, self.seen = [], set()

    def own(self, sheet, activity):
        rows = self.surveys.get(sheet, [])
        return rows if activity is None else [s for s in rows if s.get("Insats") == activity]

    def check(self, place, shown, expected, n):
        """A figure of n answers: right, or hidden; hidden for certain when it is of too few."""
        self.compared += 1
        if shown == "..":
            self.hidden += 1
            if n == 0:
                self.wrong.append([place, shown, expected])
        elif shown != expected or 0 < n < self.least:
            self.wrong.append([place, shown, expected])

    def walk(self, name, activity):
        section = table = None
        for label, *cells in self.report[name].iter_rows(max_col=10, values_only=True):
            if label in self.activities and not any(cells):
                activity, section, table = label, None, None
                self.seen.add(label)
            elif isinstance(label, str) and (label.startswith("Tabell ") or label.startswith("Nyckeltal") or label.startswith("Diagram")):
                table, section = label, None
            elif isinstance(label, str) and re.fullmatch(r"Fråga \d+", label) and cells[0] in GROUPS:
                section = (int(label.split()[1]), *GROUPS[cells[0]])
            elif section and isinstance(label, str) and (match := re.fullmatch(r"(.+) \(n=(\d+|\.\.)\)\*?", label)):
                self.answers(activity, section, match, cells)
            elif table and table.startswith("Tabell 3 ") and label in RATE_GROUPS:
                self.rate_row(activity, label, cells)

    def answers(self, activity, section, match, cells):
        number, group, sheet = section
        subgroup, shown_n = match.groups()
        rows = self.own(sheet, activity)
        if subgroup != "samtliga":
            heading, code = SUBGROUPS[subgroup]
            rows = [s for s in rows if s[heading] == code]
        if group == "participantsExit" and number in (9, 10):
            rows = [s for s in rows if s["Fråga 8"] == "Ja"]
        answers = [s[f"Fråga {number}"] for s in rows if s[f"Fråga {number}"] is not None]
        n = len(answers)
        place = [activity, group, number, subgroup]
        self.check([*place, "n"], shown_n if shown_n == ".." else int(shown_n), n, n)
        national = self.national[(f"{group}-{number}", subgroup)]
        width = len(national) - 1
        own_counts = counts(answers) if n else [0] * width
        for index in range(width):
            expected = percent(own_counts[index], n)
            self.check([*place, index], cells[index], "–" if expected is None else expected / 100, n)
        beside = [cells[width], *[round(value * 100) for value in cells[width + 1:2 * width + 1]]]
        self.compared += len(beside)
        if beside != national:
            self.wrong.append([place, beside, national])

    def rate_row(self, activity, label, cells):
        sheet = RATE_GROUPS[label]
        rows = [row for row in self.populations if row["group"] == sheet and activity in (None, row["activity"])]
        answered = len(self.own(sheet, activity))
        target = None if sheet == "Remittenter" else total([row["target"] for row in rows])
        surveyed = total([row["surveyed"] for row in rows])
        share = lambda k, n: "–" if k is None or not n else percent(k, n) / 100
        expected = [target, surveyed, share(surveyed if target is not None else None, target), answered, share(answered, surveyed), share(answered, target)]
        shown = cells[:6]
        self.compared += len(shown)
        if shown != ["–" if value is None else value for value in expected]:
            self.wrong.append([[activity, label], shown, expected])
        beside = ["–" if value is None else value / 100 for value in self.rates[label]]
        if cells[6:9] != beside:
            self.wrong.append([[activity, label], cells[6:9], beside])


def total(values):
    return None if not values or any(value is None for value in values) else sum(values)


def populations_of(sheet):
    rows = list(sheet.iter_rows(values_only=True))
    top = next(i for i, row in enumerate(rows) if "Undersökt population" in row)
    column = {heading: i for i, heading in enumerate(rows[top])}
    whole = (None, "–", "Hela förbundet")
    return [{"group": row[column["Respondentgrupp"]], "activity": None if row[column["Insats"]] in whole else row[column["Insats"]],
             "target": row[column["Målpopulation"]], "surveyed": row[column["Undersökt population"]]}
            for row in rows[top + 1:] if row[column["Respondentgrupp"]] and (row[column["Målpopulation"]] is not None or row[column["Undersökt population"]] is not None)]


def national_answers(report):
    found = {}
    for table in report["tables"]:
        for section in table["sections"]:
            for row in section["rows"]:
                if section.get("question") and row.get("n") is not None:
                    label = re.sub(r" ?\(n=.*", "", row["label"])
                    found[(section["question"], label)] = [row["n"], *[row["cells"][c["key"]]["value"] for c in table["columns"]]]
    return found


def national_rates(report):
    table = next(table for table in report["tables"] if table["id"] == "3")
    keys = ["surveyedShare", "answerShareSurveyed", "answerShareTarget"]
    return {row["label"]: [row["cells"][key]["value"] for key in keys] for row in table["sections"][0]["rows"]}


judge = Judge(sys.argv[1], sys.argv[2], json.load(sys.stdin), int(sys.argv[3]))
judge.walk("Lokal rapport förbundet", None)
judge.walk("Lokal rapport insatser", None)
print(json.dumps({"compared": judge.compared, "hidden": judge.hidden, "wrong": judge.wrong,
                  "activities": sorted(judge.seen), "expectedActivities": sorted(judge.activities)}, ensure_ascii=False))
