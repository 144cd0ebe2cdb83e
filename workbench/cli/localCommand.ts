import { localReportInto, nationalYears } from "../../src/app/localReport";
import { openRegistration } from "../../src/app/openRegistration";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { chartTexts } from "../../src/text/charts";
import { cliTexts } from "../../src/text/cli";
import { timeText } from "../../src/text/time";
import { listText } from "../../src/text/values";
import { openFile, outputFile, saveFile } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";
import { UsageError } from "./UsageError";

export const localOptionNames = ["national"] as const;

/** local FILE -o OUT.xlsx: the sheets of an association's own report in a copy of its registration workbook. */
export async function localCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const file = outputFile(options);
  const host = await openFile(options);
  const nationalYear = await yearOf(options);
  const time = timeText(new Date());
  const { sheetNames, charts } = await localReportInto(excelWorkbook, { nationalYear, time }, noProgress);
  await saveFile(host, file);
  if (options.json) output.out(`${JSON.stringify({ sheetNames, nationalYear, charts }, null, 2)}\n`);
  else {
    output.out(`${cliTexts.saved(file, listText(sheetNames, "och"))}\n`);
    if (charts.missing.length > 0) output.error(`${chartTexts.missing(charts.missing)}\n`);
  }
  return charts.missing.length === 0 ? 0 : 1;
}

/** The year given, or the latest there is for the edition of the workbook. */
async function yearOf({ own }: CommandOptions): Promise<number | null> {
  const [given, another] = own.get("national") ?? [];
  if (another !== undefined) throw new UsageError(cliTexts.once("national"));
  if (given === "none") return null;
  const { registration } = openRegistration(await excelWorkbook.read(noProgress));
  const years = nationalYears(registration.edition);
  if (given === undefined) return years[0] ?? null;
  const year = years.find((candidate) => String(candidate) === given);
  if (year === undefined) throw new UsageError(cliTexts.nationalYears(years));
  return year;
}
