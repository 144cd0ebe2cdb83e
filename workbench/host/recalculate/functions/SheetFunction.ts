import type { CellValue } from "../../../../src/workbook/Workbook";
import type { FormulaPlace } from "../Expression";
import { mapElements, type ScalarFunction } from "../elementwise";
import type { Cells, CellSource, Value } from "../Matrix";
import { finite, firstError, toNumber, toText } from "../operators";

/** What a function may know beside its arguments. */
export interface FunctionContext {
  readonly place: FormulaPlace;
  readonly source: CellSource;
  readonly now: () => Date;
  /** The cells of a reference written as text; undefined when it is none. */
  readonly refer: (text: string) => Cells | undefined;
}

export interface SheetFunction {
  /** The number of arguments. */
  readonly least: number;
  readonly most: number;
  /** Throws CalculationObstacle for uses of the function that are not written. */
  readonly work: (given: readonly Value[], context: FunctionContext) => Value;
}

/** Functions by name, in capitals. Microsoft support has a page for each, from which the rules are. */
export type FunctionTable = readonly (readonly [name: string, definition: SheetFunction])[];

export const ANY_NUMBER = 255;

/** A function that looks at its arguments as a whole. */
export function define(name: string, least: number, most: number, work: SheetFunction["work"]): FunctionTable[number] {
  return [name, { least, most, work }];
}

/** A function of single values, applied to each element of what it is given. */
export function defineScalar(name: string, least: number, most: number, scalar: ScalarFunction): FunctionTable[number] {
  return define(name, least, most, (given) => mapElements(name, given, scalar));
}

/** A function of numbers, applied to each element; texts that are no numbers are #VALUE!, errors come through. */
export function defineNumeric(
  name: string,
  least: number,
  most: number,
  work: (...numbers: number[]) => CellValue,
): FunctionTable[number] {
  return defineScalar(name, least, most, (...values) => {
    const numbers = values.map(toNumber);
    const plain = numbers.filter((number) => typeof number === "number");
    return firstError(...numbers) ?? finite(work(...plain));
  });
}

/** A function whose first argument is a text, applied to each element; errors come through. */
export function defineText(
  name: string,
  least: number,
  most: number,
  work: (text: string, ...rest: CellValue[]) => CellValue,
): FunctionTable[number] {
  return defineScalar(
    name,
    least,
    most,
    (text = null, ...rest) => firstError(text, ...rest) ?? work(toText(text), ...rest),
  );
}
