/** Excel's grid, ECMA-376 part 1, 18.3.1.4 and 18.3.1.73: the number of rows and columns of a sheet. */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** "A" for 0, "XFD" for 16383. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column of "A" to "XFD" in any case; undefined for anything else. */
export function parseColumn(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= COLUMN_COUNT ? column - 1 : undefined;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A rectangle of cells. Rows and columns are zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** "A1", "A1:B2", "A:B" for whole columns, "1:2" for whole rows. */
export function rectangleName(area: Rectangle): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnName(area.column + area.columnCount - 1);
  if (area.rowCount === ROW_COUNT) return `${columnName(area.column)}:${lastColumn}`;
  if (area.columnCount === COLUMN_COUNT) return `${area.row + 1}:${lastRow}`;
  const first = cellName(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** Reads an address without a sheet, with or without "$"; undefined when it is none. */
export function parseRectangle(address: string): Rectangle | undefined {
  const [from = "", to = from, ...rest] = address.replaceAll("$", "").trim().split(":");
  if (rest.length > 0) return undefined;
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (first === undefined || last === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  if (!address.includes(":") && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = span(first.row, last.row, ROW_COUNT);
  const columns = span(first.column, last.column, COLUMN_COUNT);
  return { row: rows.start, rowCount: rows.count, column: columns.start, columnCount: columns.count };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const [, letters = "", digits = ""] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (letters === "" && digits === "") return undefined;
  const column = letters === "" ? undefined : parseColumn(letters);
  const row = digits === "" ? undefined : Number(digits) - 1;
  if (letters !== "" && column === undefined) return undefined;
  if (row !== undefined && (row < 0 || row >= ROW_COUNT)) return undefined;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

function span(a: number | undefined, b: number | undefined, whole: number): { start: number; count: number } {
  if (a === undefined || b === undefined) return { start: 0, count: whole };
  return { start: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

export function intersect(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** A sheet's name as a reference writes it: in quotes unless it is a plain word that cannot be read as a cell. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isReference = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(?:[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
  return isPlain && !isReference ? name : `'${name.replaceAll("'", "''")}'`;
}
