import { Cells, Matrix, matrixOf, singleValue, usedMatrixOf, type Value } from "../Matrix";
import { parseNumber, toNumber } from "../operators";
import { withNumbers } from "./numbersOf";
import { ANY_NUMBER, define, type FunctionTable } from "./SheetFunction";

export const STATISTICAL_FUNCTIONS: FunctionTable = [
  define("AVERAGE", 1, ANY_NUMBER, (given) => withNumbers(given, mean)),
  define("COUNT", 1, ANY_NUMBER, (given) => count(given, (value) => typeof value === "number", isNumberLike)),
  define("COUNTA", 1, ANY_NUMBER, (given) =>
    count(
      given,
      (value) => value !== null,
      () => true,
    ),
  ),
  define("COUNTBLANK", 1, 1, ([cells]) => {
    return matrixOf(cells).values.filter((value) => value === null || value === "").length;
  }),
  define("LARGE", 2, 2, (given) => ranked(given, (a, b) => b - a)),
  define("MAX", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => best(numbers, Math.max))),
  define("MEDIAN", 1, ANY_NUMBER, (given) => withNumbers(given, median)),
  define("MIN", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => best(numbers, Math.min))),
  define("RANK", 2, 3, rank),
  define("RANK.EQ", 2, 3, rank),
  define("SMALL", 2, 2, (given) => ranked(given, (a, b) => a - b)),
  define("STDEV", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => root(variance(numbers, 1)))),
  define("STDEV.P", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => root(variance(numbers, 0)))),
  define("STDEV.S", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => root(variance(numbers, 1)))),
  define("VAR.P", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => variance(numbers, 0))),
  define("VAR.S", 1, ANY_NUMBER, (given) => withNumbers(given, (numbers) => variance(numbers, 1))),
];

/** Counts the elements of cells and arrays by one rule, and values written as arguments by another. */
function count(given: readonly Value[], isElement: (value: unknown) => boolean, isArgument: (value: Value) => boolean) {
  const counts = given.map((value) => {
    const isMany = value instanceof Cells || value instanceof Matrix;
    return isMany ? usedMatrixOf(value).values.filter(isElement).length : Number(isArgument(value));
  });
  return counts.reduce((sum, part) => sum + part, 0);
}

function isNumberLike(value: Value): boolean {
  if (typeof value === "string") return parseNumber(value) !== undefined;
  return value === undefined || typeof value === "number" || typeof value === "boolean";
}

function mean(numbers: readonly number[]) {
  return numbers.length === 0 ? { error: "#DIV/0!" } : numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}

/** 0 when there are no numbers. */
function best(numbers: readonly number[], pick: (a: number, b: number) => number): number {
  return numbers.reduce((found, x) => pick(found, x), numbers[0] ?? 0);
}

function median(numbers: number[]) {
  const sorted = numbers.sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? { error: "#NUM!" } : (low + high) / 2;
}

/** `freedom` is what is taken off the number of values: 1 for a sample, 0 for all. */
function variance(numbers: readonly number[], freedom: 0 | 1) {
  const average = mean(numbers);
  if (typeof average === "object" || numbers.length <= freedom) return { error: "#DIV/0!" };
  return numbers.reduce((sum, x) => sum + (x - average) ** 2, 0) / (numbers.length - freedom);
}

function root(value: number | { readonly error: string }) {
  return typeof value === "number" ? Math.sqrt(value) : value;
}

/** The k-th of the numbers in an order. */
function ranked([cells, place]: readonly Value[], order: (a: number, b: number) => number): Value {
  const k = toNumber(singleValue(place));
  if (typeof k === "object") return k;
  return withNumbers([cells], (numbers) => numbers.sort(order)[Math.ceil(k) - 1] ?? { error: "#NUM!" });
}

/** One more than the numbers that are greater, or with a third argument other than 0, that are less. */
function rank([sought, cells, order]: readonly Value[]): Value {
  const number = toNumber(singleValue(sought));
  const isAscending = toNumber(singleValue(order)) !== 0;
  if (typeof number === "object") return number;
  return withNumbers([cells], (numbers) => {
    if (!numbers.includes(number)) return { error: "#N/A" };
    return 1 + numbers.filter((other) => (isAscending ? other < number : other > number)).length;
  });
}
