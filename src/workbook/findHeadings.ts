import { foldText } from "../core/survey/foldText";
import type { CellValue, Row, Sheet } from "./Workbook";

/** Headings stand among the first rows with content, wherever a person has moved the table. */
const searchedRows = 100;

/** Where a table's headings stand. Rows and columns are zero-based. */
export interface HeadingPlaces<K extends string> {
  readonly row: number;
  readonly columns: Readonly<Record<K, number>>;
}

/**
 * The first row that has all the headings, in any order and among others. Where a heading stands more than once, as
 * above tables side by side, the one nearest to the others is meant. Null when there is no such row.
 */
export function findHeadings<K extends string>(
  sheet: Sheet,
  headings: Readonly<Record<K, string>>,
): HeadingPlaces<K> | null {
  const wanted = Object.entries(headings) as [K, string][];
  for (const row of sheet.rows.slice(0, searchedRows)) {
    const present = columnsByText(row);
    const places = wanted.map(([key, heading]) => [key, present.get(foldText(heading)) ?? []] as const);
    if (places.some(([, columns]) => columns.length === 0)) continue;
    const rarest = places.reduce((least, place) => (place[1].length < least[1].length ? place : least));
    const anchor = rarest[1][0] ?? 0;
    const columns = Object.fromEntries(places.map(([key, candidates]) => [key, nearest(candidates, anchor)]));
    return { row: row.row, columns: columns as Record<K, number> };
  }
  return null;
}

function columnsByText(row: Row): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  row.values.forEach((value, index) => {
    if (typeof value !== "string") return;
    const key = foldText(value);
    columns.set(key, [...(columns.get(key) ?? []), row.column + index]);
  });
  return columns;
}

function nearest(columns: readonly number[], anchor: number): number {
  return columns.reduce((best, column) => (Math.abs(column - anchor) < Math.abs(best - anchor) ? column : best));
}

/** The rows below the headings with something under one of them. */
export function rowsBelow(sheet: Sheet, { row, columns }: HeadingPlaces<string>): readonly Row[] {
  const places = Object.values(columns);
  return sheet.rows.filter(
    (candidate) => candidate.row > row && places.some((column) => cellIn(candidate, column) !== null),
  );
}

/** Null outside the row's cells. */
export function cellIn(row: Row, column: number): CellValue {
  return row.values[column - row.column] ?? null;
}
