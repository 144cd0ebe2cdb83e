import { basename } from "node:path";
import { explainError } from "../../src/app/explainError";
import type { Judged } from "../../src/app/merge/Judged";
import { historyFrom, mergeInto, type MergeResult } from "../../src/app/merge/mergeInto";
import type { MergeOptions } from "../../src/app/merge/merge";
import { receiveFile, type Received } from "../../src/app/merge/receiveFile";
import { unreadable } from "../../src/app/merge/unreadable";
import { noProgress } from "../../src/app/WorkbookPort";
import { nationalCounts } from "../../src/core/national/nationalCounts";
import { toResultData } from "../../src/core/national/MergedData";
import { foldText } from "../../src/core/survey/foldText";
import { excelWorkbook, run } from "../../src/excel/excelWorkbook";
import { cliTexts } from "../../src/text/cli";
import { timeText } from "../../src/text/time";
import { listText } from "../../src/text/values";
import { stampNames, verdictNames } from "../../src/text/verdicts";
import { openBytes, outputFile, readBytes, saveFile } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";
import { UsageError } from "./UsageError";

export const mergeOptionNames = ["into", "history", "associations-in-country", "replace", "remove"] as const;

/** merge FILE… -o RESULT.xlsx: received files into the result workbook, with a verdict for each. */
export async function mergeCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const file = outputFile(options);
  const mergeOptions = await optionsOf(options);
  if (options.files.length === 0 && mergeOptions.remove.length === 0) throw new UsageError(cliTexts.filesNeeded);
  const into = one(options, "into");
  const host = openBytes(into === null ? null : await readBytes(into));
  const received = await receiveAll(options.files);
  const result = await mergeInto(excelWorkbook, received, mergeOptions, noProgress);
  output.out(options.json ? `${JSON.stringify(asJson(result), null, 2)}\n` : asText(result));
  if (!result.data) {
    output.error(`${cliTexts.nothingMerged}\n`);
    return 2;
  }
  if (into === null) await removeEmptySheet(result.sheetNames);
  await saveFile(host, file);
  if (!options.json) output.out(`${cliTexts.saved(file, listText(result.sheetNames, "och"))}\n`);
  return result.judged.every(isIn) ? 0 : 1;
}

/** One file after the other, so that only one is in memory at a time. */
async function receiveAll([file, ...rest]: readonly string[]): Promise<readonly Received[]> {
  if (file === undefined) return [];
  return [await receive(file), ...(await receiveAll(rest))];
}

/** A file that is not there is one bad file among others. */
async function receive(file: string): Promise<Received> {
  const name = basename(file).normalize("NFC");
  try {
    return receiveFile(name, await readBytes(file));
  } catch (error) {
    if (!(error instanceof UsageError)) return unreadable(name, explainError(error));
    return unreadable(name, { title: error.message.replace(/\.$/, ""), advice: "" });
  }
}

async function optionsOf(options: CommandOptions): Promise<MergeOptions> {
  const replace = options.own.get("replace") ?? [];
  const history = one(options, "history");
  return {
    time: timeText(new Date()),
    replace: replace.includes("all") ? "all" : new Set(replace.map(foldText)),
    remove: options.own.get("remove") ?? [],
    history: history === null ? null : historyFrom(await readBytes(history)),
    associationsInCountry: count(options, "associations-in-country"),
  };
}

function one({ own }: CommandOptions, name: (typeof mergeOptionNames)[number]): string | null {
  const [value = null, ...more] = own.get(name) ?? [];
  if (more.length > 0) throw new UsageError(cliTexts.once(name));
  return value;
}

function count(options: CommandOptions, name: (typeof mergeOptionNames)[number]): number | null {
  const value = one(options, name);
  if (value === null) return null;
  if (!/^\d{1,4}$/.test(value)) throw new UsageError(cliTexts.wholeNumber(name));
  return Number(value);
}

/** A new workbook begins with an empty sheet, which nobody needs. */
function removeEmptySheet(own: readonly string[]): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items.filter(({ name }) => !own.includes(name))) sheet.delete();
    await context.sync();
  });
}

const isIn = ({ verdict }: Judged) => verdict === "in" || verdict === "inWithRemarks";

function asJson({ judged, data }: MergeResult) {
  return {
    files: judged.map(({ received, verdict, remark, replaces }) => ({
      file: received.file,
      verdict,
      reason: remark,
      ...(received.kind === "read" ? aboutFile(received) : {}),
      ...(replaces === null ? {} : { replaces }),
    })),
    associations: data ? toResultData(data).associations.map(({ name }) => name) : [],
    counts: data ? nationalCounts(toResultData(data)).all : [],
  };
}

function aboutFile({
  association,
  period,
  edition,
  layout,
  groups,
  stamp,
  errors,
  warnings,
}: Received & { kind: "read" }) {
  return {
    association,
    period,
    edition,
    layout,
    surveys: groups.map(({ group, answered }) => ({ group, answered })),
    stamp,
    errors,
    warnings,
  };
}

function asText({ judged, data }: MergeResult): string {
  const lines = judged.map(({ received, verdict, remark }) => {
    const about = received.kind === "read" ? describe(received) : "";
    return `${verdictNames[verdict].toUpperCase()} ${received.file}: ${[about, remark].filter(Boolean).join(" ")}`;
  });
  const associations = data ? toResultData(data).associations.length : 0;
  return `${[...lines, cliTexts.merged(associations)].join("\n")}\n`;
}

function describe({ association, groups, stamp }: Received & { kind: "read" }): string {
  const surveys = groups.reduce((sum, { answered }) => sum + answered, 0);
  return `${association ?? cliTexts.unknownAssociation}, ${cliTexts.surveys(surveys)}, stämpel ${stampNames[stamp]}.`;
}
