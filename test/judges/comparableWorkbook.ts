import type { CellValue, Sheet, Workbook } from "../../src/workbook/Workbook";

/** Row, column, value, formula. */
type ComparableCell = readonly [number, number, CellValue, string | null];

/** A workbook in the shape that dumpWithOpenpyxl.py prints: what openpyxl does not know is left out. */
export function comparableWorkbook(workbook: Workbook): unknown {
  const property = (name: string): string | null => workbook.properties.find((p) => p.name === name)?.value ?? null;
  return sorted({
    sheets: workbook.sheets.map(comparableSheet),
    names: workbook.names,
    creator: property("creator"),
    title: property("title"),
    date1904: workbook.features?.date1904,
  });
}

/** The dump itself, in the same order and with the same rounding. */
export function comparableDump(dump: unknown): unknown {
  return sorted(dump as Dump);
}

interface Dump extends Pick<Workbook, "names"> {
  readonly sheets: readonly ComparableSheet[];
  readonly creator: string | null;
  readonly title: string | null;
  readonly date1904: boolean | undefined;
}

/** Of sheets that are not worksheets no more than this is known. */
interface ComparableSheet extends Pick<Sheet, "name" | "visibility" | "kind">, Partial<WorksheetParts> {
  readonly cells?: readonly ComparableCell[];
  /** Hidden rows. */
  readonly hidden?: readonly number[];
}

type WorksheetParts = Pick<Sheet, "isProtected" | "merges" | "tables" | "comments">;

function comparableSheet(sheet: Sheet): ComparableSheet {
  const { name, visibility, kind, isProtected, merges, tables, comments } = sheet;
  if (kind === "other") return { name, visibility, kind };
  const cells = sheet.rows.flatMap((row) =>
    row.values.map((value, i): ComparableCell => {
      const formula = row.formulas?.[i] ?? null;
      return [row.row, row.column + i, value === "" ? null : value, formula];
    }),
  );
  const filled = cells.filter(([, , value, formula]) => value !== null || formula !== null);
  const hidden = sheet.rows.filter((row) => row.hidden).map(({ row }) => row);
  return { name, visibility, kind, isProtected, cells: filled, hidden, merges, tables, comments };
}

/** Order within merges, tables, comments and names says nothing. Built-in names openpyxl keeps elsewhere. */
function sorted(dump: Dump): unknown {
  const sheets = dump.sheets.map((sheet) => {
    if (!sheet.cells) return sheet;
    const rowsWithContent = new Set(sheet.cells.map(([row]) => row));
    return {
      ...sheet,
      cells: sheet.cells.map(([row, column, value, formula]) => [row, column, rounded(value), formula]),
      hidden: sheet.hidden?.filter((row) => rowsWithContent.has(row)),
      merges: byText(sheet.merges),
      tables: byText(sheet.tables),
      comments: byText(sheet.comments),
    };
  });
  return { ...dump, sheets, names: byText(dump.names.filter(({ name }) => !name.startsWith("_xlnm."))) };
}

/** openpyxl takes ISO dates through date objects, which costs the last digits. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(13)) : value;
}

function byText<T extends object>(items: readonly T[] = []): readonly T[] {
  const key = (item: T): string => JSON.stringify(Object.entries(item).sort());
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
