import type { DataTable } from "../report/SheetContent";
import { cellText } from "./cellText";
import { placeOf, type ExistingTable } from "./surveyTables";

/** What a row is known by, in the order of DataTable.keys; an empty text where it has no value. */
type RowKeys = readonly string[];

/** What people have written in columns of a table that are their own. Not in those with formulas: they mean their own row. */
export interface OwnColumns {
  /** Of each row of the table. */
  readonly keys: readonly RowKeys[];
  readonly columns: readonly OwnColumn[];
}

interface OwnColumn {
  /** Place among the table's columns. */
  readonly place: number;
  /** Of each row. */
  readonly values: readonly unknown[];
}

/** Whether the table has columns that are not the add-in's. */
export function hasOwnColumns({ headings }: ExistingTable, content: DataTable): boolean {
  return headings.some((heading) => isOwn(heading, content));
}

/** The table's body must have been loaded, with values and formulas. */
export function ownColumnsIn(
  { headings }: ExistingTable,
  content: DataTable,
  { values, formulas }: Excel.Range,
): OwnColumns {
  const places = (content.keys ?? []).map((key) => placeOf(headings, content.columns[key]?.heading ?? ""));
  const columns = headings.flatMap((heading, place): readonly OwnColumn[] => {
    const isFormula = formulas.some((row, index) => row[place] !== values[index]?.[place]);
    return isOwn(heading, content) && !isFormula ? [{ place, values: values.map((row) => row[place]) }] : [];
  });
  return { keys: values.map((row) => places.map((place) => textOf(row[place]))), columns };
}

/** Queues what people have written beside a row to go with it; beside a new row there is nothing yet. */
export function writeOwnColumns(
  sheet: Excel.Worksheet,
  { rows, keys = [] }: DataTable,
  { row, column, own }: ExistingTable,
): void {
  if (!own || rows.length === 0) return;
  const now = rows.map((cells) => keys.map((key) => textOf(cells[key])));
  const earlier = earlierRows(own.keys, now);
  for (const { place, values } of own.columns) {
    sheet.getRangeByIndexes(row + 1, column + place, rows.length, 1).values = earlier.map((index) => {
      const value = index === null ? "" : values[index];
      return [typeof value === "string" ? cellText(value) : value];
    });
  }
}

/**
 * Which earlier row each row is: the one with all the same keys, else the first that is left with the same first key, and
 * so on. Null for a new row.
 */
function earlierRows(before: readonly RowKeys[], now: readonly RowKeys[]): readonly (number | null)[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const names = [
    (keys: RowKeys) => JSON.stringify(keys),
    ...(now[0] ?? []).map((_, key) => (keys: RowKeys) => keys[key]),
  ];
  for (const nameOf of names) {
    const left = new Map<string, number[]>();
    before.forEach((keys, row) => {
      const name = nameOf(keys);
      if (name && !taken.has(row)) left.set(name, [...(left.get(name) ?? []), row]);
    });
    now.forEach((keys, row) => {
      const earlier = found.has(row) ? undefined : left.get(nameOf(keys) ?? "")?.shift();
      if (earlier === undefined) return;
      found.set(row, earlier);
      taken.add(earlier);
    });
  }
  return now.map((_, row) => found.get(row) ?? null);
}

function isOwn(heading: string, { columns }: DataTable): boolean {
  const headings = columns.map((column) => column.heading);
  return placeOf(headings, heading) < 0;
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
