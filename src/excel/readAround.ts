import { WorkbookError } from "../app/errors";
import type { DataTable } from "../report/SheetContent";
import { hasOwnColumns, ownColumnsIn } from "./ownColumns";
import type { ExistingTable } from "./surveyTables";

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
      return [key, content && body ? { ...table, own: ownColumnsIn(table, content, body) } : table] as const;
    }),
  );
}

function load(context: Excel.RequestContext, table: ExistingTable, content: DataTable | undefined) {
  const { row, column, rowCount, headings } = table;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const growth = 1 + (content?.rows.length ?? 0) - rowCount;
  const below = growth > 0 ? sheet.getRangeByIndexes(row + rowCount, column, growth, headings.length) : null;
  below?.load("values");
  const hasOwn = content?.keys !== undefined && hasOwnColumns(table, content);
  const body = hasOwn ? sheet.getRangeByIndexes(row + 1, column, rowCount - 1, headings.length) : null;
  body?.load("values,formulas");
  return { content, below, body };
}
