import type { CellValue } from "../../../src/workbook/Workbook";
import { COLUMN_COUNT } from "../model/cellAddress";
import type { FormulaNode } from "./FormulaNode";
import { Matrix, type Area } from "./Matrix";

/** Larger areas, such as whole columns, are read no further than the sheet is in use. */
const CELLS_AT_MOST = 1_000_000;

/** The values and formulas of a sheet. */
export class SheetCells {
  private readonly rows: (CellValue[] | undefined)[] = [];
  private columnCount = 0;
  private readonly nodes = new Map<number, FormulaNode>();
  /** Areas that were read since a value changed. */
  private readonly matrices = new Map<string, Matrix>();

  constructor(readonly name: string) {}

  formulas(): Iterable<FormulaNode> {
    return this.nodes.values();
  }

  /** Puts a formula, or none, into a cell; answers the one that was there. */
  putFormula(row: number, column: number, node: FormulaNode | undefined): FormulaNode | undefined {
    const key = row * COLUMN_COUNT + column;
    const former = this.nodes.get(key);
    if (node === undefined) this.nodes.delete(key);
    else this.nodes.set(key, node);
    return former;
  }

  putValue(row: number, column: number, value: CellValue): void {
    const cells = this.rows[row] ?? [];
    this.rows[row] = cells;
    cells[column] = value;
    this.columnCount = Math.max(this.columnCount, column + 1);
    this.matrices.clear();
  }

  /** The values of cells. */
  read(area: Area): Matrix {
    const key = `${area.row},${area.column},${area.rowCount},${area.columnCount}`;
    const matrix = this.matrices.get(key) ?? this.readAnew(area);
    this.matrices.set(key, matrix);
    return matrix;
  }

  private readAnew(area: Area): Matrix {
    const isLarge = area.rowCount * area.columnCount > CELLS_AT_MOST;
    const usedRows = Math.max(this.rows.length - area.row, 1);
    const usedColumns = Math.max(this.columnCount - area.column, 1);
    const rowCount = isLarge ? Math.min(area.rowCount, usedRows) : area.rowCount;
    const columnCount = isLarge ? Math.min(area.columnCount, usedColumns) : area.columnCount;
    const isCut = rowCount < area.rowCount || columnCount < area.columnCount;
    const values: CellValue[] = [];
    for (let row = area.row; row < area.row + rowCount; row += 1) {
      const cells = this.rows[row];
      for (let column = 0; column < columnCount; column += 1) values.push(cells?.[area.column + column] ?? null);
    }
    return new Matrix(rowCount, columnCount, values, isCut);
  }
}
