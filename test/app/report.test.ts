import { mergeInto } from "../../src/app/merge/mergeInto";
import { reportInto } from "../../src/app/report";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { ownSheetsOf } from "../../src/workbook/ownSheets";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { enterInExcel } from "../support/enterInExcel";
import { openInExcel } from "../support/openInExcel";
import { plainOptions, receiveAll } from "../support/received";

jest.setTimeout(300_000);

const options = { leastAnswers: 5, time: "2026-11-25 09:00" };
let result: Uint8Array;

/** A result workbook of two associations, with a sheet of somebody's own that has a name the report wants. */
beforeAll(async () => {
  const few = receiveAll("2017").slice(0, 2);
  const host = await enterInExcel({ Tillfrågade: [["Mina anteckningar"]] });
  await mergeInto(excelWorkbook, few, plainOptions, noProgress);
  result = await host.save();
});

const heading = "Kommentar till resultatet";

/** Writes below a heading for comments on a sheet, as a person would. */
async function writeComment(sheetName: string, lines: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex(([first]) => first === heading);
    lines.forEach((line, index) => {
      sheet.getRangeByIndexes(row + 1 + index, 0, 1, 1).values = [[line]];
    });
    await context.sync();
  });
}

function commentIn(bytes: Uint8Array, sheetName: string): unknown {
  const rows = readWorkbook(bytes).sheets.find(({ name }) => name === sheetName)?.rows ?? [];
  const at = rows.find(({ values }) => values[0] === heading)?.row ?? -1;
  return rows.find(({ row }) => row === at + 1)?.values[0] ?? null;
}

describe("the report written into a result workbook", () => {
  it("leaves the user's sheet alone, takes another name, and links to it", async () => {
    const host = openInExcel(result);
    const { sheetNames, comparisons, charts } = await reportInto(excelWorkbook, options, noProgress);
    expect(sheetNames).toEqual(["Innehåll", "Tillfrågade (2)", "Svarande och bortfall", "Nyckeltal per grupp"]);
    expect(comparisons.map(({ first }) => first)).toEqual([null, null, null, null]);
    expect(charts.missing).toEqual([]);
    const { sheets } = readWorkbook(await host.save());
    expect(sheets.find(({ name }) => name === "Tillfrågade")?.rows[0]?.values).toEqual(["Mina anteckningar"]);
    const links = sheets.find(({ name }) => name === "Innehåll")?.rows.flatMap(({ formulas }) => formulas?.[0] ?? []);
    expect(links?.[0]).toBe(`=HYPERLINK("#'Tillfrågade (2)'!A1","Tillfrågade (2)")`);
    expect(host.notEmulated).toEqual([]);
  });

  it("keeps the network's comment when it is written again, and writes over nothing else", async () => {
    const host = openInExcel(result);
    await reportInto(excelWorkbook, options, noProgress);
    await writeComment("Svarande och bortfall", ["Tabell 2 visar att svaren är fler."]);
    const { sheetNames } = await reportInto(excelWorkbook, options, noProgress);
    const bytes = await host.save();
    expect(commentIn(bytes, "Svarande och bortfall")).toBe("Tabell 2 visar att svaren är fler.");
    expect(commentIn(bytes, "Nyckeltal per grupp")).toBeNull();
    const kinds = [...ownSheetsOf(readWorkbook(bytes)).keys()].filter((kind) => kind.startsWith("report"));
    expect(kinds).toHaveLength(sheetNames.length);
  });

  it("keeps what is written on further rows below, and joins it", async () => {
    const host = openInExcel(result);
    await reportInto(excelWorkbook, options, noProgress);
    await writeComment("Nyckeltal per grupp", ["Först.", "Sedan."]);
    await reportInto(excelWorkbook, options, noProgress);
    await reportInto(excelWorkbook, options, noProgress);
    expect(commentIn(await host.save(), "Nyckeltal per grupp")).toBe("Först.\nSedan.");
  });

  it("is not written where a comment would be lost because its heading is gone", async () => {
    const host = openInExcel(result);
    await reportInto(excelWorkbook, options, noProgress);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Svarande och bortfall").getRange("A5:A200").clear();
      await context.sync();
    });
    const before = await host.save();
    await expect(reportInto(excelWorkbook, options, noProgress)).rejects.toMatchObject({ code: "commentLost" });
    expect(readWorkbook(await host.save())).toEqual(readWorkbook(before));
  });

  it("needs a result workbook", async () => {
    await enterInExcel({ Blad: [["Något annat"]] });
    await expect(reportInto(excelWorkbook, options, noProgress)).rejects.toMatchObject({ code: "notResult" });
  });
});
