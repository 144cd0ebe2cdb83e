import { isErrorValue } from "../../../../src/core/survey/RawValue";
import type { CellValue } from "../../../../src/workbook/Workbook";
import { CalculationObstacle } from "../CalculationObstacle";
import { wildcardPattern } from "../criterion";
import { createMatrix, mapElements } from "../elementwise";
import { Cells, singleValue, usedMatrixOf, type Value } from "../Matrix";
import { OPERATORS, toNumber } from "../operators";
import { ANY_NUMBER, define, type FunctionTable } from "./SheetFunction";

export const LOOKUP_FUNCTIONS: FunctionTable = [
  define("CHOOSE", 2, ANY_NUMBER, ([place, ...values]) => {
    const number = toNumber(singleValue(place));
    if (typeof number === "object") return number;
    return number < 1 || number >= values.length + 1 ? { error: "#VALUE!" } : (values[Math.trunc(number) - 1] ?? 0);
  }),
  define("HLOOKUP", 3, 4, (given) => lookUp(given, "across")),
  define("INDEX", 2, 3, indexed),
  define("LOOKUP", 3, 3, ([sought, cells, results]) =>
    answers(sought, valuesOf(cells), valuesOf(results), lastNotGreater),
  ),
  define("MATCH", 2, 3, ([sought, cells, type]) => {
    const values = valuesOf(cells);
    const places = values.map((_, place) => place + 1);
    return answers(sought, values, places, finderOf(type === undefined ? 1 : singleValue(type)));
  }),
  define("VLOOKUP", 3, 4, (given) => lookUp(given, "down")),
  define("XLOOKUP", 3, 4, ([sought, cells, results, missing]) => {
    const values = valuesOf(cells);
    if (values.length !== valuesOf(results).length)
      throw new CalculationObstacle("XLOOKUP with several answers at once");
    return answers(sought, values, valuesOf(results), exactPlace, singleValue(missing) ?? undefined);
  }),
];

/** The place of a value, counted from 0; -1 when it is not there. */
type Finder = (sought: CellValue, values: readonly CellValue[]) => number;

const NOT_FOUND = { error: "#N/A" };

function valuesOf(value: Value): readonly CellValue[] {
  return usedMatrixOf(value).values;
}

/** The results at the places of what is sought. */
function answers(
  sought: Value,
  values: readonly CellValue[],
  results: readonly CellValue[],
  find: Finder,
  missing: CellValue = NOT_FOUND,
): Value {
  return mapElements(undefined, [sought], (value = null) => {
    if (isErrorValue(value)) return value;
    const place = find(value, values);
    return place < 0 ? missing : (results[place] ?? null);
  });
}

/** VLOOKUP and HLOOKUP: sought in the first column or row, answered from another. */
function lookUp([sought, cells, offset, isNear]: readonly Value[], direction: "down" | "across"): Value {
  const matrix = usedMatrixOf(cells);
  const isDown = direction === "down";
  const line = toNumber(singleValue(offset));
  if (typeof line === "object") return line;
  if (line < 1) return { error: "#VALUE!" };
  if (line >= (isDown ? matrix.columnCount : matrix.rowCount) + 1) return { error: "#REF!" };
  const lineAt = (number: number) =>
    Array.from({ length: isDown ? matrix.rowCount : matrix.columnCount }, (_, place) => {
      return isDown ? matrix.meet(place, number) : matrix.meet(number, place);
    });
  const near = isNear === undefined || toNumber(singleValue(isNear)) !== 0;
  return answers(sought, lineAt(0), lineAt(Math.trunc(line) - 1), near ? lastNotGreater : exactPlace);
}

function finderOf(type: CellValue): Finder {
  const number = toNumber(type);
  if (number === 0) return exactPlace;
  return typeof number === "number" && number > 0 ? lastNotGreater : lastNotLess;
}

/** The first equal value of the same type; a text that is sought may hold wildcards. An empty cell is sought as 0. */
function exactPlace(sought: CellValue, values: readonly CellValue[]): number {
  const target = sought ?? 0;
  if (typeof target !== "string") return values.indexOf(target);
  const pattern = wildcardPattern(target);
  return values.findIndex((value) => typeof value === "string" && pattern.test(value));
}

function lastNotGreater(sought: CellValue, values: readonly CellValue[]): number {
  return lastInOrder(sought, values, "<=");
}

function lastNotLess(sought: CellValue, values: readonly CellValue[]): number {
  return lastInOrder(sought, values, ">=");
}

/** The last value on this side of what is sought. Excel halves its way there: in values out of order it is chance. */
function lastInOrder(sought: CellValue, values: readonly CellValue[], operator: "<=" | ">="): number {
  const target = sought ?? 0;
  const holds = OPERATORS.get(operator);
  const places = [...values.keys()].filter((place) => typeof values[place] === typeof target);
  const isSorted = places.every((place, index) => {
    const former = places[index - 1];
    return former === undefined || holds?.(values[former] ?? null, values[place] ?? null) === true;
  });
  if (!isSorted) throw new CalculationObstacle("a search for the nearest value among values that are not in order");
  return places.findLast((place) => holds?.(values[place] ?? null, target) === true) ?? -1;
}

/** Of cells it gives cells. With a single row or column one number is enough; 0 stands for all of them. */
function indexed([from, first, second]: readonly Value[]): Value {
  const { rowCount, columnCount } = from instanceof Cells ? from.area : usedMatrixOf(from);
  const isLine = second === undefined && rowCount === 1;
  const row = toNumber(singleValue(isLine ? 1 : first));
  const column = toNumber(singleValue(isLine ? first : (second ?? Number(columnCount === 1))));
  if (typeof row === "object") return row;
  if (typeof column === "object") return column;
  if (row < 0 || column < 0) return { error: "#VALUE!" };
  if (row >= rowCount + 1 || column >= columnCount + 1) return { error: "#REF!" };
  const rows = row < 1 ? { start: 0, count: rowCount } : { start: Math.trunc(row) - 1, count: 1 };
  const columns = column < 1 ? { start: 0, count: columnCount } : { start: Math.trunc(column) - 1, count: 1 };
  if (from instanceof Cells) {
    return from.part({
      row: from.area.row + rows.start,
      column: from.area.column + columns.start,
      rowCount: rows.count,
      columnCount: columns.count,
    });
  }
  const matrix = usedMatrixOf(from);
  return createMatrix(rows.count, columns.count, (r, c) => matrix.meet(rows.start + r, columns.start + c));
}
