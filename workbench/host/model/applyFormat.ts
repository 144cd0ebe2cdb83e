import type { Area } from "./Area";
import { changeColumns } from "./columns";
import type { FormatChange } from "./formatChange";
import type { Sheet } from "./Sheet";

/** Changes the format of every cell of the area; whole columns and rows also for the cells that are not there yet. */
export function applyFormat(area: Area, change: FormatChange): void {
  const { sheet } = area;
  if (area.isWholeColumns) changeWholeColumns(area, change);
  else if (area.isWholeRows) changeWholeRows(area, change);
  else area.forEach((row, column) => changeCell(sheet, row, column, change));
  sheet.book.changes.addEdit({ sheet, area, kind: "format" });
}

function changeCell(sheet: Sheet, row: number, column: number, change: FormatChange): void {
  const { styles } = sheet.book;
  sheet.setStyle(row, column, styles.change(sheet.styleAt(row, column), change));
}

function changeWholeColumns(area: Area, change: FormatChange): void {
  const { sheet } = area;
  const { styles } = sheet.book;
  for (const row of sheet.data.rowIndexes()) {
    const isRowFormatted = sheet.rowStyle(row) !== undefined;
    if (isRowFormatted && area.isWholeRows) changeRow(sheet, row, change);
    // A row's own format wins over the columns', so the crossing cells must be there to show the change.
    else if (isRowFormatted)
      area.at({ row, rowCount: 1 }).forEach((_, column) => changeCell(sheet, row, column, change));
    else changeCells(area, row, change);
  }
  changeColumns(sheet, area.column, area.columnCount, (element) => {
    element.setAttribute("style", String(styles.change(Number(element.getAttribute("style") ?? 0), change)));
  });
}

function changeWholeRows(area: Area, change: FormatChange): void {
  for (let { row } = area; row < area.row + area.rowCount; row += 1) changeRow(area.sheet, row, change);
}

/** A row's cells and the format of those that are not there. */
function changeRow(sheet: Sheet, row: number, change: FormatChange): void {
  for (const column of [...(sheet.data.row(row)?.cells.keys() ?? [])]) changeCell(sheet, row, column, change);
  const before = sheet.rowStyle(row) ?? 0;
  const { attributes } = sheet.touchRow(row);
  attributes.set("s", String(sheet.book.styles.change(before, change)));
  attributes.set("customFormat", "1");
}

/** The cells there are in the row and the area. */
function changeCells(area: Area, row: number, change: FormatChange): void {
  const { sheet } = area;
  for (const column of [...(sheet.data.row(row)?.cells.keys() ?? [])]) {
    if (column >= area.column && column < area.column + area.columnCount) changeCell(sheet, row, column, change);
  }
}
