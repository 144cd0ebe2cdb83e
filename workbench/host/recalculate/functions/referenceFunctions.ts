import { CalculationObstacle } from "../CalculationObstacle";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/cellAddress";
import { createMatrix } from "../elementwise";
import { Cells, matrixOf, singleValue, type Value } from "../Matrix";
import { toNumber, toText } from "../operators";
import { define, type FunctionTable } from "./SheetFunction";

/** Functions about places rather than values. */
export const REFERENCE_FUNCTIONS: FunctionTable = [
  define("COLUMN", 0, 1, ([cells], { place }) => {
    if (cells === undefined) return place.column + 1;
    const { column, columnCount } = areaOf(cells);
    return columnCount === 1 ? column + 1 : createMatrix(1, columnCount, (_, index) => column + index + 1);
  }),
  define("COLUMNS", 1, 1, ([value]) => (value instanceof Cells ? value.area : matrixOf(value)).columnCount),
  define("INDIRECT", 1, 2, ([text, isA1], context) => {
    if (toNumber(singleValue(isA1 ?? true)) === 0)
      throw new CalculationObstacle("INDIRECT with row and column numbers");
    return context.refer(toText(singleValue(text))) ?? { error: "#REF!" };
  }),
  define("OFFSET", 3, 5, offset),
  define("ROW", 0, 1, ([cells], { place }) => {
    if (cells === undefined) return place.row + 1;
    const { row, rowCount } = areaOf(cells);
    return rowCount === 1 ? row + 1 : createMatrix(rowCount, 1, (index) => row + index + 1);
  }),
  define("ROWS", 1, 1, ([value]) => (value instanceof Cells ? value.area : matrixOf(value)).rowCount),
];

/** Functions whose result may be another although no cell in the formula's text has changed. */
export const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set(["INDIRECT", "NOW", "OFFSET", "TODAY"]);

/** Those of them that read cells which are not in the formula's text. */
export const ROAMING_FUNCTIONS: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);

function areaOf(value: Value) {
  if (!(value instanceof Cells)) throw new CalculationObstacle("a value where a reference is taken");
  return value.area;
}

/** OFFSET(cells, rows, columns, [height], [width]); outside the sheet it is #REF!. */
function offset([cells, ...numbers]: readonly Value[]): Value {
  const { row, column, rowCount, columnCount } = areaOf(cells);
  const [down = 0, right = 0, height = rowCount, width = columnCount] = numbers.map((number) => {
    return number === undefined ? undefined : toNumber(singleValue(number));
  });
  const all = [down, right, height, width].map((number) => (typeof number === "number" ? Math.trunc(number) : number));
  const error = all.find((number) => typeof number === "object");
  if (error !== undefined) return error;
  const [rows = 0, columns = 0, newHeight = 0, newWidth = 0] = all.filter((number) => typeof number === "number");
  if (newHeight < 0 || newWidth < 0) throw new CalculationObstacle("OFFSET with a negative height or width");
  const area = { row: row + rows, column: column + columns, rowCount: newHeight, columnCount: newWidth };
  const isInside =
    area.row >= 0 && area.column >= 0 && area.row + newHeight <= ROW_COUNT && area.column + newWidth <= COLUMN_COUNT;
  return isInside && newHeight > 0 && newWidth > 0 && cells instanceof Cells ? cells.part(area) : { error: "#REF!" };
}
