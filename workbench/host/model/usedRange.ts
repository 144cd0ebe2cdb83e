import { Area } from "./Area";
import { bounding, intersect, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";
import { WHOLE_SHEET } from "./Sheet";

/**
 * The smallest rectangle around the cells in use; undefined when there are none. A cell is in use when it has a value
 * or a formula, and unless values only, also when it has a format of its own.
 */
export function usedRange(sheet: Sheet, valuesOnly: boolean, within: Rectangle = WHOLE_SHEET): Area | undefined {
  let used: Rectangle | undefined;
  sheet.data.forEachCell(within, (cell, row, column) => {
    const hasContent = cell.value !== null || cell.formula !== null;
    if (!hasContent && (valuesOnly || cell.style === 0)) return;
    const one = { row, column, rowCount: 1, columnCount: 1 };
    used = used === undefined ? one : bounding(used, one);
  });
  const inside = used && intersect(used, within);
  return inside && new Area(sheet, inside);
}
