import { WorkbookError } from "../app/errors";
import type { SheetContent, DataTable } from "../report/SheetContent";
import type { OwnColumns } from "./ownColumns";
import { readAround } from "./readAround";
import { temporaryKind, type WorkbookState } from "./surveyWorkbook";

/** A table that is in the workbook. Rows and columns are zero-based; the first row is that of the headings. */
export interface ExistingTable {
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly headings: readonly string[];
  /** What people have written in columns of their own; null where there are none, or nothing is to follow its row. */
  readonly own: OwnColumns | null;
}

/**
 * The tables on the sheets that are written again, by name in small letters; none, and no request, for contents without
 * tables. Throws WorkbookError "nameTaken" where a name that is needed is that of something else.
 */
export async function surveyTables(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
  state: WorkbookState,
): Promise<ReadonlyMap<string, ExistingTable>> {
  const wanted = new Set(sheets.flatMap(({ dataTables = [] }) => dataTables.map(keyOf)));
  if (wanted.size === 0) return new Map();
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  await context.sync();
  const lost = ownNames(state, [temporaryKind]);
  const own = ownNames(
    state,
    sheets.map(({ kind }) => kind),
  );
  const taken = tables.items.filter((table) => wanted.has(keyOf(table)) && !lost.has(table.worksheet.name));
  const foreign = taken.find(({ worksheet }) => !own.has(worksheet.name)) ?? takenName(wanted, state);
  if (foreign) throw new WorkbookError("nameTaken", foreign.name);
  if (taken.length === 0) return new Map();
  const contents = new Map(sheets.flatMap(({ dataTables = [] }) => dataTables.map((table) => [keyOf(table), table])));
  return readAround(context, await readPlaces(context, taken), contents);
}

/** Excel tells neither tables nor headings apart by case. */
export const keyOf = ({ name }: Pick<DataTable, "name">) => name.toLowerCase();

/** Place of a heading among a table's; -1 when it has none such. */
export function placeOf(headings: readonly string[], heading: string): number {
  return headings.findIndex((candidate) => candidate.toLowerCase() === heading.toLowerCase());
}

function ownNames(state: WorkbookState, kinds: readonly string[]): ReadonlySet<string> {
  return new Set(state.ownSheets.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));
}

/** Tables and defined names share their names. */
function takenName(wanted: ReadonlySet<string>, { names }: WorkbookState) {
  return names.find((name) => wanted.has(keyOf(name)));
}

async function readPlaces(context: Excel.RequestContext, tables: readonly Excel.Table[]) {
  const found = tables.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount");
    table.columns.load("items/name");
    return { table, range };
  });
  await context.sync();
  return new Map(
    found.map(({ table, range }): readonly [string, ExistingTable] => [
      keyOf(table),
      {
        sheet: table.worksheet.name,
        name: table.name,
        row: range.rowIndex,
        column: range.columnIndex,
        rowCount: range.rowCount,
        headings: table.columns.items.map(({ name }) => name),
        own: null,
      },
    ]),
  );
}
