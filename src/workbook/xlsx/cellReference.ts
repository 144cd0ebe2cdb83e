import type { CellRange } from "../Workbook";

/** The size of a sheet since Excel 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A cell's place, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Place of a cell from a reference such as "B12" or "$b$12". Undefined for anything else, also for a reference
 * outside the sheet's 1,048,576 rows and 16,384 columns.
 *
 * parseCellReference("B12") is { row: 11, column: 1 }.
 */
export function parseCellReference(reference: string): CellPlace | undefined {
  let at = reference.charCodeAt(0) === 36 /* $ */ ? 1 : 0;
  let column = 0;
  for (const first = at; at < first + 3; at++) {
    const letter = (reference.charCodeAt(at) & ~32) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  if (reference.charCodeAt(at) === 36) at++;
  const row = parseRowNumber(reference.slice(at));
  if (row === undefined || column < 1 || column > MAX_COLUMNS) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** A one-based row number "1" to "1048576"; undefined for anything else, also with leading zeros. */
export function parseRowNumber(digits: string): number | undefined {
  if (digits.length < 1 || digits.length > 7 || digits.charCodeAt(0) === 48) return undefined;
  let row = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return row <= MAX_ROWS ? row : undefined;
}

/**
 * Range from a reference such as "A1:C5" or "B2"; undefined for anything else.
 *
 * parseRangeReference("B2:C5") is { row: 1, column: 1, rowCount: 4, columnCount: 2 }.
 */
export function parseRangeReference(reference: string): CellRange | undefined {
  const [first = "", last = first, ...rest] = reference.split(":");
  const start = parseCellReference(first);
  const end = parseCellReference(last);
  if (!start || !end || rest.length > 0 || end.row < start.row || end.column < start.column) return undefined;
  return { ...start, rowCount: end.row - start.row + 1, columnCount: end.column - start.column + 1 };
}

/** Letters of a zero-based column: "A" for 0, "XFD" for 16383. */
export function formatColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
