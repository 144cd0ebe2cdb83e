import { isErrorValue, type ErrorValue } from "../../../../src/core/survey/RawValue";
import { Cells, Matrix, usedMatrixOf, type Value } from "../Matrix";
import { toNumber } from "../operators";

/**
 * The numbers SUM and its relatives see, or the first error. In cells and arrays only numbers count; a value written as
 * an argument counts when it can be read as a number, and is #VALUE! when not.
 */
export function numbersOf(given: readonly Value[]): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const value of given) {
    if (value instanceof Cells || value instanceof Matrix) {
      for (const element of usedMatrixOf(value).values) {
        if (isErrorValue(element)) return element;
        if (typeof element === "number") numbers.push(element);
      }
      continue;
    }
    const number = toNumber(value ?? null);
    if (typeof number === "object") return number;
    numbers.push(number);
  }
  return numbers;
}

/** Applies a function to the numbers; an error among them comes through. */
export function withNumbers(given: readonly Value[], work: (numbers: number[]) => Value): Value {
  const numbers = numbersOf(given);
  return Array.isArray(numbers) ? work(numbers) : numbers;
}
