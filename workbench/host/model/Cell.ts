import type { CellValue } from "../../../src/workbook/Workbook";

/** A cell of the host's workbook. */
export interface Cell {
  /** Null is empty; in a formula cell it means that the formula has not been calculated. */
  value: CellValue;
  /** English, with a leading "="; null when the cell has none. */
  formula: string | null;
  /** Index into the workbook's cell formats (cellXfs). */
  style: number;
  /** The cell's element as it came, until its content is changed. */
  xml?: string;
  /** The formula's element as it came, until the formula is changed: it may be shared or an array, and carry marks. */
  formulaXml?: string;
  /** The mark of a formula that spills (cm), as long as formulaXml. ECMA-376 part 1, 18.3.1.4. */
  formulaMark?: string;
  /** How a formula in the file is tied to other cells: it cannot be changed alone. Absent when it is not. */
  tie?: FormulaTie;
}

/** ECMA-376 part 1, 18.3.1.40: shared formulas, array formulas and data tables cover several cells. */
export interface FormulaTie {
  readonly kind: "shared" | "array" | "dataTable";
  /** The cells covered, e.g. "B2:B9"; absent on the followers of a shared formula. */
  readonly reference?: string;
  /** The group of a shared formula. */
  readonly group?: string;
}
