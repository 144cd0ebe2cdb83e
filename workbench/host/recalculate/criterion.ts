import { isErrorValue } from "../../../src/core/survey/RawValue";
import type { CellValue } from "../../../src/workbook/Workbook";
import { OPERATORS, parseNumber } from "./operators";

export type CellTest = (value: CellValue) => boolean;

/**
 * What COUNTIF and its relatives test a cell with: "5", ">=0", "<>", "Hel*" or a plain value. Operators, wildcards and
 * that case is ignored: Microsoft support, "COUNTIF function". Numbers stored as text, also "05", equal a number but are
 * neither less nor greater, and "<>" counts them: FastExcel, "Strange COUNTIF behaviour" (2013). Ours alone, to be seen in
 * Excel: "<>" counts empty cells and errors.
 */
export function parseCriterion(criterion: CellValue): CellTest {
  if (typeof criterion !== "string") return equals(criterion ?? 0);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(criterion) ?? [];
  if (operand === "") return emptyTest(operator);
  const target = parseOperand(operand);
  if (operator === "" || operator === "=") return equals(target);
  if (operator === "<>") return differs(target);
  const test = OPERATORS.get(operator);
  return (value) => value !== null && typeof value === typeof target && test?.(value, target) === true;
}

/** "" finds empty cells and empty texts, "=" empty cells, "<>" all but empty cells; "<" and the like nothing. */
function emptyTest(operator: string): CellTest {
  if (operator === "") return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : () => false;
}

function parseOperand(text: string): CellValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (/^#[A-Z][A-Z0-9/_]*[!?]?$/.test(upper)) return { error: upper };
  return parseNumber(text) ?? text;
}

function differs(target: CellValue): CellTest {
  if (typeof target === "number") return (value) => value !== target;
  const isEqual = equals(target);
  return (value) => !isEqual(value);
}

function equals(target: CellValue): CellTest {
  if (isErrorValue(target)) return (value) => isErrorValue(value) && value.error === target.error;
  if (typeof target === "number") {
    return (value) => (typeof value === "string" ? parseNumber(value) : value) === target;
  }
  if (typeof target === "boolean") return (value) => value === target;
  const pattern = wildcardPattern(String(target));
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Matches a whole text: "?" is one character, "*" any number of them, "~" before either makes it plain. */
export function wildcardPattern(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, "isu");
}

/** The same for a part of a text. */
export function wildcardSource(text: string): string {
  return text.replace(/~[?*~]|[\\^$.*+?()[\]{}|/]/gu, (found) => {
    if (found === "*") return ".*";
    if (found === "?") return ".";
    return `\\${found.at(-1) ?? ""}`;
  });
}
