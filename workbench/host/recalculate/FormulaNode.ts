import type { CellValue } from "../../../src/workbook/Workbook";
import type { FormulaPlace, ParsedFormula } from "./Expression";

/** A cell with a formula. */
export interface FormulaNode extends FormulaPlace {
  readonly formula: string;
  /** Calculated last, here or by another program; null when it never was. */
  value: CellValue;
  /** Absent until it is first needed. */
  parsed?: ParsedFormula;
  /** Why the value may be out of date; undefined when it is not. */
  obstacle?: string | undefined;
}
