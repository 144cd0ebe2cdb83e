import { computeInto } from "../../src/app/compute";
import { WorkbookError } from "../../src/app/errors";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { ownSheetKind } from "../../src/workbook/ownSheets";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Workbook } from "../../src/workbook/Workbook";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { openInExcel } from "../support/openInExcel";
import { receivedBytes } from "../support/fixtures";

const small = receivedBytes("2023", "Registreringsfil_2023_Västerås.xlsx");
const time = "2026-11-21 14:05";
const compute = () => computeInto(excelWorkbook, time, noProgress);

/** Everything the add-in's reader sees, which the user would see too. */
const contents = async (host: { save(): Promise<Uint8Array> }): Promise<Workbook> => readWorkbook(await host.save());

const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

async function computedFile(): Promise<Uint8Array> {
  const host = openInExcel(small);
  await compute();
  return host.save();
}

describe("writing result sheets", () => {
  it("adds the two sheets last, with formulas that agree with the engine", async () => {
    const host = openInExcel(small);
    const before = readWorkbook(small);
    const { sheetNames, comparisons } = await compute();
    const after = await contents(host);
    expect(sheetNames).toEqual(["Svarsfrekvens", "Nyckeltal"]);
    expect(names(after)).toEqual([...names(before), "Svarsfrekvens", "Nyckeltal"]);
    expect(comparisons.map(({ differing }) => differing)).toEqual([0, 0]);
    expect(comparisons.every(({ compared }) => compared > 50)).toBe(true);
    expect(host.notEmulated).toEqual([]);
  });

  it("changes nothing on the user's sheets", async () => {
    const after = readWorkbook(await computedFile());
    const before = readWorkbook(small);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  it("takes eight requests: three to read, two to look, one to prepare, one to verify and one to finish", async () => {
    const host = openInExcel(small);
    await compute();
    expect(host.requestCount).toBe(8);
  });

  it("says on each sheet, with the time, that formulas and engine agree", async () => {
    const { sheets } = readWorkbook(await computedFile());
    for (const sheet of sheets.slice(-2)) {
      const line = sheet.rows.find(({ row }) => row === 2)?.values[0];
      expect(line).toMatch(/^Kontrollerat 2026-11-21 14:05: alla \d+ formler ger samma värde/);
    }
  });

  it("fills the same sheets anew when run again, even renamed and moved, and adds none", async () => {
    const first = await computedFile();
    const host = openInExcel(first);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Nyckeltal");
      sheet.name = "Våra nyckeltal";
      sheet.position = 0;
      await context.sync();
    });
    await compute();
    const after = await contents(host);
    expect(names(after)).toEqual([
      "Våra nyckeltal",
      ...names(readWorkbook(first)).filter((name) => name !== "Nyckeltal"),
    ]);
    const renamed = after.sheets[0];
    expect(renamed?.rows.length).toBe(readWorkbook(first).sheets.find(({ name }) => name === "Nyckeltal")?.rows.length);
    expect(ownSheetKind(after.names, "Våra nyckeltal")).toBe("keyFigures");
  });

  it("keeps the user's formulas that point at a result sheet pointing at it", async () => {
    const host = openInExcel(await computedFile());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Info").getRange("D20").formulas = [["=Nyckeltal!B9"]];
      await context.sync();
    });
    await compute();
    const info = (await contents(host)).sheets.find(({ name }) => name === "Info");
    expect(info?.rows.find(({ row }) => row === 19)?.formulas).toEqual(["=Nyckeltal!B9"]);
  });

  it("leaves a foreign sheet of the same name alone and uses another name", async () => {
    const host = openInExcel(small);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("nyckeltal").getRange("A1").values = [["mina egna"]];
      await context.sync();
    });
    const { sheetNames } = await compute();
    expect(sheetNames).toEqual(["Svarsfrekvens", "Nyckeltal (2)"]);
    const own = (await contents(host)).sheets.find(({ name }) => name === "nyckeltal");
    expect(own?.rows).toEqual([{ row: 0, column: 0, values: ["mina egna"] }]);
  });

  it("refuses when the user has a name of the same wording that means something else", async () => {
    const host = openInExcel(small);
    await Excel.run(async (context) => {
      context.workbook.names.add("Kryss", context.workbook.worksheets.getItem("Info").getRange("A1"));
      await context.sync();
    });
    const before = await contents(host);
    await expect(compute()).rejects.toEqual(new WorkbookError("nameTaken", "Kryss"));
    expect(await contents(host)).toEqual(before);
  });

  it("removes names it no longer uses, and moves those whose range has grown", async () => {
    const host = openInExcel(await computedFile());
    await Excel.run(async (context) => {
      context.workbook.names.add("Styrelse_fråga_9", "=1", "NNS indikatorer");
      context.workbook.names.getItem("Kryss").formula = '="|o|"';
      await context.sync();
    });
    await compute();
    const after = await contents(host);
    expect(after.names.find(({ name }) => name === "Styrelse_fråga_9")).toBeUndefined();
    expect(after.names.find(({ name }) => name === "Kryss")?.formula).toBe('="|x|"');
  });

  it("writes text that looks like a formula as text", async () => {
    const host = openInExcel(small);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Insatser");
      sheet.getRange("A2").values = [["'=cmd|' /C calc'!A0"]];
      await context.sync();
    });
    await compute();
    const sheet = (await contents(host)).sheets.find(({ name }) => name === "Svarsfrekvens");
    const cells = (sheet?.rows ?? []).map(({ values, formulas, column }) => [
      values[1 - column],
      formulas?.[1 - column] ?? null,
    ]);
    expect(cells).toContainEqual(["=cmd|' /C calc'!A0", null]);
  });
});

