import type { Rectangle } from "../../host/model/cellAddress";
import type { CellPlace } from "../session/selectionArea";
import type { SheetLayout } from "./SheetLayout";

/** What the cells show, as spreadsheets hand it to each other: tabs between cells, a line a row. */
export function copyText(layout: SheetLayout, area: Rectangle): string {
  const { rows, columns } = layout;
  const lines: string[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rowCount, rows.count); row += 1) {
    if (rows.size(row) === 0) continue;
    const cells: string[] = [];
    for (let column = area.column; column < Math.min(area.column + area.columnCount, columns.count); column += 1) {
      if (columns.size(column) > 0) cells.push(quoted(layout.textAt(row, column)));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text from the clipboard as texts for cells, beginning at a cell. */
export function pastedCells(text: string, { row, column }: CellPlace): (CellPlace & { readonly text: string })[] {
  const cells: (CellPlace & { readonly text: string })[] = [];
  let place = { row, column };
  // A quoted cell may hold tabs and line breaks; \n? because Windows ends lines with two characters.
  for (const [, quotedText, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    const isPastTheEnd = end === "" && quotedText === undefined && plain === "" && place.column === column;
    if (!isPastTheEnd) cells.push({ ...place, text: quotedText?.replaceAll('""', '"') ?? plain });
    if (end === "") break;
    place = end === "\t" ? { ...place, column: place.column + 1 } : { row: place.row + 1, column };
  }
  return cells;
}
