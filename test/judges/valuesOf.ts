import type { CellValue, Workbook } from "../../src/workbook/Workbook";

/** The values of a sheet by row and column, from its first row and column A on. */
export function valuesOf(workbook: Workbook, name: string): readonly (readonly CellValue[])[] {
  const rows = workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const last = rows[rows.length - 1]?.row ?? -1;
  return Array.from({ length: last + 1 }, (_, index) => {
    const row = rows.find((candidate) => candidate.row === index);
    return row ? [...Array<null>(row.column).fill(null), ...row.values] : [];
  });
}
