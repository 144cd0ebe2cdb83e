import { cellAddress } from "../core/address";
import { isErrorValue } from "../core/survey/RawValue";
import { agreementTexts } from "../text/sheets";
import type { SheetContent } from "../report/SheetContent";
import type { CellValue } from "../workbook/Workbook";

/** How the values of a sheet's formulas compare with what the engine expects. */
export interface FormulaComparison {
  readonly compared: number;
  readonly differing: number;
  /** Address of the first that differs, by rows; null when all agree. */
  readonly first: string | null;
}

/** Counts are whole; shares are rounded to hundredths, so this is only the noise of binary fractions. */
const tolerance = 1e-9;

export function compareFormulas(sheet: SheetContent, values: readonly (readonly CellValue[])[]): FormulaComparison {
  const formulas = sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      cell?.formula
        ? [{ expected: cell.value, actual: values[rowIndex]?.[column] ?? null, row: rowIndex, column }]
        : [],
    ),
  );
  const differing = formulas.filter(({ expected, actual }) => !agrees(expected, actual));
  const first = differing[0];
  return {
    compared: formulas.length,
    differing: differing.length,
    first: first ? cellAddress(first.row, first.column) : null,
  };
}

function agrees(expected: string | number, actual: CellValue): boolean {
  if (actual === null || isErrorValue(actual)) return false;
  if (typeof expected === "number") return typeof actual === "number" && Math.abs(expected - actual) < tolerance;
  return expected === actual;
}

/** The line on a sheet that says whether formulas and engine agree. */
export function agreementLine({ compared, differing, first }: FormulaComparison, time: string): string {
  return first === null
    ? agreementTexts.agree(compared, time)
    : agreementTexts.disagree(differing, compared, first, time);
}
