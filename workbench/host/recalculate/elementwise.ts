import type { CellValue } from "../../../src/workbook/Workbook";
import { Matrix, matrixOf, operandOf, type Value } from "./Matrix";

/** A function of single values. */
export type ScalarFunction = (...values: CellValue[]) => CellValue;

/**
 * Applies a function of single values to each element. Single rows, columns and values are repeated; what has no
 * counterpart is #N/A (Microsoft support, "Guidelines and examples of array formulas").
 *
 * Sums over conditions repeat a part such as LOWER(TRIM(answers)) in hundreds of formulas. What is made of one matrix and
 * single values is therefore kept with the matrix, under the key; without a key nothing is kept.
 */
export function mapElements(
  key: string | undefined,
  given: readonly Value[],
  scalar: ScalarFunction,
): CellValue | Matrix {
  const operands = given.map(operandOf);
  const matrices = operands.filter((operand) => operand instanceof Matrix);
  const [first] = matrices;
  if (first === undefined) return scalar(...(operands as CellValue[]));
  if (matrices.length > 1) return mapMatrices(operands, matrices, scalar);
  if (key === undefined) return mapMatrix(first, operands, scalar);
  const rest = operands.map((operand) => (operand instanceof Matrix ? "matrix" : keyOf(operand)));
  return keep(first, [key, ...rest].join("\u0000"), () => mapMatrix(first, operands, scalar));
}

const kept = new WeakMap<Matrix, Map<string, unknown>>();

/** What was made of the matrix under this key before, or else is made now. */
export function keep<Made>(matrix: Matrix, key: string, make: () => Made): Made {
  const results = kept.get(matrix) ?? new Map<string, unknown>();
  kept.set(matrix, results);
  if (!results.has(key)) results.set(key, make());
  return results.get(key) as Made;
}

export function keyOf(value: CellValue): string {
  return typeof value === "object" ? (value?.error ?? "empty") : `${typeof value} ${String(value)}`;
}

/** Each distinct value is worked out once: columns repeat a few answers. */
function mapMatrix(matrix: Matrix, operands: readonly (CellValue | Matrix)[], scalar: ScalarFunction): Matrix {
  const { rowCount, columnCount, values } = matrixOf(matrix);
  const place = operands.indexOf(matrix);
  const given = operands.map((operand) => (operand instanceof Matrix ? null : operand));
  const results = new Map<CellValue, CellValue>();
  const mapped = values.map((value) => {
    let result = results.get(value);
    if (result === undefined) {
      given[place] = value;
      result = scalar(...given);
      results.set(value, result);
    }
    return result;
  });
  return new Matrix(rowCount, columnCount, mapped);
}

function mapMatrices(
  operands: readonly (CellValue | Matrix)[],
  matrices: readonly Matrix[],
  scalar: ScalarFunction,
): Matrix {
  const all = operands.map((operand) => matrixOf(operand));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.rowCount));
  const columnCount = Math.max(...matrices.map((matrix) => matrix.columnCount));
  return createMatrix(rowCount, columnCount, (row, column) => scalar(...all.map((matrix) => matrix.meet(row, column))));
}

export function createMatrix(
  rowCount: number,
  columnCount: number,
  value: (row: number, column: number) => CellValue,
): Matrix {
  const values: CellValue[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) values.push(value(row, column));
  }
  return new Matrix(rowCount, columnCount, values);
}
