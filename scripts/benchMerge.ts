import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeReceivedFiles } from "./bench/makeReceivedFiles";

/**
 * Measures merging beside what people would use otherwise, in one run: the 32 files of 2023, 80 files of 1 000 surveys and
 * 80 of 5 000. All read every cell, keep the rows and count; the others know nothing of groups, layouts and checks, and
 * count the values of columns as they stand. What comes after is ours alone, and Excel's, whose stand-in is measured apart.
 */
const others = [
  ["openpyxl: read, count", "/usr/bin/python3", "scripts/bench/read_openpyxl.py"],
  ["pandas: read, count", "/usr/bin/python3", "scripts/bench/read_pandas.py"],
  ["R readxl: read, count", "Rscript", "scripts/bench/read_readxl.R"],
] as const;

interface Run {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly [figure: string]: number;
}

/** The figures a program printed; null when it is not installed or failed, which is said. */
function measured(program: string, args: readonly string[]): Run | null {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status === 0) return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Run;
  console.log(`${program} ${args[0]}: not measured (${(stderr || "not installed").trim().split("\n").at(-1)})`);
  return null;
}

const ours = "ours: read, check, bind, judge, count, lay out";
const steps = [
  ["of which reading, checking and binding", "readMilliseconds", null],
  ["ours, then: writing into Excel, the add-in's part", "writeMilliseconds", "writePeakMegabytes"],
  ["the stand-in for Excel: taking it", "hostMilliseconds", null],
  ["the stand-in for Excel: saving", "saveMilliseconds", "hostMegabytes"],
] as const;

/** Prints a table and gives every program's figures by its name. */
function compare(label: string, folder: string): ReadonlyMap<string, Run> {
  const own = measured(process.execPath, ["--import", "tsx", "scripts/bench/mergeFolder.ts", folder]);
  if (!own) return new Map();
  const figure = (name: string, decimals = 0) => (own[name] ?? 0).toFixed(decimals);
  const line = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
  console.log(`\n${label}: ${figure("counted")} files in, ${figure("surveys")} surveys`);
  console.log("| | ms | times ours | peak MB |\n| --- | --- | --- | --- |");
  const runs = new Map([[ours, own]]);
  for (const [name, program, script] of others) {
    const run = measured(program, [script, folder]);
    if (run) runs.set(name, run);
  }
  for (const [name, { milliseconds, peakMegabytes }] of runs) {
    line(name, milliseconds.toFixed(0), (milliseconds / own.milliseconds).toFixed(2), peakMegabytes.toFixed(0));
  }
  for (const [name, time, peak] of steps) line(name, figure(time), "", peak ? figure(peak) : "");
  console.log(
    `requests ${figure("requests")}, largest ${figure("largestMegabytes", 1)} MB, result ${figure("fileMegabytes", 1)} MB`,
  );
  return runs;
}

/** Time and memory at the larger size as so many times those at the smaller. */
function printGrowth(smaller: ReadonlyMap<string, Run>, larger: ReadonlyMap<string, Run>): void {
  console.log("\n| five times the surveys | time × | memory × |\n| --- | --- | --- |");
  const row = (name: string, ...ratios: readonly number[]) =>
    console.log(`| ${[name, ...ratios.map((ratio) => ratio.toFixed(1))].join(" | ")} |`);
  for (const [name, run] of larger) {
    const before = smaller.get(name);
    if (!before) continue;
    row(name, run.milliseconds / before.milliseconds, run.peakMegabytes / before.peakMegabytes);
    for (const [step, time, peak] of name === ours ? steps : []) {
      row(step, (run[time] ?? 0) / (before[time] ?? 0), ...(peak ? [(run[peak] ?? 0) / (before[peak] ?? 0)] : []));
    }
  }
}

const work = mkdtempSync(join(tmpdir(), "nns-bench-"));
try {
  cpSync("test/fixtures/received-2023", join(work, "32"), { recursive: true });
  compare("The 32 files of 2023", join(work, "32"));
  const [smaller, larger] = [1000, 5000].map((surveys) => {
    const folder = join(work, String(surveys));
    makeReceivedFiles(folder, 80, surveys);
    const runs = compare(`80 files of ${surveys} surveys`, folder);
    rmSync(folder, { recursive: true });
    return runs;
  });
  if (smaller && larger) printGrowth(smaller, larger);
} finally {
  rmSync(work, { recursive: true });
}
