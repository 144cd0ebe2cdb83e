import { WorkbookError } from "../app/errors";
import type { DataTable } from "../report/SheetContent";
import type { ExistingTable, OwnColumn } from "./surveyTables";

type Tables = ReadonlyMap<string, ExistingTable>;

/**
 * Looks at what people have written around tables that get other rows: in columns of their own, which follow the rows,
 * and below, where a table may have to grow. One request, and none where nothing can be in the way. Throws WorkbookError
 * "belowTable" where it is.
 */
export async function readAround(
  context: Excel.RequestContext,
  tables: Tables,
  contents: ReadonlyMap<string, DataTable>,
): Promise<Tables> {
  const looked = [...tables].map(([key, table]) => ({ key, table, ...load(context, table, contents.get(key)) }));
  if (looked.every(({ below, body }) => !below && !body)) return tables;
  await context.sync();
  return new Map(
    looked.map(({ key, table, content, below, body }) => {
      if (below?.values.some((row) => row.some((value) => value !== ""))) {
        throw new WorkbookError("belowTable", table.name);
      }
      return [key, content && body ? { ...table, own: ownColumns(table, content, body) } : table] as const;
    }),
  );
}

function load(context: Excel.RequestContext, table: ExistingTable, content: DataTable | undefined) {
  const { row, column, rowCount, headings } = table;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const growth = 1 + (content?.rows.length ?? 0) - rowCount;
  const below = growth > 0 ? sheet.getRangeByIndexes(row + rowCount, column, growth, headings.length) : null;
  below?.load("values");
  const hasOwn = content?.keys !== undefined && headings.some((_, place) => isOwn(table, content, place));
  const body = hasOwn ? sheet.getRangeByIndexes(row + 1, column, rowCount - 1, headings.length) : null;
  body?.load("values,formulas");
  return { content, below, body };
}

function isOwn({ headings }: ExistingTable, { columns }: DataTable, place: number): boolean {
  return columns.every(({ heading }) => heading.toLowerCase() !== headings[place]?.toLowerCase());
}

function ownColumns(table: ExistingTable, content: DataTable, { values, formulas }: Excel.Range): readonly OwnColumn[] {
  const keys = (content.keys ?? []).map((key) => placeOf(table, content, key));
  return table.headings.flatMap((_, place): readonly OwnColumn[] => {
    const isFormula = formulas.some((row, index) => row[place] !== values[index]?.[place]);
    if (!isOwn(table, content, place) || isFormula) return [];
    return [{ place, values: new Map(values.map((row) => [rowKey(keys.map((key) => row[key])), row[place]])) }];
  });
}

function placeOf({ headings }: ExistingTable, { columns }: DataTable, column: number): number {
  return headings.findIndex((heading) => heading.toLowerCase() === columns[column]?.heading.toLowerCase());
}

/** What a row is known by: the first of its keys that has a value. */
export function rowKey(values: readonly unknown[]): string {
  const index = values.findIndex((value) => value !== null && value !== undefined && value !== "");
  return `${index} ${String(values[index])}`;
}
