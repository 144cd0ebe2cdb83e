import type { Binding } from "../../src/workbook/binding/Binding";
import { SheetCells } from "../../src/workbook/SheetCells";
import type { CellValue, Row, Sheet, Workbook } from "../../src/workbook/Workbook";

/** Columns that belong together: one, or all under a heading over crosses. */
export type ColumnUnit = readonly number[];

/** The units of a sheet whose headings stand in a row. */
export function columnUnits(sheet: Sheet, headingRow: number): readonly ColumnUnit[] {
  const cells = new SheetCells(sheet);
  const width = Math.max(0, ...sheet.rows.map((row) => row.column + row.values.length));
  const units: number[][] = [];
  for (let column = 0; column < width; column += 1) {
    const isBelow = cells.text(headingRow, column) === "" && cells.text(headingRow + 1, column) !== "";
    const last = units[units.length - 1];
    if (isBelow && last) last.push(column);
    else units.push([column]);
  }
  return units;
}

/** The sheet with its columns in another order; a null is a new column with `foreign` in every row. */
export function withColumns(
  sheet: Sheet,
  columns: readonly (number | null)[],
  foreign: (row: Row) => CellValue,
): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      column: 0,
      values: columns.map((column) => (column === null ? foreign(row) : (row.values[column - row.column] ?? null))),
      ...(row.formulas
        ? {
            formulas: columns.map((column) => (column === null ? null : (row.formulas?.[column - row.column] ?? null))),
          }
        : {}),
    })),
  };
}

/** The bound sheets that have a row of headings: those of the groups, and the populations. */
export function headingRows(binding: Binding): ReadonlyMap<string, number> {
  const { groups, populations } = binding;
  return new Map(
    [...groups, ...(populations ? [populations] : [])].map(({ sheet, headingRow }) => [sheet, headingRow]),
  );
}

/** The workbook with one sheet after another changed. */
export function mapSheets(workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

/** The sheet with the texts of one row changed. */
export function withTexts(sheet: Sheet, row: number, change: (text: string, column: number) => string): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((content) =>
      content.row !== row
        ? content
        : {
            ...content,
            values: content.values.map((value, index) =>
              typeof value === "string" ? change(value, content.column + index) : value,
            ),
          },
    ),
  };
}
