import { isErrorValue, type ErrorValue } from "../../../../src/core/survey/RawValue";
import { createMatrix } from "../elementwise";
import { matrixOf, type Matrix, type Value } from "../Matrix";
import { withNumbers } from "./numbersOf";
import { ANY_NUMBER, define, defineNumeric, type FunctionTable } from "./SheetFunction";

export const MATH_FUNCTIONS: FunctionTable = [
  defineNumeric("ABS", 1, 1, (x = 0) => Math.abs(x)),
  defineNumeric("EXP", 1, 1, (x = 0) => Math.exp(x)),
  defineNumeric("INT", 1, 1, (x = 0) => Math.floor(x)),
  defineNumeric("LN", 1, 1, (x = 0) => (x > 0 ? Math.log(x) : { error: "#NUM!" })),
  defineNumeric("LOG", 1, 2, (x = 0, base = 10) => (x > 0 && base > 0 ? logarithm(x, base) : { error: "#NUM!" })),
  defineNumeric("LOG10", 1, 1, (x = 0) => (x > 0 ? Math.log10(x) : { error: "#NUM!" })),
  defineNumeric("MOD", 2, 2, (x = 0, y = 0) => (y === 0 ? { error: "#DIV/0!" } : x - y * Math.floor(x / y))),
  defineNumeric("PI", 0, 0, () => Math.PI),
  defineNumeric("ROUND", 2, 2, (x = 0, digits = 0) => rounded(x, digits, Math.round)),
  defineNumeric("ROUNDDOWN", 2, 2, (x = 0, digits = 0) => rounded(x, digits, Math.floor)),
  defineNumeric("ROUNDUP", 2, 2, (x = 0, digits = 0) => rounded(x, digits, Math.ceil)),
  defineNumeric("SIGN", 1, 1, (x = 0) => Math.sign(x)),
  defineNumeric("SQRT", 1, 1, (x = 0) => (x < 0 ? { error: "#NUM!" } : Math.sqrt(x))),
  defineNumeric("TRUNC", 1, 2, (x = 0, digits = 0) => rounded(x, digits, Math.floor)),
  define("MMULT", 2, 2, ([left, right]) => multiplyMatrices(matrixOf(left), matrixOf(right))),
  define("PRODUCT", 1, ANY_NUMBER, (given) =>
    withNumbers(given, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, x) => product * x, 1))),
  ),
  define("SUM", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => numbers.reduce((sum, x) => sum + x, 0))),
  define("SUMPRODUCT", 1, ANY_NUMBER, sumProduct),
  define("SUMSQ", 1, ANY_NUMBER, (given) =>
    withNumbers(given, (numbers) => numbers.reduce((sum, x) => sum + x * x, 0)),
  ),
  define("TRANSPOSE", 1, 1, ([value]) => {
    const { rowCount, columnCount, values } = matrixOf(value);
    return createMatrix(columnCount, rowCount, (row, column) => values[column * columnCount + row] ?? null);
  }),
];

function logarithm(x: number, base: number) {
  return base === 1 ? { error: "#DIV/0!" } : base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base);
}

/**
 * Away from zero, toward it or to the nearest, of the 15 digits Excel keeps: 1.005 is rounded to 1.01 although the
 * computer holds a little less. Half is rounded away from zero (Microsoft support, "ROUND function").
 */
function rounded(x: number, digits: number, round: (x: number) => number): number {
  const places = Math.trunc(digits);
  const power = 10 ** Math.abs(places);
  const scaled = Number((places < 0 ? Math.abs(x) / power : Math.abs(x) * power).toPrecision(15));
  const result = Math.sign(x) * round(scaled);
  return places < 0 ? result * power : result / power;
}

/** What is not a number counts as 0; arrays of different sizes are #VALUE!; errors come through. */
function sumProduct(given: readonly Value[]): Value {
  const [first, ...others] = given.map(matrixOf);
  if (first === undefined) return { error: "#VALUE!" };
  const { rowCount, columnCount } = first;
  if (others.some((other) => other.rowCount !== rowCount || other.columnCount !== columnCount))
    return { error: "#VALUE!" };
  let sum = 0;
  for (let index = 0; index < first.values.length; index += 1) {
    let product = 1;
    for (const { values } of [first, ...others]) {
      const value = values[index] ?? null;
      if (isErrorValue(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return sum;
}

/** #VALUE! where a cell is not a number, or the columns of the first are not as many as the rows of the second. */
function multiplyMatrices(left: Matrix, right: Matrix): Value {
  if (left.columnCount !== right.rowCount) return { error: "#VALUE!" };
  const a = allNumbers(left);
  const b = allNumbers(right);
  if (!Array.isArray(a)) return a;
  if (!Array.isArray(b)) return b;
  return createMatrix(left.rowCount, right.columnCount, (row, column) => {
    let sum = 0;
    for (let index = 0; index < left.columnCount; index += 1) {
      sum += (a[row * left.columnCount + index] ?? 0) * (b[index * right.columnCount + column] ?? 0);
    }
    return sum;
  });
}

function allNumbers({ values }: Matrix): number[] | ErrorValue {
  const error = values.find(isErrorValue);
  if (error !== undefined) return error;
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === values.length ? numbers : { error: "#VALUE!" };
}
