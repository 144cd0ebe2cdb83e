import { check } from "../../src/app/check";
import { cellAddress } from "../../src/core/address";
import type { Finding } from "../../src/core/validation/Finding";
import type { RuleId } from "../../src/core/validation/rules";
import { TaskError } from "../../src/app/errors";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import faults from "../fixtures/faulty/faults.json";
import { faultyBytes, receivedBytes, receivedFiles } from "../support/fixtures";
import type { Workbook } from "../../src/workbook/Workbook";
import { workbookOf } from "../support/workbookOf";

const received = (["2023", "2017"] as const).flatMap((year) => receivedFiles(year).map((file) => ({ year, file })));

const faulty = readWorkbook(faultyBytes());

/** Findings with their places as people write them. */
function foundIn(workbook: Workbook) {
  return check(workbook).report.findings.map(({ rule, severity, place: { sheet, row, column } }) => {
    const cell = row === null || column === null ? "" : ` ${cellAddress(row, column)}`;
    return { rule, severity, place: `${sheet}${cell}` };
  });
}

/** Warnings that the received workbooks do give cause for: empty surveys, activities with few answers or none. */
const trueOfReceived: readonly RuleId[] = ["survey/noAnswer", "privacy/smallGroup", "population/noAnswers"];

describe("check", () => {
  it("tells on the way of every finding of the report, and of no other", () => {
    const told: Finding[][] = [];
    const { report } = check(faulty, (findings) => told.push([...findings]));
    expect(told.length).toBeGreaterThan(5);
    const sorted = (findings: readonly Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();
    expect(sorted(told.flat())).toEqual(sorted(report.findings));
  });

  it("reads the same days in a workbook that counts them from 1904, as old ones from a Mac do", () => {
    // 1 January 1904 is day 1462 of the other count. Source: Microsoft, "Date systems in Excel".
    const bytes = receivedBytes("2023", "Registreringsfil_2023_Roslagen.xlsx");
    const days = readWorkbook(bytes);
    const serial = (value: unknown) => typeof value === "number" && value > 40000 && value < 50000;
    const from1904: Workbook = {
      ...days,
      features: { ...days.features!, date1904: true },
      sheets: days.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          values: row.values.map((value) => (serial(value) ? (value as number) - 1462 : value)),
        })),
      })),
    };
    expect(check(from1904).summary).toEqual(check(days).summary);
    expect(foundIn(from1904)).toEqual(foundIn(days));
  });

  it("is tried on all 45 received workbooks", () => {
    expect(received).toHaveLength(45);
  });

  it.each(received)("finds no error in $file", ({ year, file }) => {
    const { findings } = check(readWorkbook(receivedBytes(year, file))).report;
    expect(findings.filter(({ rule }) => !trueOfReceived.includes(rule))).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(faults.faults)("finds $kind at $sheet $cell of the faulty workbook", ({ sheet, cell, severity }) => {
    const found = foundIn(faulty).filter(({ place }) => place === `${sheet} ${cell}`);
    const severities = severity === "error" ? ["error"] : ["error", "warning"];
    expect(found.filter((finding) => severities.includes(finding.severity))).not.toEqual([]);
  });

  it("reports nothing else in the faulty workbook as an error", () => {
    const planted = faults.faults.map(({ sheet, cell }) => `${sheet} ${cell}`);
    expect(planted).toHaveLength(31);
    const errors = foundIn(faulty).filter(({ severity }) => severity === "error");
    expect(errors.filter(({ place }) => !planted.includes(place))).toEqual([]);
  });

  it("refuses a workbook without survey sheets", () => {
    expect(() => check(workbookOf({ Blad1: [["Budget", 2023]] }))).toThrow(new TaskError("notRegistration"));
  });

  it("leaves the add-in's own sheets out, but for personal data somebody may have typed there", () => {
    const file = "Registreringsfil_2023_Västerås.xlsx";
    const workbook = readWorkbook(receivedBytes("2023", file));
    const own = workbookOf({
      Resultat: [
        ["Fråga 1", "Fråga 2"],
        [9, 9],
      ],
    }).sheets;
    const names = [{ name: "NNS_blad", sheet: "Resultat", formula: '="keyFigures"', visible: false }];
    const withOwn = check({ ...workbook, sheets: [...workbook.sheets, ...own], names });
    expect(withOwn.summary).toEqual(check(workbook).summary);
    expect(withOwn.report.findings).toEqual(check(workbook).report.findings);
    const typed = workbookOf({ Resultat: [["Ring 070-123 45 67"]] }).sheets;
    const found = foundIn({ ...workbook, sheets: [...workbook.sheets, ...typed], names });
    expect(found).toContainEqual({ rule: "privacy/phone", severity: "error", place: "Resultat A1" });
    const foreign = check({ ...workbook, sheets: [...workbook.sheets, ...own] });
    expect(foreign.report.findings.map(({ rule }) => rule)).toContain("structure/groupUncertain");
  });
});
