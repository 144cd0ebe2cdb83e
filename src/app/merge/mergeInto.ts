import { resultContent } from "../../report/result/resultContent";
import type { WorkbookContent } from "../../report/SheetContent";
import { readHistory } from "./readHistory";
import { historyAfter } from "../../core/national/history";
import type { History } from "../../core/national/ResultData";
import { readWorkbook } from "../../workbook/xlsx/readWorkbook";
import type { Workbook } from "../../workbook/Workbook";
import type { Progress, WorkbookPort } from "../WorkbookPort";
import { merge, type Merged, type MergeOptions } from "./merge";
import { readMergedData, readResultWorkbook } from "./readResultWorkbook";
import type { Received } from "./receiveFile";
import { ResultError } from "./ResultError";

/** What merging into the open workbook gave; no names of sheets when there was nothing to write. */
export interface MergeResult extends Merged {
  readonly sheetNames: readonly string[];
}

export interface MergeRequest {
  /** The open workbook: a result workbook, or another that becomes one. */
  readonly workbook: Workbook;
  readonly received: readonly Received[];
  readonly options: MergeOptions;
}

/** The merged data and the sheets that show it; no content when there is nothing to write. */
export interface MergeDraft {
  readonly merged: Merged;
  readonly content: WorkbookContent | null;
}

/** Throws ResultError "damaged", "notIn" and "nothingLeft". */
export function mergeWorkbook({ workbook, received, options }: MergeRequest): MergeDraft {
  const merged = merge(readMergedData(workbook), received, options);
  return { merged, content: merged.data && resultContent(merged.data) };
}

/**
 * Merges received files into the open workbook: what it holds already is read, the files are judged and added, and all
 * result sheets are written anew, all or nothing. The work itself can be done elsewhere, in a worker.
 */
export async function mergeInto(
  port: WorkbookPort,
  received: readonly Received[],
  options: MergeOptions,
  progress: Progress,
  work: (request: MergeRequest) => MergeDraft | Promise<MergeDraft> = mergeWorkbook,
): Promise<MergeResult> {
  const workbook = await port.read(progress);
  progress.step({ kind: "working" });
  const { merged, content } = await work({ workbook, received, options });
  if (!content) return { ...merged, sheetNames: [] };
  progress.step({ kind: "writing" });
  const { sheetNames } = await port.write(content, () => null, progress);
  return { ...merged, sheetNames };
}

/**
 * Earlier years from a file: last year's result workbook, or the network's own workbook of earlier years. Throws
 * ResultError "notHistory" for another workbook, and WorkbookFileError for what cannot be read.
 */
export function historyFrom(bytes: Uint8Array): History {
  const workbook = readWorkbook(bytes);
  const lastYear = readResultWorkbook(workbook);
  const history = lastYear ? historyAfter(lastYear) : readHistory(workbook.sheets);
  if (!history) throw new ResultError("notHistory");
  return history;
}
