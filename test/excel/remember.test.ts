import { noProgress } from "../../src/app/WorkbookPort";
import { WorkbookError } from "../../src/app/errors";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { formatMemory } from "../../src/workbook/memory/formatMemory";
import { emptyMemory, type Memory } from "../../src/workbook/memory/Memory";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";

const small = receivedBytes("2023", "Registreringsfil_2023_Västerås.xlsx");

const first: Memory = {
  corrections: [
    {
      kind: "column",
      sheet: "Chefer",
      target: "managers-1",
      column: { column: 4, anchor: 'Fråga "1" <&>', offset: 0 },
    },
  ],
  approvals: [{ key: "a", rule: "periodUnusual", reason: "Förbundet bildades i år", time: "2026-11-21 14:05" }],
  association: "Samordningsförbundet Västerås",
};
const second: Memory = { ...emptyMemory, association: "Ett annat" };

const read = async () => (await excelWorkbook.read(noProgress)).memory;

describe("what is remembered in a workbook", () => {
  it("is nothing from the start", async () => {
    openInExcel(small);
    expect(await read()).toEqual(emptyMemory);
    expect(readWorkbook(small).memory).toEqual(emptyMemory);
  });

  it("is there at once, in the saved file, and when that is opened again", async () => {
    const host = openInExcel(small);
    await excelWorkbook.remember(first);
    expect(await read()).toEqual(first);
    const saved = await host.save();
    expect(readWorkbook(saved).memory).toEqual(first);
    openInExcel(saved);
    expect(await read()).toEqual(first);
    expect(host.notEmulated).toEqual([]);
  });

  it("changes nothing else in the workbook", async () => {
    const host = openInExcel(small);
    await excelWorkbook.remember(first);
    expect(readWorkbook(await host.save())).toEqual({ ...readWorkbook(small), memory: first });
  });

  it("is replaced, in two requests, and parts of others are left alone", async () => {
    const host = openInExcel(small);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<other xmlns="urn:other"/>');
      context.workbook.customXmlParts.add(formatMemory(first));
      context.workbook.customXmlParts.add(formatMemory(first));
      await context.sync();
    });
    const before = host.requestCount;
    await excelWorkbook.remember(second);
    expect(host.requestCount - before).toBe(2);
    expect(await read()).toEqual(second);
    const count = await Excel.run(async (context) => {
      const all = context.workbook.customXmlParts.getCount();
      await context.sync();
      return all.value;
    });
    expect(count).toBe(2);
  });

  describe.each(["before", "after"] as const)("when Excel fails %s carrying out a request", (when) => {
    it.each([1, 2])("is the old or the new, whole (request %i)", async (request) => {
      const remembered = openInExcel(small);
      await excelWorkbook.remember(first);
      const host = openInExcel(await remembered.save(), { failAt: { request, when, code: "GeneralException" } });
      await expect(excelWorkbook.remember(second)).rejects.toEqual(new WorkbookError("unexpected", "GeneralException"));
      const isDone = request === 2 && when === "after";
      expect(readWorkbook(await host.save()).memory).toEqual(isDone ? second : first);
    });
  });
});
