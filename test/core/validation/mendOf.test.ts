import { applyChanges } from "../../support/applyChanges";
import { makeRegistration, randomFrom } from "../../support/makeRegistration";
import { faultyBytes } from "../../support/fixtures";
import { workbookOf } from "../../support/workbookOf";
import { check } from "../../../src/app/check";
import { openRegistration } from "../../../src/app/openRegistration";
import { resultsOf } from "../../../src/app/results";
import { instrumentOf } from "../../../src/core/instrument/instruments";
import { groupNames } from "../../../src/text/terms";
import type { RawValue } from "../../../src/core/survey/RawValue";
import { mendOf, type Mend } from "../../../src/core/validation/mendOf";
import type { Finding } from "../../../src/core/validation/Finding";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import type { Workbook } from "../../../src/workbook/Workbook";

const place = { sheet: "Personal", row: 7, column: 3 };
const label = (text: string) => ({ kind: "label", label: text }) as const;
const after = (finding: Partial<Finding>) =>
  mendOf({ rule: "answer/spelling", severity: "warning", place, ...finding } as Finding)?.after ?? null;

describe("mendOf", () => {
  it.each<[string, Partial<Finding>, string | number | null]>([
    [
      "a number stored as text becomes the number",
      { rule: "answer/numberAsText", observed: " 4", expected: label("4") },
      4,
    ],
    ["an answer gets the scale's spelling", { observed: "  ALLTID ", expected: label("alltid") }, "Alltid"],
    ["a small first letter stays small", { observed: "alltId", expected: label("Alltid") }, "Alltid"],
    [
      "a background value gets its name",
      { rule: "background/spelling", observed: "KVINNA", expected: label("kvinna") },
      "Kvinna",
    ],
    [
      "a background code stored as text becomes the code",
      { rule: "background/spelling", observed: "2 ", expected: label("2") },
      2,
    ],
    [
      "an activity is written as in the populations",
      { rule: "activity/spelling", observed: "arena", expected: label("Arena") },
      "Arena",
    ],
    ["a population stored as text becomes the number", { rule: "population/notWhole", observed: "25 " }, 25],
    ["a population that could mean two things is left", { rule: "population/notWhole", observed: "1 250" }, null],
    ["a population with a fraction is left", { rule: "population/notWhole", observed: 12.5 }, null],
    ["digits with leading zeros are left", { rule: "population/notWhole", observed: "007" }, null],
    [
      "a rule that needs somebody who knows has no mend",
      { rule: "answer/outOfScale", observed: "7", expected: label("7") },
      null,
    ],
  ])("%s", (_, finding, expected) => {
    expect(after(finding)).toBe(expected);
  });

  it("has none without a cell", () => {
    const finding = { observed: "ALLTID", expected: label("alltid"), place: { ...place, column: null } };
    expect(after(finding)).toBeNull();
  });
});

/** The same answers, some of them written oddly: in other letters, with spaces, or a code as text. */
function oddly(rows: RawValue[][], random: () => number): RawValue[][] {
  return rows.map((cells, row) =>
    cells.map((value, column) => {
      if (row === 0 || column < 3 || random() > 0.2) return value;
      if (typeof value === "number") return random() < 0.5 ? String(value) : ` ${value}`;
      return typeof value === "string" ? oddText(value, random) : value;
    }),
  );
}

function oddText(text: string, random: () => number): string {
  const cased = random() < 0.5 ? text.toUpperCase() : text.toLowerCase();
  return random() < 0.5 ? ` ${cased}` : `${cased}  `;
}

/** Counts of every question, and rates where the populations are known. */
function figures(workbook: Workbook) {
  const { registration, instrument } = openRegistration(workbook);
  return resultsOf(registration, instrument);
}

const mendsIn = (workbook: Workbook): readonly Mend[] =>
  check(workbook).report.findings.flatMap((finding) => mendOf(finding) ?? []);

describe("mending and checking again", () => {
  const instrument = instrumentOf("2021");

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("finds the mended things gone and no counts changed (seed %i)", (seed) => {
    const random = randomFrom(seed);
    const sheets = makeRegistration(instrument, 60, seed).map(
      ([name, rows]) => [name, Object.values(groupNames).includes(name) ? oddly(rows, random) : rows] as const,
    );
    const odd = workbookOf(Object.fromEntries(sheets));
    const mends = mendsIn(odd);
    const mended = applyChanges(odd, mends);
    expect(mends.length).toBeGreaterThan(20);
    expect(mendsIn(mended)).toEqual([]);
    const places = new Set(mends.map((mend) => `${mend.sheet} ${mend.row} ${mend.column}`));
    const left = check(mended).report.findings;
    expect(left).toEqual(
      check(odd).report.findings.filter(
        (finding) =>
          mendOf(finding) === null ||
          !places.has(`${finding.place.sheet} ${finding.place.row} ${finding.place.column}`),
      ),
    );
    expect(figures(mended)).toEqual(figures(odd));
  });

  it("mends what can be mended in the faulty workbook without touching the other findings", () => {
    const faulty = readWorkbook(faultyBytes());
    const mends = mendsIn(faulty);
    const mended = applyChanges(faulty, mends);
    const counts = ({ counts: all }: ReturnType<typeof figures>) => all;
    expect(mends.length).toBeGreaterThan(0);
    expect(mendsIn(mended)).toEqual([]);
    expect(counts(figures(mended))).toEqual(counts(figures(faulty)));
  });
});
