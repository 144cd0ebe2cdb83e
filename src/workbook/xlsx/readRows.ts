import type { CellValue, Row } from "../Workbook";
import { MAX_COLUMNS, MAX_ROWS, parseCellReference, parseRowNumber } from "./cellReference";
import { FormulaReader } from "./FormulaReader";
import { readCell, type CellContext } from "./readCell";
import type { XmlScanner } from "./xml/XmlScanner";

/**
 * Rows with content from the sheetData element last opened, which is closed thereby. Rows and cells without a
 * reference come right after the one before. A cell that only has a format is no content.
 *
 * @throws WorkbookFileError badReference for a place outside the sheet or in another row than its own; duplicate
 * for rows or cells that are not in ascending order; badValue; tooLarge.
 */
export function readRows(xml: XmlScanner, context: CellContext): readonly Row[] {
  const depth = xml.depth;
  const formulas = new FormulaReader(context.budget);
  const rows: Row[] = [];
  let next = 0;
  while (xml.nextChild(depth, "row")) {
    const row = readRowNumber(xml, next);
    next = row + 1;
    const read = readRow(xml, row, formulas, context);
    if (read) rows.push(read);
  }
  return rows;
}

/** Null when the row has no content. */
function readRow(xml: XmlScanner, row: number, formulas: FormulaReader, context: CellContext): Row | null {
  const isHidden = xml.flag("hidden");
  const depth = xml.depth;
  const values: CellValue[] = [];
  const rowFormulas: (string | null)[] = [];
  let first = 0;
  let next = 0;
  while (xml.nextChild(depth, "c")) {
    const column = readColumn(xml, row, next);
    next = column + 1;
    const { value, formula } = readCell(xml, { row, column }, formulas, context);
    if (value === null && formula === null) continue;
    if (values.length === 0) first = column;
    context.budget.spendCells(next - first - values.length);
    fill(values, column - first);
    values.push(value);
    if (formula === null) continue;
    fill(rowFormulas, column - first);
    rowFormulas.push(formula);
  }
  if (values.length === 0) return null;
  if (rowFormulas.length > 0) fill(rowFormulas, values.length);
  return {
    row,
    column: first,
    values,
    ...(rowFormulas.length > 0 && { formulas: rowFormulas }),
    ...(isHidden && { hidden: true as const }),
  };
}

function fill(cells: unknown[], length: number): void {
  while (cells.length < length) cells.push(null);
}

/** Zero-based. */
function readRowNumber(xml: XmlScanner, next: number): number {
  const reference = xml.attribute("r");
  const row = reference === undefined ? next : (parseRowNumber(reference) ?? 0) - 1;
  if (row < 0 || row >= MAX_ROWS) throw xml.error("badReference", "row outside the sheet");
  if (row < next) throw xml.error("duplicate", "row not after the one before");
  return row;
}

/** Zero-based. */
function readColumn(xml: XmlScanner, row: number, next: number): number {
  const reference = xml.attribute("r");
  const place = reference === undefined ? { row, column: next } : parseCellReference(reference);
  if (!place || place.column >= MAX_COLUMNS) throw xml.error("badReference", "cell outside the sheet");
  if (place.row !== row) throw xml.error("badReference", "cell in another row than its own");
  if (place.column < next) throw xml.error("duplicate", "cell not after the one before");
  return place.column;
}
