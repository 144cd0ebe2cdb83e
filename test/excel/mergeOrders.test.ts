import { mergeInto } from "../../src/app/merge/mergeInto";
import type { Received } from "../../src/app/merge/receiveFile";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { createHost } from "../../workbench/host/Host";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { shuffled } from "../support/shuffled";
import { plainOptions, receiveAll } from "../support/received";

// Result workbooks of 32 associations, written several times over.
jest.setTimeout(300_000);

/** The sheets of a result workbook merged in these runs, each into what the one before left; not the log of the runs. */
async function mergedIn(runs: readonly (readonly Received[])[]) {
  const host = createHost({ engine: startFormulaEngine });
  connectBridge(host);
  const mergeRuns = async ([run, ...rest]: typeof runs): Promise<void> => {
    if (!run) return;
    await mergeInto(excelWorkbook, run, plainOptions, noProgress);
    await mergeRuns(rest);
  };
  await mergeRuns(runs);
  const { sheets, names } = readWorkbook(await host.save());
  return { sheets: sheets.filter(({ name }) => name !== "Logg"), names };
}

describe.each(["2017", "2023"] as const)("the result workbook of the files received for %s", (year) => {
  const received = receiveAll(year);

  it("has the same in every cell, table and name, whatever the order of the files and in whatever runs they come", async () => {
    const whole = await mergedIn([received]);
    expect(whole.sheets.flatMap(({ rows }) => rows).length).toBeGreaterThan(1000);
    expect(await mergedIn([shuffled(received, 1)])).toEqual(whole);
    const mixed = shuffled(received, 2);
    expect(await mergedIn([mixed.slice(0, 1), mixed.slice(1, 6), mixed.slice(6)])).toEqual(whole);
    const other = shuffled(received, 3);
    expect(await mergedIn([other.slice(0, -4), other.slice(-4)])).toEqual(whole);
  });
});
