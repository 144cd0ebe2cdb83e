import { undoOf, type CellChange } from "../../src/app/CellChange";
import { WorkbookError } from "../../src/app/errors";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Host } from "../../workbench/host/Host";
import type { HostOptions } from "../../workbench/host/HostOptions";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";

const file = receivedBytes("2023", "Registreringsfil_2023_Västerås.xlsx");

/** A1 text in a cell formatted as text, A2 an odd spelling in a yellow cell, A3 a formula, A4 a number as text. */
async function open(options: HostOptions = {}): Promise<Host> {
  const host = openInExcel(file);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Prov");
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:A4").values = [["4"], [" ALLTID"], [""], ["'5"]];
    sheet.getRange("A2").format.fill.color = "#FFFF00";
    sheet.getRange("A3").formulas = [["=1+1"]];
    await context.sync();
  });
  return openInExcel(await host.save(), options);
}

const change = (row: number, before: string | number, after: string | number): CellChange => ({
  sheet: "Prov",
  row,
  column: 0,
  before,
  after,
});
const changes = [change(0, "4", 4), change(1, " ALLTID", "Alltid"), change(3, "5", 5)];

async function cells(): Promise<readonly (readonly [unknown, string])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Prov").getRange("A1:A4");
    range.load("values,numberFormat");
    await context.sync();
    return range.values.map(([value], index) => [value, String(range.numberFormat[index]?.[0])] as const);
  });
}

const untouched = [
  ["4", "@"],
  [" ALLTID", "General"],
  [2, "General"],
  ["5", "General"],
];

describe("changing the user's cells", () => {
  it("says beforehand which cells lose the format text, and changes nothing then", async () => {
    await open();
    const planned = await excelWorkbook.inspectCells(changes);
    expect(planned.map(({ format }) => format)).toEqual([{ before: "@", after: "General" }, undefined, undefined]);
    expect(await cells()).toEqual(untouched);
  });

  it("changes the cells and nothing else, and takes it back", async () => {
    const host = await open();
    const before = readWorkbook(await host.save());
    const planned = await excelWorkbook.inspectCells(changes);
    await excelWorkbook.changeCells(planned);
    expect(await cells()).toEqual([
      [4, "General"],
      ["Alltid", "General"],
      [2, "General"],
      [5, "General"],
    ]);
    const fill = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Prov").getRange("A2");
      range.format.fill.load("color");
      await context.sync();
      return range.format.fill.color;
    });
    expect(fill).toBe("#FFFF00");
    await excelWorkbook.changeCells(undoOf(planned));
    expect(await cells()).toEqual(untouched);
    expect(readWorkbook(await host.save())).toEqual(before);
    expect(host.notEmulated).toEqual([]);
  });

  it("takes two requests", async () => {
    const host = await open();
    await excelWorkbook.changeCells(changes);
    expect(host.requestCount).toBe(2);
  });

  it.each([
    ["a cell that has changed since", change(0, "3", 3), "cellChanged", "Prov A1"],
    ["a formula", change(2, 2, 3), "cellIsFormula", "Prov A3"],
    ["a sheet that is gone", { ...change(0, "4", 4), sheet: "Borta" }, "cellChanged", "Borta A1"],
  ] as const)("refuses %s, and then changes none", async (_, wrong, code, place) => {
    await open();
    await expect(excelWorkbook.changeCells([...changes, wrong])).rejects.toEqual(new WorkbookError(code, place));
    expect(await cells()).toEqual(untouched);
  });

  it("corrects a text in a cell formatted as text, which stays so", async () => {
    await open();
    const planned = await excelWorkbook.inspectCells([change(0, "4", "fyra")]);
    await excelWorkbook.changeCells(planned);
    expect((await cells())[0]).toEqual(["fyra", "@"]);
    await excelWorkbook.changeCells(undoOf(planned));
    expect((await cells())[0]).toEqual(["4", "@"]);
  });

  it("refuses an undo where the user has changed the cell meanwhile", async () => {
    await open();
    const planned = await excelWorkbook.inspectCells(changes);
    await excelWorkbook.changeCells(planned);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Prov").getRange("A2").values = [["Aldrig"]];
      await context.sync();
    });
    await expect(excelWorkbook.changeCells(undoOf(planned))).rejects.toEqual(
      new WorkbookError("cellChanged", "Prov A2"),
    );
    expect((await cells())[0]).toEqual([4, "General"]);
  });

  it("refuses locked cells of a protected sheet, and fills in those that are not", async () => {
    await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Prov");
      sheet.getRange("A2").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await expect(excelWorkbook.changeCells(changes)).rejects.toEqual(new WorkbookError("cellLocked", "Prov A1"));
    expect(await cells()).toEqual(untouched);
    await excelWorkbook.changeCells([change(1, " ALLTID", "Alltid")]);
    expect((await cells())[1]).toEqual(["Alltid", "General"]);
  });

  it.each([
    [1, "before"],
    [1, "after"],
    [2, "before"],
    [2, "after"],
  ] as const)("puts everything back when Excel fails (request %i, %s carrying it out)", async (request, when) => {
    const host = await open({ failAt: { request, when, code: "GeneralException" } });
    const before = readWorkbook(await host.save());
    await expect(excelWorkbook.changeCells(changes)).rejects.toEqual(
      new WorkbookError("unexpected", "GeneralException"),
    );
    expect(await cells()).toEqual(untouched);
    expect(readWorkbook(await host.save())).toEqual(before);
  });

  describe("of a thousand places, more than one request takes", () => {
    const count = 1000;
    // Every other row, so that no two are a range.
    const many = Array.from({ length: count }, (_, index) => change(10 + 2 * index, index, index + 1));

    async function openMany(options: HostOptions = {}): Promise<Host> {
      const host = openInExcel(file);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Prov");
        sheet.getRange("A11:A2010").values = Array.from({ length: 2 * count }, (_, row) => [
          row % 2 === 0 ? row / 2 : "emellan",
        ]);
        await context.sync();
      });
      return openInExcel(await host.save(), options);
    }

    it("changes them all and nothing between", async () => {
      const host = await openMany();
      await excelWorkbook.changeCells(many);
      expect(host.requestCount).toBe(8);
      const sheet = readWorkbook(await host.save()).sheets.find(({ name }) => name === "Prov");
      const expected = many.flatMap(({ after }) => [after, "emellan"]);
      expect(sheet?.rows.map(({ values }) => values[0])).toEqual(expected);
    });

    it("puts the first ones back when Excel fails in a later request", async () => {
      const host = await openMany({ failAt: { request: 6, when: "before", code: "GeneralException" } });
      const before = readWorkbook(await host.save());
      await expect(excelWorkbook.changeCells(many)).rejects.toEqual(
        new WorkbookError("unexpected", "GeneralException"),
      );
      expect(readWorkbook(await host.save())).toEqual(before);
    });
  });
});
