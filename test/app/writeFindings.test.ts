import { approve, rememberApprovals } from "../../src/app/approvals";
import { check } from "../../src/app/check";
import { computeInto } from "../../src/app/compute";
import { noProgress } from "../../src/app/WorkbookPort";
import { writeFindings } from "../../src/app/writeFindings";
import { findingSheet } from "../../src/report/findingSheet";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { faultyBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";

const time = "2026-11-25 08:00";
const checked = async () => check(await excelWorkbook.read(noProgress));

describe("the sheet Kontroll", () => {
  it("has a row for every finding, with a link to its cell, and leaves the other sheets alone", async () => {
    const host = openInExcel(faultyBytes());
    const result = await checked();
    const before = readWorkbook(await host.save());
    expect(await writeFindings(excelWorkbook, result, time, noProgress)).toBe("Kontroll");
    const after = readWorkbook(await host.save());
    expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
    const rows = after.sheets.at(-1)?.rows ?? [];
    expect(rows[1]?.values[0]).toMatch(/^Kontrollerat 2026-11-25 08:00: 25 fel, \d+ varning/);
    const list = rows.filter(({ row }) => row > 4);
    expect(list.length).toBe(result.report.findings.length);
    const link = list.find(({ values }) => values[1] === "Personal" && values[2] === "D8");
    expect(link?.formulas?.[2]).toBe(`=HYPERLINK("#'Personal'!D8","D8")`);
    expect(host.notEmulated).toEqual([]);
  });

  it("shows why a warning was approved, and is no part of the next check", async () => {
    openInExcel(faultyBytes());
    const first = await checked();
    const warning = first.report.findings.find(({ severity }) => severity === "warning");
    if (!warning) throw new Error("the test requires a warning");
    await rememberApprovals(excelWorkbook, approve([], [warning], "=Stämmer, kontrollerat", time));
    const second = await checked();
    expect(second.approvals.map(({ reason }) => reason)).toEqual(["=Stämmer, kontrollerat"]);
    await writeFindings(excelWorkbook, second, time, noProgress);
    const workbook = await excelWorkbook.read(noProgress);
    const rows = workbook.sheets.find(({ name }) => name === "Kontroll")?.rows ?? [];
    const row = rows.find(({ values }) => values[6] === "=Stämmer, kontrollerat");
    expect(row?.formulas?.[6] ?? null).toBeNull();
    expect(check(workbook).report.findings).toEqual(first.report.findings);
  });

  it("keeps the names the result sheets need", async () => {
    const host = openInExcel(faultyBytes());
    await computeInto(excelWorkbook, time, noProgress);
    const shared = async () => readWorkbook(await host.save()).names.filter(({ sheet }) => sheet === undefined);
    const before = await shared();
    await writeFindings(excelWorkbook, await checked(), time, noProgress);
    expect(before.length).toBeGreaterThan(50);
    expect(await shared()).toEqual(before);
  });

  it("links safely whatever the sheet is called", () => {
    const place = { sheet: `Per's "blad"`, row: 0, column: 0 };
    const sheet = findingSheet([{ rule: "survey/noAnswer", severity: "warning", place }], new Map(), null);
    expect(sheet.rows.at(-1)?.[2]?.formula).toBe(`=HYPERLINK("#'Per''s ""blad""'!A1","A1")`);
  });
});