describe("when Excel fails", () => {
  const requests = [1, 2, 3, 4, 5, 6, 7, 8];

  describe.each(["before", "after"] as const)("%s carrying out a request", (when) => {
    it.each(requests)("the workbook is as it was, or complete (request %i)", async (request) => {
      const host = openInExcel(small, { failAt: { request, when, code: "GeneralException" }, language: "sv" });
      const before = readWorkbook(small);
      const outcome = await compute().then(
        () => "done",
        (error: unknown) => error,
      );
      const after = await contents(host);
      if (outcome === "done") {
        // Only the answer to the last request was lost: everything is in place.
        expect([request, when]).toEqual([8, "after"]);
        expect(names(after)).toEqual([...names(before), "Svarsfrekvens", "Nyckeltal"]);
      } else {
        expect(outcome).toEqual(new WorkbookError("unexpected", "GeneralException"));
        expect(after).toEqual(before);
      }
    });

    it.each(requests)("earlier results are as they were, or new (request %i)", async (request) => {
      const earlier = await computedFile();
      const host = openInExcel(earlier, { failAt: { request, when, code: "GeneralException" } });
      const before = await contents(openInExcel(earlier));
      connectBridge(host);
      const failed = await compute().then(
        () => false,
        () => true,
      );
      const after = await contents(host);
      expect(failed).toBe(!(request === 8 && when === "after"));
      expect(names(after)).toEqual(names(before));
      if (failed) expect(after).toEqual(before);
    });
  });

  /** The prepared sheets are written, but neither the answer nor the putting back gets through. */
  const failAt = [
    { request: 6, when: "after", code: "GeneralException" },
    { request: 7, when: "before", code: "GeneralException" },
  ] as const;

  it("says so when not even putting back succeeds", async () => {
    openInExcel(small, { failAt });
    await expect(compute()).rejects.toEqual(new WorkbookError("notRestored", "NNS tillfälligt, NNS tillfälligt (2)"));
  });

  it("clears away what such a run left, the next time", async () => {
    const host = openInExcel(small, { failAt });
    await expect(compute()).rejects.toThrow();
    expect(names(await contents(host))).toContain("NNS tillfälligt");
    await compute();
    expect(names(await contents(host))).toEqual([...names(readWorkbook(small)), "Svarsfrekvens", "Nyckeltal"]);
  });
});
