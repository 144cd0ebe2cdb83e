import { findingSheet, writtenRow } from "../report/findingSheet";
import { findingSheetTexts } from "../text/sheets";
import { countsText } from "../text/terms";
import type { CheckResult } from "./check";
import type { Progress, WorkbookPort } from "./WorkbookPort";

/** Writes the findings to a sheet of the add-in's own, with links to the cells; `time` is when they were found. */
export async function writeFindings(
  port: WorkbookPort,
  { summary, report, approvals }: CheckResult,
  time: string,
  progress: Progress,
): Promise<string> {
  const reasons = new Map(approvals.map(({ key, reason }) => [key, reason]));
  const sheet = findingSheet(report.findings, reasons, summary.association);
  const line = { row: writtenRow, text: findingSheetTexts.written(time, countsText(report.findings)) };
  progress.step({ kind: "writing" });
  const { sheetNames } = await port.write({ sheets: [sheet], names: [], namesOf: "findings" }, () => line, progress);
  return sheetNames[0] ?? "";
}
