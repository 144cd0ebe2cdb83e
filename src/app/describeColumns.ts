import { columnReference } from "../workbook/binding/references";
import type { ColumnReference } from "../workbook/memory/BindingCorrection";
import type { SheetCells } from "../workbook/SheetCells";

/** A column that may be chosen. */
export interface ColumnDescription {
  readonly reference: ColumnReference;
  readonly heading: string;
}

/** Columns with a heading in the row, and those without one that are asked for. */
export function describeColumns(
  cells: SheetCells,
  headingRow: number,
  isAlsoOffered: (column: number) => boolean,
): readonly ColumnDescription[] {
  const width = Math.max(0, ...cells.sheet.rows.map((row) => row.column + row.values.length));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => cells.text(headingRow, column) !== "" || isAlsoOffered(column))
    .map((column) => ({
      reference: columnReference(cells, headingRow, column),
      heading: cells.text(headingRow, column),
    }));
}
