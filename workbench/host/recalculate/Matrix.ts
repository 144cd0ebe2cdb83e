import type { CellValue } from "../../../src/workbook/Workbook";
import type { Rectangle } from "../model/cellAddress";
import { CalculationObstacle } from "./CalculationObstacle";

/** Values in rows and columns: cells that were read, an array constant, or the result of a part of a formula. */
export class Matrix {
  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    /** Row by row. */
    readonly values: readonly CellValue[],
    /** The empty end of a very large area, such as a whole column, is left out. */
    readonly isCut = false,
  ) {}

  /** The value that meets a place when single rows and columns are repeated; #N/A where there is none. */
  meet(row: number, column: number): CellValue {
    const ownRow = this.rowCount === 1 ? 0 : row;
    const ownColumn = this.columnCount === 1 ? 0 : column;
    const isInside = ownRow < this.rowCount && ownColumn < this.columnCount;
    return isInside ? (this.values[ownRow * this.columnCount + ownColumn] ?? null) : { error: "#N/A" };
  }
}

/** Cells of one sheet. */
export interface Area extends Rectangle {
  readonly sheet: string;
}

/** Reads the values of cells. The same area gives the same matrix until cells change. */
export interface CellSource {
  read(area: Area): Matrix;
}

/** A reference as a value: functions such as ROWS and COUNTIF need the cells themselves. */
export class Cells {
  constructor(
    readonly area: Area,
    private readonly source: CellSource,
  ) {}

  get matrix(): Matrix {
    return this.source.read(this.area);
  }

  part(area: Rectangle): Cells {
    return new Cells({ ...area, sheet: this.area.sheet }, this.source);
  }
}

/** What a part of a formula gives. Undefined is an argument left out between commas. */
export type Value = CellValue | Matrix | Cells | undefined;

/** A single value or values in rows and columns; the value of a single cell is single. */
export function operandOf(value: Value): CellValue | Matrix {
  if (value === undefined) return null;
  if (value instanceof Cells) return singleOf(value.matrix);
  return value;
}

function singleOf(matrix: Matrix): CellValue | Matrix {
  return matrix.values.length === 1 && !matrix.isCut ? (matrix.values[0] ?? null) : matrix;
}

/** An argument as values in rows and columns. Throws where an empty end that was left out would matter. */
export function matrixOf(value: Value): Matrix {
  const matrix = usedMatrixOf(value);
  if (matrix.isCut) throw new CalculationObstacle("a very large area whose empty cells matter");
  return matrix;
}

/** The same for functions that pass over empty cells. */
export function usedMatrixOf(value: Value): Matrix {
  if (value instanceof Cells) return value.matrix;
  return value instanceof Matrix ? value : new Matrix(1, 1, [value ?? null]);
}

/** An argument that Excel takes as one value. Several at once, which would give several results, are an obstacle. */
export function singleValue(value: Value): CellValue {
  const operand = operandOf(value);
  if (!(operand instanceof Matrix)) return operand;
  if (operand.values.length !== 1) throw new CalculationObstacle("several values where one is taken");
  return operand.values[0] ?? null;
}
