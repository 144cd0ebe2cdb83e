import { mergeInto } from "../../src/app/merge/mergeInto";
import { readMergedData } from "../../src/app/merge/readResultWorkbook";
import type { Received } from "../../src/app/merge/receiveFile";
import { WorkbookError } from "../../src/app/errors";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Workbook } from "../../src/workbook/Workbook";
import { createHost } from "../../workbench/host/Host";
import type { Host } from "../../workbench/host/Host";
import type { Failure } from "../../workbench/host/HostOptions";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { alterFile } from "../support/alterFile";
import { openInExcel } from "../support/openInExcel";
import { changed, plainOptions, receiveAll } from "../support/received";

const received = receiveAll("2017");
const [falun, ...others] = [...received].sort(
  (a, b) => Number(b.file.includes("Falun")) - Number(a.file.includes("Falun")),
);

const mergeFiles = (files: readonly Received[]) => mergeInto(excelWorkbook, files, plainOptions, noProgress);
const contents = async (host: Host): Promise<Workbook> => readWorkbook(await host.save());
const sheetOf = ({ sheets }: Workbook, name: string) => sheets.find((sheet) => sheet.name === name)!;

function newInExcel(): Host {
  const host = createHost({ engine: startFormulaEngine });
  connectBridge(host);
  return host;
}

async function earlierFile(): Promise<Uint8Array> {
  const host = newInExcel();
  await mergeFiles(others);
  return host.save();
}

