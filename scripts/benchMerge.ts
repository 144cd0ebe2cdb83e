import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instrumentOf } from "../src/core/instrument/instruments";
import { makeRegistration } from "../test/support/makeRegistration";
import { registrationFile } from "../test/support/registrationFile";

/**
 * Measures merging beside what people would use otherwise, in one run: the 32 files of 2023, 80 files of 1 000 surveys and
 * 80 of 5 000. The others only read the cells: they know nothing of groups, layouts, checks or counts.
 */
const instrument = instrumentOf("2021");
const others = [
  ["openpyxl (reads only)", "/usr/bin/python3", "scripts/bench/read_openpyxl.py"],
  ["pandas (reads only)", "/usr/bin/python3", "scripts/bench/read_pandas.py"],
  ["R readxl (reads only)", "Rscript", "scripts/bench/read_readxl.R"],
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

function makeFiles(folder: string, files: number, surveys: number): void {
  mkdirSync(folder);
  for (let file = 1; file <= files; file += 1) {
    const bytes = registrationFile(makeRegistration(instrument, surveys, file, `Provdalen ${file}`));
    writeFileSync(join(folder, `fil-${String(file).padStart(2, "0")}.xlsx`), bytes);
  }
}

function compare(label: string, folder: string): void {
  const own = measured(process.execPath, ["--import", "tsx", "scripts/bench/mergeFolder.ts", folder]);
  if (!own) return;
  const figure = (name: string, decimals = 0) => (own[name] ?? 0).toFixed(decimals);
  console.log(`\n${label}: ${figure("counted")} files in, ${figure("surveys")} surveys`);
  console.log("| | ms | times ours | peak MB |\n| --- | --- | --- | --- |");
  console.log(
    `| ours: read, check, bind, count, write the result workbook, save | ${figure("milliseconds")} | 1 | ${figure("peakMegabytes")} |`,
  );
  console.log(`| of which reading and checking | ${figure("readMilliseconds")} | | |`);
  for (const [name, program, script] of others) {
    const run = measured(program, [script, folder]);
    if (!run) continue;
    const ratio = (run.milliseconds / own.milliseconds).toFixed(2);
    console.log(`| ${name} | ${run.milliseconds.toFixed(0)} | ${ratio} | ${run.peakMegabytes.toFixed(0)} |`);
  }
  console.log(
    `requests ${figure("requests")}, largest ${figure("largestMegabytes", 1)} MB, result ${figure("fileMegabytes", 1)} MB`,
  );
}

const work = mkdtempSync(join(tmpdir(), "nns-bench-"));
try {
  cpSync("test/fixtures/received-2023", join(work, "32"), { recursive: true });
  compare("The 32 files of 2023", join(work, "32"));
  for (const surveys of [1000, 5000]) {
    const folder = join(work, String(surveys));
    makeFiles(folder, 80, surveys);
    compare(`80 files of ${surveys} surveys`, folder);
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(work, { recursive: true });
}
