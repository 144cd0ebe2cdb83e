import type { CellPlace } from "../session/selectionArea";
import type { Axis } from "./Axis";
import type { SheetLayout } from "./SheetLayout";

/** A key that moves in the grid. */
export interface KeyStroke {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac: to the edge of what is filled in. */
  readonly isFar: boolean;
}

/** Where a key leads from a cell, as in Excel; undefined for a key that does not move. */
export function destinationOf(
  { key, isFar }: KeyStroke,
  from: CellPlace,
  layout: SheetLayout,
  pageRows: number,
): CellPlace | undefined {
  const { row, column } = from;
  const used = () => lastUsedCell(layout);
  switch (key) {
    case "ArrowDown":
    case "ArrowUp":
    case "ArrowRight":
    case "ArrowLeft":
      return isFar ? edgeFrom(layout, from, key) : neighbour(layout, from, key);
    case "Home":
      return { row: isFar ? firstBeyond(layout.rows, layout.frozenRows) : row, column: homeColumn(layout) };
    case "End":
      return isFar ? used() : { row, column: used().column };
    case "PageDown":
      return { row: layout.rows.visibleFrom(Math.min(row + pageRows, layout.rows.count - 1), -1) ?? row, column };
    case "PageUp":
      return { row: layout.rows.visibleFrom(Math.max(row - pageRows, 0), 1) ?? row, column };
    default:
      return undefined;
  }
}

export type Arrow = "ArrowDown" | "ArrowUp" | "ArrowRight" | "ArrowLeft";

/** The next cell that is shown; beyond a merged area when the cell is one; the cell itself at the sheet's edge. */
export function neighbour(layout: SheetLayout, { row, column }: CellPlace, arrow: Arrow): CellPlace {
  const merge = layout.mergeAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
  switch (arrow) {
    case "ArrowDown":
      return { row: layout.rows.visibleFrom(merge.row + merge.rowCount, 1) ?? row, column };
    case "ArrowUp":
      return { row: layout.rows.visibleFrom(merge.row - 1, -1) ?? row, column };
    case "ArrowRight":
      return { row, column: layout.columns.visibleFrom(merge.column + merge.columnCount, 1) ?? column };
    case "ArrowLeft":
      return { row, column: layout.columns.visibleFrom(merge.column - 1, -1) ?? column };
  }
}

/** The last filled cell before an empty one, or the first filled after empty ones, or the last that is shown. */
function edgeFrom(layout: SheetLayout, from: CellPlace, arrow: Arrow): CellPlace {
  let place = neighbour(layout, from, arrow);
  const crossesEmpty = layout.isEmpty(from.row, from.column) || layout.isEmpty(place.row, place.column);
  for (;;) {
    const next = neighbour(layout, place, arrow);
    const isAtEnd = next.row === place.row && next.column === place.column;
    if (isAtEnd || (crossesEmpty && !layout.isEmpty(place.row, place.column))) return place;
    if (!crossesEmpty && layout.isEmpty(next.row, next.column)) return place;
    place = next;
  }
}

/** Home goes to the first column that scrolls. */
function homeColumn({ columns, frozenColumns }: SheetLayout): number {
  return firstBeyond(columns, frozenColumns);
}

function firstBeyond(axis: Axis, frozen: number): number {
  return axis.visibleFrom(frozen, 1) ?? 0;
}

/** The lower right corner of everything that is filled in; the first cell of an empty sheet. */
function lastUsedCell({ sheet, rows, columns }: SheetLayout): CellPlace {
  const extent = sheet.data.extent() ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    row: rows.visibleFrom(extent.row + extent.rowCount - 1, -1) ?? 0,
    column: columns.visibleFrom(extent.column + extent.columnCount - 1, -1) ?? 0,
  };
}
