import type { Area } from "./Area";
import type { CellFormat } from "./CellFormat";
import { contains } from "./cellAddress";
import { columnElements } from "./columns";

/** What all cells of the area have in common; null when they differ (docs: excel-add-ins-blank-null-values.md). */
export function uniform<T>(area: Area, read: (format: CellFormat) => T): T | null {
  const { styles } = area.sheet.book;
  return single([...stylesIn(area)].map((style) => read(styles.format(style))));
}

/** The one value that all are; null when they differ. */
export function single<T>(values: readonly T[]): T | null {
  const [first, ...rest] = new Set(values);
  return first === undefined || rest.length > 0 ? null : first;
}

/** The formats in the area. In whole rows and columns also those of the empty cells. */
function stylesIn(area: Area): Set<number> {
  const { sheet } = area;
  const found = new Set<number>();
  if (!area.isUnbounded) {
    area.forEach((row, column) => found.add(sheet.styleAt(row, column)));
    return found;
  }
  sheet.data.forEachCell(area, (cell) => found.add(cell.style));
  for (const style of area.isWholeColumns ? rowStylesShown(area) : []) found.add(style);
  const { rowCount, columnCount } = area;
  // The last row and column stand for the empty cells. Columns can differ only where the file mentions them.
  const columns = area.isWholeRows || columnElements(sheet).length === 0 ? 1 : columnCount;
  const rows = area.isWholeColumns ? 1 : rowCount;
  const corner = { row: area.row + rowCount - rows, column: area.column + columnCount - columns };
  area
    .at({ ...corner, rowCount: rows, columnCount: columns })
    .forEach((row, column) => found.add(sheet.styleAt(row, column)));
  return found;
}

/** Formats of rows that show in the area, because it has cells in the row that are not there. */
function rowStylesShown(area: Area): number[] {
  const { sheet } = area;
  return sheet.data.rowIndexes().flatMap((row) => {
    const style = sheet.rowStyle(row);
    const there = [...(sheet.data.row(row)?.cells.keys() ?? [])].filter((column) => contains(area, row, column));
    return style === undefined || there.length === area.columnCount ? [] : style;
  });
}
