import type { Area } from "./Area";
import { isColumnHidden, isRowHidden } from "./dimensions";

/** Several rectangles of one sheet: what RangeAreas of the API stands for. Never empty. */
export class AreaList {
  constructor(readonly areas: readonly [Area, ...Area[]]) {}

  /** Addresses with the sheet, one by one (the docs' form: "Blad1!A1,Blad1!C1:D2"). */
  get address(): string {
    return this.areas.map((area) => area.address).join(",");
  }
}

/** The list; undefined when there is nothing to list. */
export function areaList([first, ...rest]: readonly Area[]): AreaList | undefined {
  return first === undefined ? undefined : new AreaList([first, ...rest]);
}

/** The parts of the area whose rows and columns are both shown. */
export function visibleParts(area: Area): Area[] {
  const { sheet } = area;
  // Only rows that the file mentions can be hidden.
  const hiddenRows = sheet.data.rowIndexes().filter((row) => isRowHidden(sheet, row));
  const rows = runs(area.row, area.rowCount, new Set(hiddenRows));
  const columnNumbers = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const columns = runs(
    area.column,
    area.columnCount,
    new Set(columnNumbers.filter((column) => isColumnHidden(sheet, column))),
  );
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => area.at({ row, rowCount, column, columnCount })),
  );
}

/** Runs of numbers that are not left out: [start, count]. */
function runs(start: number, count: number, leftOut: ReadonlySet<number>): [number, number][] {
  const borders = [...leftOut].filter((number) => number >= start && number < start + count).sort((a, b) => a - b);
  const found: [number, number][] = [];
  let from = start;
  for (const border of [...borders, start + count]) {
    if (border > from) found.push([from, border - from]);
    from = border + 1;
  }
  return found;
}
