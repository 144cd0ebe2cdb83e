import type { Rectangle } from "../model/cellAddress";
import type { FormulaTable } from "./FormulaSheet";

/**
 * The cells of a structured reference such as [Kön], [@Kön], [[#Headers],[Fråga 1]:[Fråga 3]] or [#All], brackets
 * included. Undefined when there are none: an unknown column, "this row" outside the table, totals of a table without.
 * Syntax: Microsoft support, "Using structured references with Excel tables"; ECMA-376 part 1, 18.17.6.
 */
export function resolveTableReference(table: FormulaTable, brackets: string, row: number): Rectangle | undefined {
  const items = parseItems(brackets);
  const places = items.columns.map((name) => {
    return table.headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());
  });
  const rows = rowsOf(table, items.parts, row);
  if (places.includes(-1) || rows === undefined) return undefined;
  const first = places.length === 0 ? 0 : Math.min(...places);
  const last = places.length === 0 ? table.columnCount - 1 : Math.max(...places);
  return { ...rows, column: table.column + first, columnCount: last - first + 1 };
}

interface Items {
  /** "#all", "#data", "#headers", "#totals" and "#this row". None means the data. */
  readonly parts: ReadonlySet<string>;
  /** None, one, or the first and the last. */
  readonly columns: readonly string[];
}

function parseItems(brackets: string): Items {
  const inner = brackets.slice(1, -1).trim();
  const isThisRow = inner.startsWith("@");
  const list = isThisRow ? inner.slice(1).trim() : inner;
  const texts = list.startsWith("[")
    ? [...list.matchAll(/\[((?:[^[\]']|'.)*)\]/gu)].map(([, text = ""]) => text)
    : [list];
  const parts = texts.filter((text) => text.startsWith("#")).map((text) => text.toLowerCase());
  const columns = texts.filter((text) => text !== "" && !text.startsWith("#"));
  return {
    parts: new Set(isThisRow ? ["#this row"] : parts),
    // An apostrophe stands before a character that has a meaning of its own here.
    columns: columns.map((text) => text.replace(/'(.)/gu, "$1")),
  };
}

function rowsOf(
  table: FormulaTable,
  parts: Items["parts"],
  row: number,
): { row: number; rowCount: number } | undefined {
  const lastRow = table.row + table.rowCount - 1;
  const data = { first: table.row + 1, last: table.hasTotals ? lastRow - 1 : lastRow };
  if (parts.has("#this row")) return row >= data.first && row <= data.last ? { row, rowCount: 1 } : undefined;
  if (parts.has("#all")) return { row: table.row, rowCount: table.rowCount };
  if (parts.has("#totals") && !table.hasTotals) return undefined;
  const isData = parts.has("#data") || parts.size === 0;
  const first = parts.has("#headers") ? table.row : isData ? data.first : lastRow;
  const last = parts.has("#totals") ? lastRow : isData ? data.last : table.row;
  return { row: first, rowCount: last - first + 1 };
}
