import type { RawValue } from "../core/survey/RawValue";
import type { Memory } from "./memory/Memory";

/**
 * A workbook as plain data: what Excel answers and what a received file holds, in the same shape, so that
 * everything after reading is the same code. Read-only, and survives JSON.
 *
 * Rows and columns are zero-based. Only what the add-in uses is here; formats are not.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Defined names of the workbook and of its sheets. */
  readonly names: readonly DefinedName[];
  /** Document properties with a value (core, app and custom), by their name in the file, e.g. "creator". */
  readonly properties: readonly DocumentProperty[];
  /** What the add-in remembers in it. */
  readonly memory: Memory;
  /** What a workbook may carry that matters before it is sent. Absent where the source cannot tell (Excel's API). */
  readonly features?: WorkbookFeatures;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Chart sheets and the like are listed, with no rows. */
  readonly kind: "worksheet" | "other";
  readonly isProtected: boolean;
  /** Rows with content, in ascending order. A row without content is absent. */
  readonly rows: readonly Row[];
  /** Excel tables on the sheet. */
  readonly tables: readonly ExcelTable[];
  /** Merged ranges. */
  readonly merges: readonly CellRange[];
  /** Comments and notes. */
  readonly comments: readonly Comment[];
  /** Texts outside the cells. Absent where the source does not tell (Excel's API). */
  readonly otherTexts?: readonly OtherText[];
}

/** One row's cells from the first to the last with content. */
export interface Row {
  readonly row: number;
  /** Column of values[0]. */
  readonly column: number;
  readonly values: readonly CellValue[];
  /** Formulas, English with a leading "=", parallel to values. Absent when the row has none. */
  readonly formulas?: readonly (string | null)[];
  /** Hidden by hand or by a filter. Absent means visible. */
  readonly hidden?: true;
}

/** What a cell holds. Null is an empty cell. Dates are serial numbers, as Excel keeps them. */
export type CellValue = RawValue;

export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ExcelTable extends CellRange {
  readonly name: string;
  /** Whether the last row is a row of totals. */
  readonly hasTotals: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With a leading "=", e.g. "=Start!$B$3". */
  readonly formula: string;
  /** The sheet the name belongs to; absent means the whole workbook. */
  readonly sheet?: string;
  readonly visible: boolean;
  /** The comment given in Excel's name manager; absent means none. */
  readonly comment?: string;
}

export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A header or footer, a shape with text, or where a cell's link leads; links alone have a place. */
export interface OtherText {
  readonly kind: "header" | "shape" | "link";
  readonly text: string;
  readonly row?: number;
  readonly column?: number;
}

export interface DocumentProperty {
  readonly name: string;
  readonly value: string;
}

export interface WorkbookFeatures {
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** True when dates count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
}
