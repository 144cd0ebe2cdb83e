import { isErrorValue, type RawValue } from "../../../../src/core/survey/RawValue";
import type { CellValue } from "../../../../src/workbook/Workbook";
import { CalculationObstacle } from "../CalculationObstacle";
import { mapElements } from "../elementwise";
import { Cells, Matrix, operandOf, singleValue, usedMatrixOf, type Value } from "../Matrix";
import { OPERATORS, toNumber } from "../operators";
import { ANY_NUMBER, define, defineScalar, type FunctionTable } from "./SheetFunction";

export const LOGICAL_FUNCTIONS: FunctionTable = [
  define("AND", 1, ANY_NUMBER, (given) => combine(given, (truths) => truths.every(Boolean))),
  define("FALSE", 0, 0, () => false),
  define("IF", 2, 3, choose),
  define("IFERROR", 2, 2, (given) => replace(given, isErrorValue)),
  define("IFNA", 2, 2, (given) => replace(given, (value) => isErrorValue(value) && value.error === "#N/A")),
  define("IFS", 2, ANY_NUMBER, ifs),
  define("NOT", 1, 1, (given) => mapElements("NOT", given, (value = null) => not(value))),
  define("OR", 1, ANY_NUMBER, (given) => combine(given, (truths) => truths.some(Boolean))),
  define("SWITCH", 3, ANY_NUMBER, switchValue),
  define("TRUE", 0, 0, () => true),
  define("XOR", 1, ANY_NUMBER, (given) => combine(given, (truths) => truths.filter(Boolean).length % 2 === 1)),
  defineScalar("ISBLANK", 1, 1, (value) => value === null),
  defineScalar("ISERR", 1, 1, (value = null) => isErrorValue(value) && value.error !== "#N/A"),
  defineScalar("ISERROR", 1, 1, (value = null) => isErrorValue(value)),
  defineScalar("ISLOGICAL", 1, 1, (value) => typeof value === "boolean"),
  defineScalar("ISNA", 1, 1, (value = null) => isErrorValue(value) && value.error === "#N/A"),
  defineScalar("ISNONTEXT", 1, 1, (value) => typeof value !== "string"),
  defineScalar("ISNUMBER", 1, 1, (value) => typeof value === "number"),
  defineScalar("ISTEXT", 1, 1, (value) => typeof value === "string"),
  defineScalar("N", 1, 1, (value = null) => {
    return isErrorValue(value) || typeof value === "number" ? value : Number(value === true);
  }),
  define("NA", 0, 0, () => ({ error: "#N/A" })),
];

/** The truth of a condition: "TRUE" as text counts, other texts are #VALUE!. */
function truthOf(value: CellValue): boolean | { readonly error: string } {
  if (typeof value === "string" && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  if (typeof value === "string") return { error: "#VALUE!" };
  const number = toNumber(value);
  return typeof number === "object" ? number : number !== 0;
}

function not(value: CellValue): CellValue {
  const truth = truthOf(value);
  return typeof truth === "object" ? truth : !truth;
}

/** In cells and arrays only numbers and logical values count; none at all is #VALUE!. */
function combine(given: readonly Value[], work: (truths: readonly boolean[]) => boolean): Value {
  const values = given.flatMap((value) => {
    const isMany = value instanceof Cells || value instanceof Matrix;
    return isMany ? usedMatrixOf(value).values.filter(isCondition) : [value ?? null];
  });
  const truths = values.map(truthOf);
  const error = truths.find((truth) => typeof truth === "object");
  if (error !== undefined) return error;
  return truths.length === 0 ? { error: "#VALUE!" } : work(truths.filter((truth) => typeof truth === "boolean"));
}

function isCondition(value: RawValue): boolean {
  return value !== null && typeof value !== "string";
}

/** With one condition the answer is passed on as it is, also as a reference; with several it is chosen element by element. */
function choose(given: readonly Value[]): Value {
  const [condition, whenTrue, whenFalse] = given;
  const test = operandOf(condition);
  const otherwise = given.length < 3 ? false : (whenFalse ?? 0);
  if (test instanceof Matrix) {
    return mapElements(undefined, [test, whenTrue, otherwise], (element = null, yes = null, no = null) => {
      const truth = truthOf(element);
      return typeof truth === "object" ? truth : truth ? yes : no;
    });
  }
  const truth = truthOf(test);
  if (typeof truth === "object") return truth;
  return truth ? (whenTrue ?? 0) : otherwise;
}

function replace([value, other]: readonly Value[], isReplaced: (value: CellValue) => boolean): Value {
  const operand = operandOf(value);
  if (!(operand instanceof Matrix)) return isReplaced(operand) ? (other ?? 0) : value;
  return mapElements(undefined, [operand, other], (element = null, replacement = null) => {
    return isReplaced(element) ? replacement : element;
  });
}

/** The value after the first condition that is true; #N/A when none is. */
function ifs(given: readonly Value[]): Value {
  if (given.length % 2 === 1) throw new CalculationObstacle("a condition without its value");
  for (let index = 0; index < given.length; index += 2) {
    const truth = truthOf(singleValue(given[index]));
    if (typeof truth === "object") return truth;
    if (truth) return given[index + 1] ?? 0;
  }
  return { error: "#N/A" };
}

/** SWITCH(value, case, result, …, [default]). */
function switchValue([value, ...rest]: readonly Value[]): Value {
  const sought = singleValue(value);
  if (isErrorValue(sought)) return sought;
  const isEqual = OPERATORS.get("=");
  for (let index = 0; index + 1 < rest.length; index += 2) {
    if (isEqual?.(sought, singleValue(rest[index])) === true) return rest[index + 1] ?? 0;
  }
  return rest.length % 2 === 1 ? (rest.at(-1) ?? 0) : { error: "#N/A" };
}
