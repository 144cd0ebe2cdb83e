import type { RawValue } from "../../src/core/survey/RawValue";
import { emptyMemory } from "../../src/workbook/memory/Memory";
import type { Row, Sheet, Workbook } from "../../src/workbook/Workbook";

/** A cell in a test: a value, or a formula with its value. */
export type TestCell = RawValue | { readonly formula: string; readonly value: RawValue };

/** A workbook from sheets written as rows of cells, the first row being row 1. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    names: [],
    properties: [],
    memory: emptyMemory,
  };
}

export function sheetOf(name: string, rows: readonly (readonly TestCell[])[]): Sheet {
  return {
    name,
    visibility: "visible",
    kind: "worksheet",
    isProtected: false,
    rows: rows.flatMap((cells, row) => rowOf(row, cells)),
    tables: [],
    merges: [],
    comments: [],
  };
}

function rowOf(row: number, cells: readonly TestCell[]): readonly Row[] {
  if (cells.every((cell) => cell === null)) return [];
  const formulas = cells.map((cell) => (isFormula(cell) ? cell.formula : null));
  return [
    {
      row,
      column: 0,
      values: cells.map((cell) => (isFormula(cell) ? cell.value : cell)),
      ...(formulas.some((formula) => formula !== null) ? { formulas } : {}),
    },
  ];
}

function isFormula(cell: TestCell): cell is { readonly formula: string; readonly value: RawValue } {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}
