import { nationalReport } from "../report/national/sheets/nationalReport";
import type { LeastAnswers } from "../report/national/TableContext";
import { agreementRow } from "../report/resultHeader";
import type { WorkbookContent } from "../report/SheetContent";
import type { Workbook } from "../workbook/Workbook";
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

export interface ReportRequest {
  readonly workbook: Workbook;
  readonly leastAnswers: LeastAnswers;
}

/** The sheets of the national report. Throws ResultError "notResult", "damaged" or "commentLost". */
export function buildReport({ workbook, leastAnswers }: ReportRequest): WorkbookContent {
  const data = readResultWorkbook(workbook);
  if (!data) throw new ResultError("notResult");
  return nationalReport(data, leastAnswers, readComments(workbook), namesIn(workbook));
}

/** How the report is built: here, or in a worker so that the pane stays alive. */
export type Reporter = (request: ReportRequest) => Promise<WorkbookContent> | WorkbookContent;

/**
 * Writes the sheets of the national report into the open result workbook, in place of those from before. The network's
 * comments on them are kept. Throws as buildReport does.
 */
export async function reportInto(
  port: WorkbookPort,
  { leastAnswers, time }: ReportOptions,
  progress: Progress,
  reporter: Reporter = buildReport,
): Promise<ReportResult> {
  const workbook = await port.read(progress);
  progress.step({ kind: "working" });
  const content = await reporter({ workbook, leastAnswers });
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
