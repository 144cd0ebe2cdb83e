import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeInto, mergeWorkbook, type MergeRequest } from "../../src/app/merge/mergeInto";
import { receiveFile } from "../../src/app/merge/receiveFile";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { startRemoteHost } from "./remoteHost";

/** Merges every workbook of a folder, in a process of its own so that its peak memory is its own. Prints JSON. */
async function main(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  const host = await startRemoteHost();
  connectBridge(host);
  const start = performance.now();
  const received = files.map((file) => receiveFile(file, new Uint8Array(readFileSync(join(folder, file)))));
  const read = performance.now();
  let [counting, peakCounted] = [0, 0];
  const work = (request: MergeRequest) => {
    const begun = performance.now();
    const draft = mergeWorkbook(request);
    counting = performance.now() - begun;
    peakCounted = peak();
    return draft;
  };
  const options = { time: "2026-11-25 09:00", replace: new Set<string>(), remove: [], history: null };
  const result = await mergeInto(excelWorkbook, received, { ...options, associationsInCountry: 72 }, noProgress, work);
  const written = performance.now();
  const waited = host.waited();
  const saved = await host.save();
  const groups = (result.data?.files ?? []).flatMap((file) => file.contribution?.registration.groups ?? []);
  const report = {
    milliseconds: read - start + counting,
    peakMegabytes: peakCounted,
    readMilliseconds: read - start,
    countMilliseconds: counting,
    writeMilliseconds: written - read - counting - waited,
    writePeakMegabytes: peak(),
    hostMilliseconds: waited,
    saveMilliseconds: performance.now() - written,
    ...saved,
    surveys: groups.reduce((sum, group) => sum + group.surveys.length, 0),
    counted: result.judged.filter(({ verdict }) => verdict === "in" || verdict === "inWithRemarks").length,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

/** Megabytes. */
function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

void main(process.argv[2] ?? "");
