import { format } from "numfmt";
import { firstError, limited, parseNumber, toNumber, toText } from "../operators";
import type { CellValue } from "../../../../src/workbook/Workbook";
import { CalculationObstacle } from "../CalculationObstacle";
import { Cells, Matrix, singleValue, usedMatrixOf, type Value } from "../Matrix";
import { wildcardSource } from "../criterion";
import { ANY_NUMBER, define, defineScalar, defineText, type FunctionTable } from "./SheetFunction";

export const TEXT_FUNCTIONS: FunctionTable = [
  define("CONCAT", 1, ANY_NUMBER, (given) => joined("", given)),
  defineScalar(
    "CONCATENATE",
    1,
    ANY_NUMBER,
    (...values) => firstError(...values) ?? limited(values.map(toText).join("")),
  ),
  defineScalar("EXACT", 2, 2, (a = null, b = null) => firstError(a, b) ?? toText(a) === toText(b)),
  defineScalar("FIND", 2, 3, (sought = null, text = null, start = 1) => {
    return position(sought, text, start, (from) => toText(text).indexOf(toText(sought), from));
  }),
  // What is shown; where it leads is not a value.
  define("HYPERLINK", 1, 2, ([link = null, shown = link]) => shown),
  defineText("LEFT", 1, 2, (text, count = 1) => withCount(count, (number) => text.slice(0, number))),
  defineText("LEN", 1, 1, (text) => text.length),
  defineText("LOWER", 1, 1, (text) => text.toLowerCase()),
  defineText("MID", 3, 3, (text, start = null, count = null) => {
    const from = toNumber(start);
    if (typeof from === "object") return from;
    if (from < 1) return { error: "#VALUE!" };
    return withCount(count, (number) => text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + number));
  }),
  defineText("REPT", 2, 2, (text, count = null) => {
    return withCount(count, (number) => (text.length * number > 32_767 ? { error: "#VALUE!" } : text.repeat(number)));
  }),
  defineText("RIGHT", 1, 2, (text, count = 1) =>
    withCount(count, (number) => text.slice(Math.max(text.length - number, 0))),
  ),
  defineScalar("SEARCH", 2, 3, (sought = null, text = null, start = 1) => {
    const pattern = new RegExp(wildcardSource(toText(sought)), "isu");
    return position(sought, text, start, (from) => {
      const place = toText(text).slice(from).search(pattern);
      return place < 0 ? -1 : place + from;
    });
  }),
  defineText("SUBSTITUTE", 3, 4, substitute),
  define("TEXT", 2, 2, ([value, pattern]) => formatted(singleValue(value), toText(singleValue(pattern)))),
  define("TEXTJOIN", 3, ANY_NUMBER, ([separator, skipsEmpty, ...given]) => {
    const isSkipping = toNumber(singleValue(skipsEmpty)) !== 0;
    return joined(toText(singleValue(separator)), given, isSkipping);
  }),
  // Only the space bar's spaces, inside too; not tabs, line ends or no-break spaces.
  defineText("TRIM", 1, 1, (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  defineText("UPPER", 1, 1, (text) => text.toUpperCase()),
  defineScalar("VALUE", 1, 1, (value = null) => (typeof value === "boolean" ? { error: "#VALUE!" } : toNumber(value))),
];

function withCount(count: CellValue, work: (count: number) => CellValue): CellValue {
  const number = toNumber(count);
  if (typeof number === "object") return number;
  return number < 0 ? { error: "#VALUE!" } : work(Math.trunc(number));
}

/** A place counted from 1; #VALUE! when there is none. */
function position(sought: CellValue, text: CellValue, start: CellValue, find: (from: number) => number): CellValue {
  const from = toNumber(start);
  const error = firstError(sought, text, from);
  if (error !== undefined || typeof from === "object") return error ?? from;
  const place = from < 1 || from > toText(text).length + 1 ? -1 : find(Math.trunc(from) - 1);
  return place < 0 ? { error: "#VALUE!" } : place + 1;
}

/** All occurrences, or the one with the number given last. */
function substitute(text: string, old: CellValue = null, fresh: CellValue = null, which?: CellValue): CellValue {
  const error = firstError(old, fresh);
  if (error !== undefined || toText(old) === "") return error ?? text;
  const parts = text.split(toText(old));
  if (which === undefined) return limited(parts.join(toText(fresh)));
  const number = toNumber(which);
  if (typeof number === "object") return number;
  if (number < 1) return { error: "#VALUE!" };
  const place = Math.trunc(number);
  if (place >= parts.length) return text;
  return limited(parts.slice(0, place).join(toText(old)) + toText(fresh) + parts.slice(place).join(toText(old)));
}

function joined(separator: string, given: readonly Value[], skipsEmpty = false): CellValue {
  const values = given.flatMap((value): readonly CellValue[] => {
    return value instanceof Cells || value instanceof Matrix ? usedMatrixOf(value).values : [value ?? null];
  });
  const texts = values.map(toText);
  return firstError(...values) ?? limited(texts.filter((text) => !skipsEmpty || text !== "").join(separator));
}

/** Date patterns are written in the user's language ("åååå-MM-dd"), so only those of numbers are known. */
function formatted(value: CellValue, pattern: string): CellValue {
  const isForNumbers = /^(?:[0#?.,%+\-() ]|"[^"]*"|\\.)+$/u.test(pattern);
  if (!isForNumbers) throw new CalculationObstacle("a pattern of TEXT for more than numbers");
  const number = typeof value === "string" ? parseNumber(value) : toNumber(value);
  return typeof number === "number" ? format(pattern, number) : value;
}
