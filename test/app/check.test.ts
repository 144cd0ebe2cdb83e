import { check } from "../../src/app/check";
import { TaskError } from "../../src/app/errors";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes, receivedFiles } from "../support/fixtures";
import { workbookOf } from "../support/workbookOf";

const received = (["2023", "2017"] as const).flatMap((year) => receivedFiles(year).map((file) => ({ year, file })));

describe("check", () => {
  it("is tried on all 45 received workbooks", () => {
    expect(received).toHaveLength(45);
  });

  it.each(received)("finds no error in $file", ({ year, file }) => {
    const { findings } = check(readWorkbook(receivedBytes(year, file))).report;
    // The workbooks do hold surveys that were handed in without an answer, which is a warning.
    expect(findings.filter(({ rule }) => rule !== "survey/noAnswer")).toEqual([]);
  });

  it("refuses a workbook without survey sheets", () => {
    expect(() => check(workbookOf({ Blad1: [["Budget", 2023]] }))).toThrow(new TaskError("notRegistration"));
  });

  it("leaves the add-in's own sheets out", () => {
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
    expect(withOwn).toEqual(check(workbook));
    const foreign = check({ ...workbook, sheets: [...workbook.sheets, ...own] });
    expect(foreign.report.findings.map(({ rule }) => rule)).toContain("structure/groupUncertain");
  });
});
