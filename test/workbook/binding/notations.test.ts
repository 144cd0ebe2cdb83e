import { check } from "../../../src/app/check";
import { computeInto } from "../../../src/app/compute";
import { noProgress } from "../../../src/app/WorkbookPort";
import { openRegistration } from "../../../src/app/openRegistration";
import { resultsOf } from "../../../src/app/results";
import { scales } from "../../../src/core/instrument/scales";
import type { RawValue } from "../../../src/core/survey/RawValue";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../../support/fixtures";
import { openInExcel } from "../../support/openInExcel";
import { answerCells, rewriteAnswers, type Rewrite } from "../../support/rewriteAnswers";

const coded = receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx");
const crosses = receivedBytes("2023", "Registreringsfil_2023_Sollentuna_-_Upplands_Väsby_-_Sigtuna.xlsx");

const label = (code: RawValue, scale: string) =>
  scales.find(({ id }) => id === scale)?.alternatives.find((alternative) => alternative.code === code)?.label ?? "";
const only =
  (word: string, other: RawValue): Rewrite =>
  (value, about) =>
    about === "III" ? (value === word ? other : value) : value;

/** Six-point answers with code and word. */
const both =
  (between: string): Rewrite =>
  (value, about) =>
    about === "I" || about === "II" ? `${String(value)}${between}${label(value, about)}` : value;
const initials: Rewrite = (value, about) => {
  if (about === "III") return String(value).slice(0, 1);
  if (about !== "background") return value;
  return value === 1 ? "K" : value === 2 ? "m" : value;
};
const numbers: Rewrite = (value, about) => (about === "III" ? (value === "Ja" ? 1 : 0) : value);
const numbered: Rewrite = (value, about) => (about === "III" ? (value === "Ja" ? "1. Ja" : "2. Nej") : value);
const mark =
  (sign: RawValue): Rewrite =>
  (value) =>
    String(value).toLowerCase() === "x" ? sign : value;

const notations: readonly (readonly [string, Uint8Array, Rewrite])[] = [
  ["1 - Aldrig", coded, both(" - ")],
  ["1. Aldrig", coded, both(". ")],
  ["1=Aldrig", coded, both("=")],
  ["1–6 as text", coded, (value, about) => (about === "I" || about === "II" ? String(value) : value)],
  ["J and N, K and M", coded, initials],
  ["1 and 0 for Ja and Nej", coded, numbers],
  ["1. Ja and 2. Nej", coded, numbered],
  ["1 for a cross", crosses, mark(1)],
  ["v for a cross", crosses, mark("V")],
  ["a tick for a cross", crosses, mark("✓")],
];

const rewritten = (bytes: Uint8Array, rewrite: Rewrite) => {
  const workbook = readWorkbook(bytes);
  const usual = openRegistration(workbook);
  const expected = resultsOf(usual.registration, usual.instrument);
  return { workbook, usual, expected, after: rewriteAnswers(workbook, usual, rewrite) };
};

describe.each(notations)("answers written as %s", (name, bytes, rewrite) => {
  it("give the same figures, and no finding but that numbers are text", () => {
    const { workbook, expected, after } = rewritten(bytes, rewrite);
    expect(after).not.toEqual(workbook);
    const open = openRegistration(after);
    expect(resultsOf(open.registration, open.instrument)).toEqual(expected);
    const rulesOf = (checked: typeof workbook) => new Set(check(checked).report.findings.map(({ rule }) => rule));
    const [before, rules] = [rulesOf(workbook), rulesOf(after)];
    expect([...rules].filter((rule) => !before.has(rule) && rule !== "answer/numberAsText")).toEqual([]);
    expect(rules.has("answer/numberAsText")).toBe(name === "1–6 as text");
  });
});

/** One of each kind is enough where it takes seconds: formulas and engine have the spellings from the same list. */
const inExcel = notations.filter(([name]) => /^1=Aldrig|^J and N|^1 and 0|^1\. Ja|^1 for|tick/.test(name));

describe.each(inExcel)("the formulas of the result sheets, over answers written as %s", (_, bytes, rewrite) => {
  it("count the same as the engine", async () => {
    const { usual, expected, after } = rewritten(bytes, rewrite);
    const host = openInExcel(bytes);
    const values = new Map(
      after.sheets.flatMap((sheet) =>
        sheet.rows.flatMap((row) =>
          row.values.map((value, index) => [`${sheet.name}|${row.row}|${row.column + index}`, value] as const),
        ),
      ),
    );
    await Excel.run(async (context) => {
      for (const { sheet, row, column } of answerCells(usual)) {
        const value = values.get(`${sheet}|${row}|${column}`) ?? null;
        if (value === null || typeof value === "object") continue;
        const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
        cell.values = [[typeof value === "string" ? `'${value}` : value]];
      }
      await context.sync();
    });
    const { results, comparisons } = await computeInto(excelWorkbook, "nu", noProgress);
    expect(results).toEqual(expected);
    expect(comparisons.map(({ differing, first }) => [differing, first])).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(host.notEmulated).toEqual([]);
  });
});

describe("a notation that could mean something else", () => {
  const workbook = readWorkbook(coded);
  const usual = openRegistration(workbook);
  const findings = (rewrite: Rewrite) =>
    new Set(check(rewriteAnswers(workbook, usual, rewrite)).report.findings.map(({ rule }) => rule));

  it("is asked about: 1 and 2 for Ja and Nej", () => {
    expect(findings((value, about) => (about === "III" ? (value === "Ja" ? 1 : 2) : value))).toContain(
      "answer/otherScale",
    );
  });

  it("is asked about: nothing but 1 beside Ja or Nej in words", () => {
    expect(findings(only("Ja", 1))).toContain("answer/otherScale");
    expect(findings((value, about) => (about === "III" ? 1 : value))).toContain("answer/otherScale");
  });

  it("is asked about: a code beside another code's word", () => {
    expect(findings((value, about) => (about === "II" && value === 5 ? "5 - Delvis" : value))).toContain(
      "answer/notAlternative",
    );
  });

  it("is asked about: a letter among words", () => {
    expect(findings(only("Ja", "J"))).toContain("answer/notAlternative");
  });

  it("is asked about: another mark among crosses", () => {
    const book = readWorkbook(crosses);
    let count = 0;
    const some: Rewrite = (value) => (String(value).toLowerCase() === "x" && count++ % 7 === 0 ? "v" : value);
    const report = check(rewriteAnswers(book, openRegistration(book), some)).report;
    expect(report.findings.map(({ rule }) => rule)).toContain("answer/notCross");
  });
});
