import { bounding, contains, intersect, sameRectangle, type Rectangle } from "../../host/model/cellAddress";

/** A cell's place on its sheet, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The merged area that holds the cell, or the cell alone. */
export function areaAtCell(merges: readonly Rectangle[], { row, column }: CellPlace): Rectangle {
  return merges.find((area) => contains(area, row, column)) ?? { row, column, rowCount: 1, columnCount: 1 };
}

/** What is selected from one cell to another: merged areas are selected whole or not at all. */
export function areaBetween(merges: readonly Rectangle[], from: CellPlace, to: CellPlace): Rectangle {
  let area = bounding(areaAtCell(merges, from), areaAtCell(merges, to));
  for (;;) {
    const touched = merges.filter((merge) => intersect(merge, area) !== undefined);
    const wider = touched.reduce(bounding, area);
    if (sameRectangle(wider, area)) return area;
    area = wider;
  }
}
