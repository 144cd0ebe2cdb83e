import { check } from "../src/app/check";
import { compute, computeInto } from "../src/app/compute";
import { mergeInto } from "../src/app/merge/mergeInto";
import { reportInto } from "../src/app/report";
import { noProgress } from "../src/app/WorkbookPort";
import { instrumentOf } from "../src/core/instrument/instruments";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { makeRegistration } from "../test/support/makeRegistration";
import { plainOptions, receiveAll } from "../test/support/received";
import { createHost, openHost } from "../workbench/host/Host";
import type { Host } from "../workbench/host/Host";
import { startFormulaEngine } from "../workbench/host/startFormulaEngine";
import { connectBridge } from "../workbench/host/transport/bridge";

/** Measures reading, checking and computing at 2 000 and 20 000 surveys, and the network's chain. Ratios are of one run; nothing is asserted. */
const instrument = instrumentOf("2021");

/** The workbook as a file, entered through Microsoft's client as a person's macro would. */
async function makeFile(surveys: number): Promise<Uint8Array> {
  const host = createHost();
  connectBridge(host);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, rows] of makeRegistration(instrument, surveys, 2023)) {
      const columns = Math.max(...rows.map((row) => row.length));
      const values = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
      worksheets.add(name).getRangeByIndexes(0, 0, rows.length, columns).values = values;
    }
    worksheets.getItem("Blad1").delete();
    await context.sync();
  });
  return host.save();
}

interface Measure {
  readonly what: string;
  readonly milliseconds: number;
  readonly requests?: number;
  readonly largest?: string;
}

async function timed<T>(what: string, task: () => T | Promise<T>, host?: Host): Promise<readonly [T, Measure]> {
  const [requests, received, sent] = [host?.requestCount ?? 0, host?.bytesReceived ?? 0, host?.bytesSent ?? 0];
  const start = performance.now();
  const result = await task();
  const milliseconds = performance.now() - start;
  if (!host) return [result, { what, milliseconds }];
  const megabytes = ((host.bytesReceived - received + host.bytesSent - sent) / 1e6).toFixed(1);
  return [result, { what, milliseconds, requests: host.requestCount - requests, largest: `${megabytes} MB` }];
}

async function measure(surveys: number): Promise<readonly Measure[]> {
  const bytes = await makeFile(surveys);
  const host = openHost(bytes, { engine: startFormulaEngine });
  connectBridge(host);
  const [workbook, read] = await timed("read (Office.js and host)", () => excelWorkbook.read(noProgress), host);
  const [, checked] = await timed("check", () => check(workbook));
  const [, computed] = await timed("compute (engine only)", () => compute(workbook));
  const task = () => computeInto(excelWorkbook, "2026-11-21 14:05", noProgress);
  const [, written] = await timed("read, compute, write, recalculate, verify", task, host);
  const [, saved] = await timed("save", () => host.save());
  return [read, checked, computed, written, saved];
}

/** The whole chain of the network: the 32 received files of 2023 to a workbook with the report. */
async function measureReport(): Promise<void> {
  const host = createHost({ engine: startFormulaEngine });
  connectBridge(host);
  const [received, read] = await timed("read and check 32 files", () => receiveAll("2023"));
  const merging = () => mergeInto(excelWorkbook, received, plainOptions, noProgress);
  const [, merged] = await timed("merge into a result workbook", merging, host);
  const writing = () => reportInto(excelWorkbook, { leastAnswers: 5, time: "2026-11-21 14:05" }, noProgress);
  const [, reported] = await timed("write the report and verify", writing, host);
  const [bytes, saved] = await timed("save", () => host.save());
  console.log("\n| task | ms | requests | bytes both ways |\n| --- | --- | --- | --- |");
  for (const { what, milliseconds, requests = "", largest = "" } of [read, merged, reported, saved]) {
    console.log(`| ${what} | ${milliseconds.toFixed(0)} | ${requests} | ${largest} |`);
  }
  console.log(`the file with the report: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

async function main(): Promise<void> {
  const sizes = [2000, 20000];
  // Once beforehand, so that the first size does not pay for compiling.
  await measure(500);
  const [small = [], large = []] = [await measure(sizes[0] ?? 0), await measure(sizes[1] ?? 0)];
  console.log(
    `| task | ${sizes[0]} surveys ms | ${sizes[1]} surveys ms | growth (10 is linear) | requests | bytes both ways |`,
  );
  console.log("| --- | --- | --- | --- | --- | --- |");
  small.forEach((first, index) => {
    const second = large[index];
    if (!second) return;
    const growth = (second.milliseconds / first.milliseconds).toFixed(1);
    const requests = first.requests === undefined ? "" : `${first.requests} / ${second.requests}`;
    const bytes = first.largest === undefined ? "" : `${first.largest} / ${second.largest}`;
    console.log(
      `| ${first.what} | ${first.milliseconds.toFixed(0)} | ${second.milliseconds.toFixed(0)} | ${growth} | ${requests} | ${bytes} |`,
    );
  });
  await measureReport();
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

void main();
