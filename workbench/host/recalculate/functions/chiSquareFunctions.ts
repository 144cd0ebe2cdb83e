import type { CellValue } from "../../../../src/workbook/Workbook";
import { matrixOf, type Matrix, type Value } from "../Matrix";
import { define, defineNumeric, type FunctionTable } from "./SheetFunction";

export const CHI_SQUARE_FUNCTIONS: FunctionTable = [
  defineNumeric("CHIDIST", 2, 2, (x = 0, freedom = 0) => tail(x, freedom)),
  defineNumeric("CHISQ.DIST.RT", 2, 2, (x = 0, freedom = 0) => tail(x, freedom)),
  define("CHISQ.TEST", 2, 2, ([actual, expected]) => test(matrixOf(actual), matrixOf(expected))),
  define("CHITEST", 2, 2, ([actual, expected]) => test(matrixOf(actual), matrixOf(expected))),
];

/** The p value of observed against expected counts, without correction. Freedom: (rows − 1)(columns − 1). */
function test(actual: Matrix, expected: Matrix): Value {
  const { rowCount, columnCount } = actual;
  const isSameSize = rowCount === expected.rowCount && columnCount === expected.columnCount;
  if (!isSameSize || actual.values.length < 2) return { error: "#N/A" };
  let sum = 0;
  for (const [index, observed] of actual.values.entries()) {
    const due = expected.values[index];
    if (typeof observed !== "number" || typeof due !== "number") return { error: "#N/A" };
    if (due === 0) return { error: "#DIV/0!" };
    sum += (observed - due) ** 2 / due;
  }
  const isLine = rowCount === 1 || columnCount === 1;
  return tail(sum, isLine ? actual.values.length - 1 : (rowCount - 1) * (columnCount - 1));
}

/** The chance of a greater value of χ². NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2. */
function tail(x: number, givenFreedom: number): CellValue {
  const freedom = Math.trunc(givenFreedom);
  if (x < 0 || freedom < 1) return { error: "#NUM!" };
  if (x === 0) return 1;
  const shape = freedom / 2;
  const half = x / 2;
  const scale = Math.exp(shape * Math.log(half) - half) / gamma(shape);
  return half < shape + 1 ? 1 - scale * lowerSeries(shape, half) : scale * upperFraction(shape, half);
}

/** Γ of a whole or half number. */
function gamma(shape: number): number {
  let result = shape % 1 === 0 ? 1 : Math.sqrt(Math.PI);
  for (let factor = shape % 1 === 0 ? 1 : 0.5; factor < shape; factor += 1) result *= factor;
  return result;
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz's algorithm for the continued fraction. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let result = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > Number.EPSILON && n < 1000; n += 1) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    result *= change;
  }
  return result;
}
