import type { CellValue } from "../../../src/workbook/Workbook";

/** A sheet as the formula engine needs it. Rows and columns are zero-based. */
export interface FormulaSheet {
  readonly name: string;
  /** Cells with a value or a formula; all others are empty. */
  readonly cells: Iterable<FormulaCell>;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula: the value calculated last, perhaps by another program; null means that there is none. */
  readonly value: CellValue;
  /** English with a leading "=", "_xlfn." allowed; null when the cell has none. */
  readonly formula: string | null;
}

export interface FormulaName {
  readonly name: string;
  /** With a leading "=". Relative references count from cell A1, as in the file. */
  readonly formula: string;
  /** The sheet it belongs to; absent means the whole workbook. */
  readonly sheet?: string;
}

/** An Excel table. The rectangle holds the heading row and the row of totals. */
export interface FormulaTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headings: readonly string[];
  readonly hasTotals: boolean;
}

/** A formula cell whose value changed. */
export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A formula cell that has no right value: what it showed before may be out of date. */
export interface UncalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** English; names functions and kinds of reference, never cell contents. */
  readonly reason: string;
}
