import type { SheetContent, DataTable, TableValue } from "../report/SheetContent";
import { cellText } from "./cellText";
import { writeOwnColumns } from "./ownColumns";
import { placeOf, type ExistingTable } from "./surveyTables";

/** Bytes of cells in one request, estimated high: well below the 5 MB Excel on the web allows. */
const bytesPerRequest = 3_000_000;

const tableStyle = "TableStyleLight9";
const dateFormat = "yyyy-mm-dd";

/** Rows of one table that go in one request. */
export interface TableBlock {
  readonly sheet: string;
  readonly table: DataTable;
  readonly firstRow: number;
  readonly rows: readonly (readonly TableValue[])[];
}

/** The rows of all tables, gathered so that each batch is one request. */
export function batchTables(
  contents: readonly { readonly sheet: string; readonly content: SheetContent }[],
): readonly (readonly TableBlock[])[] {
  const batches: TableBlock[][] = [];
  let room = 0;
  for (const { sheet, content } of contents) {
    for (const table of content.dataTables ?? []) {
      for (let firstRow = 0; firstRow < table.rows.length;) {
        if (room <= 0) {
          batches.push([]);
          room = bytesPerRequest;
        }
        let next = firstRow;
        for (; next < table.rows.length && room > 0; next += 1) room -= bytesOf(table.rows[next] ?? []);
        batches[batches.length - 1]?.push({ sheet, table, firstRow, rows: table.rows.slice(firstRow, next) });
        firstRow = next;
      }
    }
  }
  return batches;
}

/** A letter may take two bytes, and quotation marks and a comma surround a text. */
function bytesOf(row: readonly TableValue[]): number {
  return row.reduce<number>((sum, value) => sum + (typeof value === "string" ? 2 * value.length + 4 : 8), 2);
}

/** Queues the headings of a table; its rows follow in blocks. */
export function fillHeadings(sheet: Excel.Worksheet, { row, column, columns, rows }: DataTable): void {
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [columns.map(({ heading }) => cellText(heading))];
  columns.forEach(({ format }, index) => {
    if (format !== "date" || rows.length === 0) return;
    setDateFormat(sheet.getRangeByIndexes(row + 1, column + index, rows.length, 1), rows.length);
  });
}

function setDateFormat(range: Excel.Range, rowCount: number): void {
  range.numberFormat = Array.from({ length: rowCount }, () => [dateFormat]);
}

/** Queues the rows of a block. */
export function fillBlock(sheet: Excel.Worksheet, { table, firstRow, rows }: TableBlock): void {
  sheet.getRangeByIndexes(table.row + 1 + firstRow, table.column, rows.length, table.columns.length).values = rows.map(
    (row) => row.map((value) => (typeof value === "string" ? cellText(value) : (value ?? ""))),
  );
}

/** Queues making a table of cells that are filled. */
export function addTable(sheet: Excel.Worksheet, content: DataTable): void {
  const table = sheet.tables.add(wholeTable(sheet, content), true);
  table.name = content.name;
  table.style = tableStyle;
}

/** With the headings; a table has at least one row, if only an empty one. */
function wholeTable(sheet: Excel.Worksheet, { row, column, columns, rows }: DataTable): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1 + Math.max(rows.length, 1), columns.length);
}

/**
 * Queues giving an existing table other rows, from cells prepared on another sheet. The table stays where it is and
 * what it is; columns are found by their headings, so that a person may have moved them, and columns of the person's own
 * follow the rows they stand beside. What a person has filtered away is shown again: new rows could else stay hidden.
 * Only values are copied: formats and comments of a person's stay.
 */
export function replaceRows(
  sheet: Excel.Worksheet,
  prepared: Excel.Worksheet,
  content: DataTable,
  existing: ExistingTable,
): void {
  const table = sheet.tables.getItem(existing.name);
  table.clearFilters();
  const places = placesOf(content, existing.headings);
  const width = Math.max(existing.headings.length, ...places.map((place) => place + 1));
  const rowCount = Math.max(content.rows.length, 1);
  for (const { from, to, count } of runsOf(places)) {
    // Headings that are missing stand to the right, and have to be there before the table grows over them.
    if (to < existing.headings.length) continue;
    const added = content.columns.slice(from, from + count).map(({ heading }) => cellText(heading));
    sheet.getRangeByIndexes(existing.row, existing.column + to, 1, count).values = [added];
  }
  table.resize(sheet.getRangeByIndexes(existing.row, existing.column, 1 + rowCount, width));
  for (const { from, to, count } of runsOf(places)) {
    sheet
      .getRangeByIndexes(existing.row + 1, existing.column + to, rowCount, count)
      .copyFrom(
        prepared.getRangeByIndexes(content.row + 1, content.column + from, rowCount, count),
        Excel.RangeCopyType.values,
      );
  }
  content.columns.forEach(({ format }, index) => {
    const column = existing.column + (places[index] ?? index);
    if (format === "date") setDateFormat(sheet.getRangeByIndexes(existing.row + 1, column, rowCount, 1), rowCount);
  });
  writeOwnColumns(sheet, content, existing);
  const left = existing.rowCount - 1 - rowCount;
  if (left > 0) {
    sheet
      .getRangeByIndexes(existing.row + 1 + rowCount, existing.column, left, width)
      .clear(Excel.ClearApplyTo.contents);
  }
}

/** Where in the existing table each column of the content is; new ones stand last. */
function placesOf(content: DataTable, present: readonly string[]): readonly number[] {
  let next = present.length;
  return content.columns.map(({ heading }) => {
    const place = placeOf(present, heading);
    return place >= 0 ? place : next++;
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Columns side by side in both, as one. */
function runsOf(places: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  places.forEach((to, from) => {
    const last = runs[runs.length - 1];
    if (last && last.to + last.count === to) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, to, count: 1 });
  });
  return runs;
}
