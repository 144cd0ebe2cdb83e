import type { Area } from "./Area";
import { changeColumns, columnElements } from "./columns";

/** Whole columns bring their widths, whole rows their heights. */
export function copyDimensions(source: Area, place: Area): void {
  if (source.isWholeColumns) {
    for (const element of columnElements(source.sheet)) {
      const first = Math.max(Number(element.getAttribute("min")) - 1, source.column);
      const end = Math.min(Number(element.getAttribute("max")), source.column + source.columnCount);
      if (end <= first) continue;
      changeColumns(place.sheet, first - source.column + place.column, end - first, (column) => {
        for (const { name, value } of element.attributes) {
          if (name !== "min" && name !== "max") column.setAttribute(name, value);
        }
      });
    }
  }
  if (!source.isWholeRows) return;
  for (const row of source.sheet.data.rowIndexes()) {
    if (row < source.row || row >= source.row + source.rowCount) continue;
    const { attributes } = place.sheet.touchRow(row - source.row + place.row);
    for (const name of ["ht", "customHeight", "hidden", "s", "customFormat"]) {
      const value = source.sheet.data.row(row)?.attributes.get(name);
      if (value !== undefined) attributes.set(name, value);
    }
  }
}
