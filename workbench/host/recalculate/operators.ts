import { isErrorValue } from "../../../src/core/survey/RawValue";
import type { CellValue } from "../../../src/workbook/Workbook";
import { CalculationObstacle } from "./CalculationObstacle";

/**
 * Excel's operators on single values. Rules: Microsoft support, "Calculation operators and precedence in Excel" and
 * "Floating-point arithmetic may give inaccurate results in Excel".
 */
export type Operator = (left: CellValue, right: CellValue) => CellValue;

export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ["+", arithmetic((a, b) => withoutNoise(a + b, a))],
  ["-", arithmetic((a, b) => withoutNoise(a - b, a))],
  ["*", arithmetic((a, b) => a * b)],
  ["/", arithmetic((a, b) => (b === 0 ? { error: "#DIV/0!" } : a / b))],
  ["^", arithmetic(power)],
  ["&", (left, right) => firstError(left, right) ?? limited(toText(left) + toText(right))],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  ["<=", comparison((order) => order <= 0)],
  [">", comparison((order) => order > 0)],
  [">=", comparison((order) => order >= 0)],
]);

export function firstError(...values: readonly CellValue[]): { readonly error: string } | undefined {
  return values.find(isErrorValue);
}

/** The number an operator sees: a text that looks like a number counts, an empty cell is 0, TRUE is 1. */
export function toNumber(value: CellValue): number | { readonly error: string } {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object") return value;
  const number = parseNumber(value);
  if (number !== undefined) return number;
  // "2023-11-01", "1/2", "1 000" or "0,5": what they stand for depends on the country Excel is set to.
  const isAmbiguous = /^\s*[+-]?\d[\d\s.,:/-]*%?\s*$/.test(value);
  if (isAmbiguous) throw new CalculationObstacle("a text that is a number in some countries");
  return { error: "#VALUE!" };
}

/** The number a text stands for in any country; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const [, number, percent] = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  return percent === "%" ? Number(number) / 100 : Number(number);
}

/** The text an operator or a function sees. */
export function toText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : value;
}

/** Excel keeps 15 digits. */
function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (text.includes("e")) throw new CalculationObstacle("a very large or small number as text");
  return text;
}

/** A cell holds 32,767 characters; a longer text is #VALUE!. Microsoft support, "Excel specifications and limits". */
export function limited(text: string): CellValue {
  return text.length > 32_767 ? { error: "#VALUE!" } : text;
}

function arithmetic(operation: (left: number, right: number) => CellValue): Operator {
  return (left, right) => {
    const a = toNumber(left);
    if (typeof a === "object") return a;
    const b = toNumber(right);
    return typeof b === "object" ? b : finite(operation(a, b));
  };
}

export function finite(value: CellValue): CellValue {
  // NaN and the infinities are the only numbers whose difference with themselves is not 0.
  return typeof value === "number" && value - value !== 0 ? { error: "#NUM!" } : value;
}

/** A sum or difference that is nothing but rounding noise is 0, so that 0.5-0.4-0.1 is 0. */
function withoutNoise(result: number, operand: number): number {
  const limit = (operand < 0 ? -operand : operand) * 1e-15;
  return result < limit && result > -limit ? 0 : result;
}

function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent <= 0) return { error: exponent === 0 ? "#NUM!" : "#DIV/0!" };
  return base ** exponent;
}

/** Numbers come before texts and texts before logical values; case is ignored; an empty cell is like what it meets. */
function comparison(test: (order: number) => boolean): Operator {
  return (left, right) => firstError(left, right) ?? test(orderOf(left ?? emptyLike(right), right ?? emptyLike(left)));
}

function emptyLike(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const RANKS = ["number", "string", "boolean"];
const alphabetical = new Intl.Collator("sv", { sensitivity: "accent" });

function orderOf(left: CellValue, right: CellValue): number {
  if (typeof left !== typeof right) return RANKS.indexOf(typeof left) - RANKS.indexOf(typeof right);
  if (typeof left === "string" && typeof right === "string") {
    return left.toLowerCase() === right.toLowerCase() ? 0 : alphabetical.compare(left, right) || 1;
  }
  const a = Number(left);
  const b = Number(right);
  // Excel compares 15 digits, so that 0.1+0.2 equals 0.3.
  return a === b || a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}
