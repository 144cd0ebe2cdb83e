import type { CellValue } from "../../../src/workbook/Workbook";
import type { Area, Matrix } from "./Matrix";

/** A formula as a tree. Names and tables are replaced by what they stand for. */
export type Expression =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "matrix"; readonly matrix: Matrix }
  | { readonly kind: "cells"; readonly area: Area }
  /** An argument left out between commas. */
  | { readonly kind: "omitted" }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  /** The operators of operators.ts, and ":" between references. */
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "negative"; readonly operand: Expression }
  | { readonly kind: "percent"; readonly operand: Expression };

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface ParsedFormula {
  readonly expression: Expression;
  /** The cells in its text. */
  readonly reads: readonly Area[];
  /** It depends on more than these cells: on the day, on what it points at, or on what was not understood. */
  readonly isAlwaysDue: boolean;
  /** It may read other cells than these, as OFFSET does. */
  readonly isRoaming: boolean;
  /** Why it cannot be calculated; absent when it was understood. */
  readonly fault?: string;
}
