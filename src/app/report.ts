import { nationalReport } from "../report/national/sheets/nationalReport";
import type { LeastAnswers } from "../report/national/TableContext";
import { agreementRow } from "../report/resultHeader";
import { agreementLine, compareFormulas, type FormulaComparison } from "./compareFormulas";
import { readResultWorkbook } from "./merge/readResultWorkbook";
import { ResultError } from "./merge/ResultError";
import { namesIn } from "./namesIn";
import { readComments } from "./readComments";
import type { ChartReport, Progress, WorkbookPort } from "./WorkbookPort";

export interface ReportOptions {
  readonly leastAnswers: LeastAnswers;
  /** When, as people write it. */
  readonly time: string;
}

/** What writing the report gave. */
export interface ReportResult {
  readonly sheetNames: readonly string[];
  /** Of the sheets that have formulas. */
  readonly comparisons: readonly FormulaComparison[];
  readonly charts: ChartReport;
}

/**
 * Writes the sheets of the national report into the open result workbook, in place of those from before. The network's
 * comments on them are kept. Throws ResultError "notResult", "damaged" or "commentLost".
 */
export async function reportInto(
  port: WorkbookPort,
  { leastAnswers, time }: ReportOptions,
  progress: Progress,
): Promise<ReportResult> {
  const workbook = await port.read(progress);
  const data = readResultWorkbook(workbook);
  if (!data) throw new ResultError("notResult");
  progress.step({ kind: "working" });
  const content = nationalReport(data, leastAnswers, readComments(workbook), namesIn(workbook));
  const comparisons: FormulaComparison[] = [];
  progress.step({ kind: "writing" });
  const { sheetNames, charts } = await port.write(
    content,
    (sheet, values) => {
      const comparison = compareFormulas(sheet, values);
      if (comparison.compared === 0) return { row: agreementRow, text: "" };
      comparisons.push(comparison);
      return { row: agreementRow, text: agreementLine(comparison, time) };
    },
    progress,
  );
  return { sheetNames, comparisons, charts };
}