describe("writing the result workbook's tables", () => {
  let earlier: Uint8Array;
  beforeAll(async () => {
    earlier = await earlierFile();
  });

  it("takes a handful of requests, none larger than 4 MB", async () => {
    const host = newInExcel();
    await mergeFiles(received);
    // Two to read, three to look, one for the sheets, one for the rows, one for the tables, one to verify, one to finish.
    expect(host.requestCount).toBeLessThanOrEqual(10);
    expect(host.bytesReceived).toBeLessThan(4e6);
    expect(host.notEmulated).toEqual([]);
  });

  it("keeps the tables the same ones: formulas elsewhere, a person's own column, a renamed sheet", async () => {
    const host = openInExcel(earlier);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const own = worksheets.add("Egna");
      own.getRange("A1:A2").formulas = [
        [
          '=SUMIFS(Underlag_antal_svar,Underlag_förbund,"Samtliga förbund",Underlag_respondentgrupp,"Personal",Underlag_fråga,1)',
        ],
        ["=SUM(Underlag[Antal svar])"],
      ];
      const associations = worksheets.getItem("Förbund");
      associations.getRange("P4:P5").values = [["Egen kolumn"], ["min anteckning"]];
      associations.tables.getItem("Förbund").resize("A4:P16");
      worksheets.getItem("Styrelse").name = "Styrelser i år";
      await context.sync();
    });
    await mergeFiles([falun!]);
    const after = await contents(host);
    const counts = sheetOf(after, "Underlag").rows.filter(({ row }) => row >= 4);
    const answers = counts.reduce((sum, { values }) => sum + Number(values[4]), 0);
    const [staff] = counts.filter(
      ({ values }) => values[0] === "Samtliga förbund" && values[1] === "Personal" && values[2] === 1,
    );
    expect(sheetOf(after, "Egna").rows.map(({ values }) => values[0])).toEqual([staff?.values[4], answers]);
    expect(sheetOf(after, "Egna").rows[1]?.formulas).toEqual(["=SUM(Underlag[Antal svar])"]);
    const table = sheetOf(after, "Förbund").tables[0];
    expect([table?.columnCount, table?.rowCount]).toEqual([16, 14]);
    expect(readMergedData(after)?.files).toHaveLength(13);
    expect(sheetOf(after, "Styrelser i år").tables[0]?.name).toBe("Styrelse");
  });

  it("lets what a person has written in a column of their own follow the association, when rows are added", async () => {
    const host = openInExcel(earlier);
    const note = (file: unknown) => `om ${String(file)}`;
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Förbund").tables.getItem("Förbund");
      table.resize("A4:P16");
      const rows = context.workbook.worksheets.getItem("Förbund").getRange("A5:A16");
      rows.load("values");
      await context.sync();
      const own = context.workbook.worksheets.getItem("Förbund").getRange("P4:P16");
      own.values = [["Egen kolumn"], ...rows.values.map(([name]) => [note(name)])];
      await context.sync();
    });
    await mergeFiles([falun!]);
    const rows = sheetOf(await contents(host), "Förbund").rows.filter(({ row }) => row >= 4);
    expect(rows).toHaveLength(13);
    const [added] = rows.filter(({ values }) => String(values[0]).includes("Falun"));
    // Not the last row, so that others have moved.
    expect(rows.indexOf(added!)).toBeLessThan(12);
    expect(rows.map(({ values }) => values[15] ?? null)).toEqual(
      rows.map(({ values }) => (values === added?.values ? null : note(values[0]))),
    );
  });

  it("keeps what a person has written beside each of an association's files, when the one that counts is replaced", async () => {
    const [first] = others;
    if (first?.kind !== "read" || !first.period) throw new Error("the fixture requires a period");
    const year = (days: number) => ({ from: first.period!.from - days, to: first.period!.to - days });
    const left = changed(first, { file: "förra året.xlsx", period: year(365), hash: "annat", answersHash: "annat" });
    const corrected = changed(first, { file: "rättad.xlsx", hash: "rättat", answersHash: "rättat" });
    const host = newInExcel();
    await mergeFiles([...others, left]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Förbund");
      sheet.tables.getItem("Förbund").resize("A4:P17");
      const rows = sheet.getRange("A5:B17");
      rows.load("values");
      await context.sync();
      sheet.getRange("P4:P17").values = [["Egen kolumn"], ...rows.values.map(([, file]) => [`om ${String(file)}`])];
      await context.sync();
    });
    await mergeInto(excelWorkbook, [corrected], { ...plainOptions, replace: "all" }, noProgress);
    const rows = sheetOf(await contents(host), "Förbund").rows.filter(({ row }) => row >= 4);
    const notes = new Map(rows.map(({ values }) => [values[1], values[15]]));
    expect(notes.get(left.file)).toBe(`om ${left.file}`);
    expect(notes.get(corrected.file)).toBe(`om ${first.file}`);
    expect(notes.has(first.file)).toBe(false);
    for (const { file } of others.slice(1)) expect(notes.get(file)).toBe(`om ${file}`);
  });

  it("shows all rows again where a person has filtered a table, since new ones could stay hidden", async () => {
    const filtered = alterFile(earlier, (name, xml) => {
      if (name.startsWith("xl/tables/") && xml.includes('name="Förbund"')) {
        return xml.replace(
          /<autoFilter ref="([^"]*)"\/>/,
          '<autoFilter ref="$1"><filterColumn colId="8"><filters><filter val="2021"/></filters></filterColumn></autoFilter>',
        );
      }
      return name.startsWith("xl/worksheets/") ? xml.replace('<row r="6"', '<row r="6" hidden="1"') : xml;
    });
    const host = openInExcel(filtered);
    expect(sheetOf(await contents(host), "Förbund").rows.some(({ hidden }) => hidden)).toBe(true);
    await mergeFiles([falun!]);
    expect(sheetOf(await contents(host), "Förbund").rows.some(({ hidden }) => hidden)).toBe(false);
    expect(host.notEmulated).toEqual([]);
  });

  it("refuses to let a table grow over what a person has written below it, and changes nothing", async () => {
    const host = openInExcel(earlier);
    const { row, rowCount } = sheetOf(await contents(host), "Underlag").tables[0]!;
    await Excel.run(async (context) => {
      const below = context.workbook.worksheets.getItem("Underlag").getRangeByIndexes(row + rowCount + 2, 3, 1, 1);
      below.values = [["Ring Falun!"]];
      await context.sync();
    });
    const before = await contents(host);
    await expect(mergeFiles([falun!])).rejects.toEqual(new WorkbookError("belowTable", "Underlag"));
    expect(await contents(host)).toEqual(before);
  });

  it("leaves other sheets alone", async () => {
    const host = openInExcel(earlier);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Anteckningar");
      sheet.getRange("B2").values = [["ring Falun"]];
      await context.sync();
    });
    const before = sheetOf(await contents(host), "Anteckningar");
    await mergeFiles([falun!]);
    expect(sheetOf(await contents(host), "Anteckningar")).toEqual(before);
  });

  it("refuses when a table's name is taken by something of the user's", async () => {
    const host = newInExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:A2").values = [["Rubrik"], [1]];
      sheet.tables.add("A1:A2", true).name = "Underlag";
      await context.sync();
    });
    const before = await contents(host);
    await expect(mergeFiles([falun!])).rejects.toEqual(new WorkbookError("nameTaken", "Underlag"));
    expect(await contents(host)).toEqual(before);
  });

  describe.each(["before", "after"] as const)("with a fault %s carrying out a request", (when) => {
    it("leaves the workbook as it was, or complete, whichever request it is", async () => {
      const whole = await contents(openInExcel(earlier));
      let request = 1;
      for (let isDone = false; !isDone; request += 1) {
        const failAt: Failure = { request, when, code: "GeneralException" };
        const host = openInExcel(earlier, { failAt });
        const outcome = await mergeFiles([falun!]).then(
          () => "done",
          () => "failed",
        );
        const after = await contents(host);
        isDone = outcome === "done";
        expect(readMergedData(after)?.files.length).toBe(isDone ? 13 : 12);
        if (!isDone) expect(after).toEqual(whole);
      }
      expect(request).toBeGreaterThan(8);
    });
  });
});
