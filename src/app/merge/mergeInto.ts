import { resultContent } from "../../report/result/resultContent";
import { readHistory } from "./readHistory";
import { historyAfter } from "../../core/national/history";
import type { History } from "../../core/national/ResultData";
import { readWorkbook } from "../../workbook/xlsx/readWorkbook";
import type { Progress, WorkbookPort } from "../WorkbookPort";
import { merge, type Merged, type MergeOptions } from "./merge";
import { readMergedData, readResultWorkbook } from "./readResultWorkbook";
import type { Received } from "./receiveFile";
import { ResultError } from "./ResultError";

/** What merging into the open workbook gave; no names of sheets when there was nothing to write. */
export interface MergeResult extends Merged {
  readonly sheetNames: readonly string[];
}

/**
 * Merges received files into the open workbook: what it holds already is read, the files are judged and added, and all
 * result sheets are written anew, all or nothing.
 */
export async function mergeInto(
  port: WorkbookPort,
  received: readonly Received[],
  options: MergeOptions,
  progress: Progress,
): Promise<MergeResult> {
  const before = readMergedData(await port.read(progress));
  progress.step({ kind: "working" });
  const merged = merge(before, received, options);
  if (!merged.data) return { ...merged, sheetNames: [] };
  const content = resultContent(merged.data);
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
