import { isErrorValue } from "../../../../src/core/survey/RawValue";
import type { CellValue } from "../../../../src/workbook/Workbook";
import { CalculationObstacle } from "../CalculationObstacle";
import { parseCriterion } from "../criterion";
import { createMatrix, keep, keyOf } from "../elementwise";
import { Cells, Matrix, matrixOf, operandOf, usedMatrixOf, type Value } from "../Matrix";
import { ANY_NUMBER, define, type FunctionTable } from "./SheetFunction";

/** COUNTIF, SUMIFS and their relatives. Criteria in rows and columns give an array. */
export const CONDITIONAL_FUNCTIONS: FunctionTable = [
  define("AVERAGEIF", 2, 3, ([cells, criterion, target]) => summarize(average, target ?? cells, [cells, criterion])),
  define("AVERAGEIFS", 3, ANY_NUMBER, ([target, ...pairs]) => summarize(average, target, pairs)),
  define("COUNTIF", 2, 2, (pair) => summarize(undefined, pair[0], pair)),
  define("COUNTIFS", 2, ANY_NUMBER, (pairs) => summarize(undefined, pairs[0], pairs)),
  define("MAXIFS", 3, ANY_NUMBER, ([target, ...pairs]) => summarize(greatest, target, pairs)),
  define("MINIFS", 3, ANY_NUMBER, ([target, ...pairs]) => summarize(least, target, pairs)),
  define("SUMIF", 2, 3, ([cells, criterion, target]) => summarize(sum, target ?? cells, [cells, criterion])),
  define("SUMIFS", 3, ANY_NUMBER, ([target, ...pairs]) => summarize(sum, target, pairs)),
];

type Summary = (numbers: readonly number[]) => CellValue;

const sum: Summary = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Summary = (numbers) =>
  numbers.length === 0 ? { error: "#DIV/0!" } : Number(sum(numbers)) / numbers.length;
const greatest: Summary = (numbers) => numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const least: Summary = (numbers) => numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

interface Condition {
  readonly cells: Cells;
  readonly criterion: Matrix;
}

/** Sums up the numbers in the target where all conditions hold, or without a summary counts the places. */
function summarize(summary: Summary | undefined, target: Value, pairs: readonly Value[]): Value {
  const conditions = conditionsOf(pairs);
  const [cells, ...others] = [target, ...conditions.map((condition) => condition.cells)].map(cellsOf);
  if (cells === undefined || others.some((other) => !isSameSize(other.area, cells.area))) {
    return differentSizes(pairs.length);
  }
  // Areas of one size may have been cut at different places, on different sheets.
  const [matrix, ...matrices] = [cells, ...others].map(usedMatrixOf);
  if (matrix === undefined || matrices.some((other) => !isSameSize(other, matrix))) return matrixOf(target);
  const rowCount = Math.max(...conditions.map(({ criterion }) => criterion.rowCount));
  const columnCount = Math.max(...conditions.map(({ criterion }) => criterion.columnCount));
  const results = createMatrix(rowCount, columnCount, (row, column) => {
    const matches = conditions.map((condition) => {
      return matchesOf(condition.cells.matrix, condition.criterion.meet(row, column));
    });
    return sumUp(summary, matrix, matches);
  });
  return operandOf(results.values.length === 1 ? results.values[0] : results);
}

/** With one condition, as in SUMIF, Excel may go on beyond a smaller target, into cells the formula does not name. */
function differentSizes(pairs: number): Value {
  if (pairs === 2) throw new CalculationObstacle("a sum over a range of another size than its condition");
  return { error: "#VALUE!" };
}

function conditionsOf(pairs: readonly Value[]): Condition[] {
  if (pairs.length % 2 === 1) throw new CalculationObstacle("a condition without a criterion");
  return Array.from({ length: pairs.length / 2 }, (_, index) => {
    return { cells: cellsOf(pairs[2 * index]), criterion: matrixOf(pairs[2 * index + 1]) };
  });
}

/** Excel does not take a formula where what should be cells is something else. */
function cellsOf(value: Value): Cells {
  if (!(value instanceof Cells)) throw new CalculationObstacle("a condition on something else than cells");
  return value;
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

function isSameSize(a: Size, b: Size): boolean {
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** One byte for each cell, row by row: whether it meets the criterion. */
function matchesOf(cells: Matrix, criterion: CellValue): Uint8Array {
  return keep(cells, `criterion ${keyOf(criterion)}`, () => {
    const test = parseCriterion(criterion);
    // The cells left out are empty.
    if (cells.isCut && test(null)) matrixOf(cells);
    return Uint8Array.from(cells.values, (value) => Number(test(value)));
  });
}

function sumUp(summary: Summary | undefined, target: Matrix, matches: readonly Uint8Array[]): CellValue {
  const chosen = target.values.filter((_, index) => matches.every((match) => match[index] === 1));
  if (summary === undefined) return chosen.length;
  return chosen.find(isErrorValue) ?? summary(chosen.filter((value) => typeof value === "number"));
}
