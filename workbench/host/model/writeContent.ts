import { HostError, NotEmulatedError } from "../errors";
import type { Area } from "./Area";
import { contains } from "./cellAddress";
import { API_CULTURE, parseEntry, type Culture, type Entry } from "./entry";
import { isCovered, mergedAreas } from "./merges";
import { assertContentFree } from "./protection";
import type { Sheet } from "./Sheet";
import { followHeadings, headerMeets } from "./tableHeaders";
import { tablesOf } from "./tables";

/** docs: error codes page, OperationCellsExceedLimit on the web. */
const MAX_CELLS_WRITTEN = 33_554_000;

/**
 * Writes an array (one value a cell) or one value for every cell. Null leaves a cell alone, an empty text empties it,
 * text is read as Excel reads it. Everything is read before anything is written, so that a value that is refused
 * leaves the area as it was. The edit is reported for the whole area.
 */
export function writeContent(area: Area, input: unknown): void {
  const valueAt = valuesFor(area, input);
  assertContentFree(area);
  const { sheet } = area;
  const merges = mergedAreas(sheet);
  const headed = tablesOf(sheet).filter((table) => headerMeets(table, area));
  const entries: PlacedEntry[] = [];
  area.forEach((row, column) => {
    const value = valueAt(row, column);
    if (value === null || isCovered(merges, row, column)) return;
    const entry = readEntry(sheet, row, column, value, API_CULTURE);
    if (entry.formula !== null && headed.some(({ area: cells }) => contains({ ...cells, rowCount: 1 }, row, column))) {
      throw new NotEmulatedError("a formula in the header row of a table");
    }
    entries.push({ row, column, ...entry });
  });
  writeEntries(area, entries);
  for (const table of headed) followHeadings(table);
}

/** Puts entries into their cells and reports the edit of the area. */
export function writeEntries(area: Area, entries: readonly PlacedEntry[]): void {
  const { sheet } = area;
  const before = area.cellCount === 1 ? { before: sheet.cell(area.row, area.column)?.value ?? null } : {};
  for (const entry of entries) putEntry(sheet, entry);
  sheet.book.changes.addEdit({ sheet, area, kind: "content", ...before });
}

/** How to find each cell's value. Throws when an array has another shape than the area. */
export function valuesFor(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (area.isUnbounded)
    throw new HostError("InvalidArgument", "cells of whole rows and columns cannot be set one by one");
  if (area.cellCount > MAX_CELLS_WRITTEN) throw new HostError("OperationCellsExceedLimit", "too many cells");
  if (input === null || input === undefined) throw new HostError("InvalidArgument", "null is not a value");
  if (!Array.isArray(input)) return () => input;
  const rows: unknown[] = input;
  const isShaped =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!isShaped) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.row] as unknown[])[column - area.column] ?? null;
}

interface PlacedEntry extends Entry {
  readonly row: number;
  readonly column: number;
}

/** What a value becomes in a cell. */
export function readEntry(sheet: Sheet, row: number, column: number, value: unknown, culture: Culture): Entry {
  if (typeof value === "number" || typeof value === "boolean") return { value, formula: null };
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument", "a cell takes a number, a text or a truth value");
  }
  return parseEntry(value, sheet.book.styles.format(sheet.styleAt(row, column)).numberFormat, culture);
}

function putEntry(sheet: Sheet, entry: PlacedEntry): void {
  const { row, column, numberFormat } = entry;
  const { styles } = sheet.book;
  const style = sheet.styleAt(row, column);
  sheet.setContent(row, column, entry.value, entry.formula);
  if (entry.isQuoted) sheet.setStyle(row, column, styles.change(style, { quotePrefix: true }));
  if (numberFormat !== undefined && styles.format(style).numberFormat === "General") {
    sheet.setStyle(row, column, styles.change(style, { numberFormat }));
  }
}
