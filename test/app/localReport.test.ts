import { localReportInto } from "../../src/app/localReport";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { foreignSheets } from "../../src/workbook/ownSheets";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes, receivedFiles } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";

jest.setTimeout(300_000);

const bytes = receivedBytes(
  "2017",
  receivedFiles("2017").find((file) => file.includes("Nedansiljan"))!,
);
const choices = { nationalYear: 2017, time: "2026-11-25 09:00" };
const content = (file: Uint8Array) => foreignSheets(readWorkbook(file));

describe("the local report written into a registration workbook", () => {
  it("leaves the user's sheets as they were, and takes the place of an earlier one", async () => {
    const host = openInExcel(bytes);
    const { sheetNames, charts } = await localReportInto(excelWorkbook, choices, noProgress);
    await localReportInto(excelWorkbook, { ...choices, nationalYear: null }, noProgress);
    const saved = await host.save();
    expect(sheetNames).toEqual(["Lokal rapport", "Lokal rapport förbundet", "Lokal rapport insatser"]);
    expect(charts.missing).toEqual([]);
    const names = readWorkbook(saved).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Lokal"))).toEqual(sheetNames);
    const values = (file: Uint8Array) => content(file).map(({ name, rows }) => [name, rows.map((row) => row.values)]);
    expect(values(saved)).toEqual(values(bytes));
    const texts = readWorkbook(saved).sheets.flatMap(({ name, rows }) =>
      name.startsWith("Lokal") ? rows.flatMap((row) => row.values) : [],
    );
    expect(texts.filter((text) => String(text).startsWith("Nationellt"))).toEqual([]);
    expect(host.notEmulated).toEqual([]);
  });

  it("refuses a year without national figures, and changes nothing", async () => {
    const host = openInExcel(bytes);
    const failing = localReportInto(excelWorkbook, { ...choices, nationalYear: 2023 }, noProgress);
    await expect(failing).rejects.toMatchObject({ code: "noNationalFigures" });
    expect(readWorkbook(await host.save()).sheets).toHaveLength(readWorkbook(bytes).sheets.length);
  });
});
