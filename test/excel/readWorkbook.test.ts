import { noProgress } from "../../src/app/WorkbookPort";
import { TaskError, WorkbookError } from "../../src/app/errors";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Sheet } from "../../src/workbook/Workbook";
import { openInExcel } from "../support/openInExcel";
import { faultyBytes, receivedBytes, receivedFiles } from "../support/fixtures";

/** What both ways of reading know of a sheet; formulas of the fixtures have no values in the file. */
function comparable({ name, visibility, isProtected, rows }: Sheet) {
  const withoutFormulas = rows.map(({ row, column, values, formulas }) => ({
    row,
    column,
    values: values.map((value, index) => (formulas?.[index] ? null : value)),
    formulas: formulas ?? null,
  }));
  return { name, visibility, isProtected, rows: withoutFormulas };
}

describe("reading the open workbook", () => {
  const samples = [
    receivedBytes("2023", receivedFiles("2023")[0] ?? ""),
    receivedBytes("2017", receivedFiles("2017")[0] ?? ""),
    faultyBytes(),
  ];

  it.each(samples)("gives what the file holds (sample %#)", async (bytes) => {
    const host = openInExcel(bytes);
    const fromExcel = await excelWorkbook.read(noProgress);
    expect(fromExcel.sheets.map(comparable)).toEqual(readWorkbook(bytes).sheets.map(comparable));
    expect(host.notEmulated).toEqual([]);
  });

  it("takes three requests for an ordinary workbook, whatever the number of sheets", async () => {
    const host = openInExcel(faultyBytes());
    await excelWorkbook.read(noProgress);
    expect(host.requestCount).toBe(3);
  });

  it("reads error values as error values, and in a Swedish Excel too", async () => {
    openInExcel(faultyBytes(), { language: "sv" });
    const { sheets } = await excelWorkbook.read(noProgress);
    const row = sheets.find(({ name }) => name === "Deltagare pågående")?.rows.find((candidate) => candidate.row === 4);
    expect(row?.values[10 - (row?.column ?? 0)]).toEqual({ error: "#N/A" });
  });

  it("reads in halves what Excel finds too large for one answer", async () => {
    const whole = openInExcel(faultyBytes());
    const expected = await excelWorkbook.read(noProgress);
    const host = openInExcel(faultyBytes(), { payloadLimit: Math.ceil(whole.bytesSent * 0.6) });
    expect(await excelWorkbook.read(noProgress)).toEqual(expected);
    expect(host.requestCount).toBeGreaterThan(3);
  });

  it("stops between requests when the user cancels", async () => {
    openInExcel(faultyBytes());
    const progress = {
      step: () => {
        throw new TaskError("cancelled");
      },
    };
    await expect(excelWorkbook.read(progress)).rejects.toEqual(new TaskError("cancelled"));
  });

  it("says by code why Excel refused", async () => {
    const host = openInExcel(faultyBytes(), { language: "sv" });
    host.beginCellEdit();
    await expect(excelWorkbook.read(noProgress)).rejects.toEqual(new WorkbookError("cellEdit", ""));
  });
});
