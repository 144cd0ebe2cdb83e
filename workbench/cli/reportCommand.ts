import { reportInto } from "../../src/app/report";
import { noProgress } from "../../src/app/WorkbookPort";
import type { LeastAnswers } from "../../src/report/national/TableContext";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { chartTexts } from "../../src/text/charts";
import { cliTexts } from "../../src/text/cli";
import { timeText } from "../../src/text/time";
import { listText } from "../../src/text/values";
import { openFile, outputFile, saveFile } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";

/** Shows figures of few answers too. */
export const reportFlags = ["show-small-groups"] as const;

/** The rule of the network: figures of fewer answers are hidden unless it says otherwise. */
const leastAnswers: LeastAnswers = 5;

/** report RESULT.xlsx -o OUT.xlsx: the sheets of the national report in a result workbook. */
export async function reportCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const file = outputFile(options);
  const host = await openFile(options);
  const showsAll = options.own.has("show-small-groups");
  const time = timeText(new Date());
  const result = await reportInto(excelWorkbook, { leastAnswers: showsAll ? null : leastAnswers, time }, noProgress);
  await saveFile(host, file);
  const { sheetNames, comparisons, charts } = result;
  const differing = comparisons.reduce((sum, comparison) => sum + comparison.differing, 0);
  const compared = comparisons.reduce((sum, comparison) => sum + comparison.compared, 0);
  if (options.json) output.out(`${JSON.stringify({ sheetNames, compared, differing, charts }, null, 2)}\n`);
  else {
    output.out(`${cliTexts.saved(file, listText(sheetNames, "och"))}\n`);
    output.out(`${cliTexts.formulas(compared, differing)}\n`);
    if (charts.missing.length > 0) output.error(`${chartTexts.missing(charts.missing)}\n`);
  }
  return differing === 0 && charts.missing.length === 0 ? 0 : 1;
}
