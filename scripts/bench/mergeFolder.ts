import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeInto } from "../../src/app/merge/mergeInto";
import { receiveFile } from "../../src/app/merge/receiveFile";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createHost } from "../../workbench/host/Host";
import { connectBridge } from "../../workbench/host/transport/bridge";

/** Merges every workbook of a folder, in a process of its own so that its peak memory is its own. Prints JSON. */
async function main(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  const host = createHost();
  connectBridge(host);
  const start = performance.now();
  const received = files.map((file) => receiveFile(file, new Uint8Array(readFileSync(join(folder, file)))));
  const read = performance.now();
  const options = { time: "2026-11-25 09:00", replace: new Set<string>(), remove: [], history: null };
  const result = await mergeInto(excelWorkbook, received, { ...options, associationsInCountry: 72 }, noProgress);
  const written = performance.now();
  const bytes = await host.save();
  const surveys = (result.data?.files ?? []).flatMap((file) => file.contribution?.registration.groups ?? []);
  const report = {
    milliseconds: performance.now() - start,
    readMilliseconds: read - start,
    mergeMilliseconds: written - read,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    requests: host.requestCount,
    largestMegabytes: host.largestMessage / 1e6,
    fileMegabytes: bytes.length / 1e6,
    surveys: surveys.reduce((sum, group) => sum + group.surveys.length, 0),
    counted: result.judged.filter(({ verdict }) => verdict === "in" || verdict === "inWithRemarks").length,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

void main(process.argv[2] ?? "");
