import type { SheetContent, WorkbookContent } from "../report/SheetContent";
import type { Memory } from "../workbook/memory/Memory";
import type { CellValue, Workbook } from "../workbook/Workbook";
import type { CellChange } from "./CellChange";

/** What the tasks need of the open workbook. Excel's side of it is src/excel. */
export interface WorkbookPort {
  /** The whole workbook as plain data. */
  read(progress: Progress): Promise<Workbook>;
  /**
   * Writes the sheets and names, all or nothing, in place of earlier ones of the same kinds. `verify` is given each
   * sheet with the values its formulas got, and answers with the text of a cell to set before anybody sees the sheet, if
   * any. Tables are not verified: their cells are values.
   */
  write(content: WorkbookContent, verify: Verify, progress: Progress): Promise<WriteReport>;
  /** Keeps this in the workbook in place of what was remembered before, all or nothing. No sheet is touched. */
  remember(memory: Memory): Promise<void>;
  /** What is remembered now, without reading the sheets. */
  recall(): Promise<Memory>;
  /**
   * Changes of the user's own cells as they will be made, formats included. Throws WorkbookError "cellChanged",
   * "cellIsFormula" or "cellLocked" where one cannot be.
   */
  inspectCells(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /** Makes them, all or none; the same errors. Formats and everything else in the cells stay. */
  changeCells(changes: readonly CellChange[]): Promise<void>;
}

export type Verify = (sheet: SheetContent, values: readonly (readonly CellValue[])[]) => TextChange | null;

export interface TextChange {
  /** Zero-based, column A. */
  readonly row: number;
  readonly text: string;
}

export interface WriteReport {
  /** The names the sheets got, in the order of the content. */
  readonly sheetNames: readonly string[];
  readonly charts: ChartReport;
}

/** What became of the charts. The tables and the summaries in words are there whatever happened. */
export interface ChartReport {
  /** Titles of charts that Excel would not draw. */
  readonly missing: readonly string[];
  /** Titles of charts that look plainer than meant. */
  readonly plain: readonly string[];
}

/** How far a task has come, and whether it is to go on. */
export interface Progress {
  /** Called before each step; throws TaskError "cancelled" when the user has asked to stop. */
  step(step: ProgressStep): void;
}

export type ProgressStep =
  | { readonly kind: "reading"; readonly done: number; readonly of: number }
  | { readonly kind: "working" }
  | { readonly kind: "writing" };

/** For callers that neither show progress nor cancel. */
export const noProgress: Progress = { step: () => undefined };
