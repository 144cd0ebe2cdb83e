import type { CellValue, Row, Sheet, Workbook } from "./Workbook";

/** Looks up the cells of a sheet by zero-based row and column. Outside the content everything is empty. */
export class SheetCells {
  private readonly rows: ReadonlyMap<number, Row>;

  constructor(readonly sheet: Sheet) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
  }

  value(row: number, column: number): CellValue {
    const cells = this.rows.get(row);
    return cells?.values[column - cells.column] ?? null;
  }

  /** The text of a cell, trimmed; empty for anything but text and numbers. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  }

  hasFormula(row: number, column: number): boolean {
    const cells = this.rows.get(row);
    return (cells?.formulas?.[column - cells.column] ?? null) !== null;
  }
}

/** The cells of a sheet that is known to be there. */
export function cellsNamed(workbook: Workbook, name: string): SheetCells {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error("cellsNamed requires a sheet of the workbook");
  return new SheetCells(sheet);
}
