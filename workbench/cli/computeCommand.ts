import { computeInto, type ComputeResult } from "../../src/app/compute";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { cliTexts } from "../../src/text/cli";
import { agreementTexts } from "../../src/text/sheets";
import { timeText } from "../../src/text/time";
import { listText } from "../../src/text/values";
import { openFile, outputFile, saveFile } from "./openFile";
import type { CommandOptions, ExitCode, Output } from "./runCommand";

/** compute FILE -o OUT.xlsx [--json]: writes the result sheets into a copy of the workbook. */
export async function computeCommand(options: CommandOptions, output: Output): Promise<ExitCode> {
  const file = outputFile(options);
  const host = await openFile(options);
  const time = timeText(new Date());
  const result = await computeInto(excelWorkbook, time, noProgress);
  await saveFile(host, file);
  output.out(options.json ? `${JSON.stringify(asJson(result), null, 2)}\n` : asText(result, file, time));
  return 0;
}

function asJson({ results }: ComputeResult) {
  return {
    responseRates: results.responseRates.map(({ group, activity, targetPopulation, surveyedPopulation, answered }) => ({
      group,
      activity,
      targetPopulation,
      surveyedPopulation,
      answered,
    })),
    counts: results.counts,
  };
}

function asText({ sheetNames, comparisons }: ComputeResult, file: string, time: string): string {
  const lines = comparisons.map(({ compared, differing, first }, index) => {
    const line =
      first === null ? agreementTexts.agree(compared, time) : agreementTexts.disagree(differing, compared, first, time);
    return `${sheetNames[index]}: ${line}`;
  });
  return `${[cliTexts.saved(file, listText(sheetNames, "och")), ...lines].join("\n")}\n`;
}
