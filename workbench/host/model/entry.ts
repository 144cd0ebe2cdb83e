import type { CellValue } from "../../../src/workbook/Workbook";
import { HostError, NotEmulatedError } from "../errors";

/** What a text becomes when it is entered into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format a plain cell takes on, e.g. "yyyy-mm-dd" for a date. */
  readonly numberFormat?: string;
  /** Begun with an apostrophe: text whatever it looks like (the xf attribute quotePrefix). */
  readonly isQuoted?: boolean;
}

/** How numbers are written. The API reads texts as in the United States, people here type them as in Sweden. */
export interface Culture {
  readonly decimal: string;
  /** Between thousands; a regular expression. */
  readonly group: string;
  readonly trueWord: string;
  readonly falseWord: string;
}

export const API_CULTURE: Culture = { decimal: ".", group: ",", trueWord: "TRUE", falseWord: "FALSE" };
export const SWEDISH_CULTURE: Culture = { decimal: ",", group: "[ \u00A0]", trueWord: "SANT", falseWord: "FALSKT" };

/** Excel specifications and limits: characters in a cell, characters in a formula. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

/**
 * Reads a text as Excel does when it is put into a cell with the number format: a formula, a number, a date, a truth
 * value, an error or text. In a cell formatted as text ("@") it stays text. An empty text empties the cell.
 */
export function parseEntry(text: string, numberFormat: string, culture: Culture): Entry {
  if (text.length > MAX_TEXT) throw new HostError("InvalidArgument", "a cell holds at most 32767 characters");
  if (text === "") return { value: null, formula: null };
  if (numberFormat === "@") return { value: text, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, isQuoted: true };
  return parseNumber(text.trim(), culture) ?? parseFormula(text) ?? parseWord(text, culture);
}

/** Text begun with "=", "+" or "-" (`Range.values` in @types/office-js) is a formula; those signs alone are text. */
function parseFormula(text: string): Entry | undefined {
  if (!/^[=+-]./s.test(text)) return undefined;
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > MAX_FORMULA) throw new HostError("InvalidArgument", "a formula has at most 8192 characters");
  if (!isBalanced(formula)) throw new HostError("InvalidArgument", "the formula is not complete");
  return { value: null, formula };
}

/** Quotation marks and parentheses must match: the part of Excel's check of a formula that needs no grammar. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !bare.includes('"');
}

function parseNumber(text: string, culture: Culture): Entry | undefined {
  const decimal = culture.decimal === "." ? "\\." : culture.decimal;
  const digits = `(?:\\d+|\\d{1,3}(?:${culture.group}\\d{3})+)`;
  const pattern = new RegExp(`^([+-]?)(${digits}(?:${decimal}\\d*)?|${decimal}\\d+)([eE][+-]?\\d+)?(\\s?%)?$`);
  const [, sign = "", mantissa, exponent = "", percent] = pattern.exec(text) ?? [];
  if (mantissa === undefined) return parseDate(text);
  const plain = mantissa.replace(new RegExp(culture.group, "g"), "").replace(culture.decimal, ".");
  const number = Number(sign + plain + exponent);
  if (percent === undefined) return { value: number, formula: null };
  const format = mantissa.includes(culture.decimal) ? "0.00%" : "0%";
  // By way of text, so that 55,3 % is 0.553 and not 0.5529999999999999.
  return {
    value: Number(`${sign}${plain}e${Number(exponent.slice(1) || 0) - 2}`),
    formula: null,
    numberFormat: format,
  };
}

/** ISO dates in full; other texts that Excel reads as dates, times, fractions or money are refused, not guessed. */
function parseDate(text: string): Entry | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) {
    const serial = dateSerial(Number(year), Number(month), Number(day));
    return serial === undefined ? undefined : { value: serial, formula: null, numberFormat: "yyyy-mm-dd" };
  }
  if (AMBIGUOUS.some((pattern) => pattern.test(text))) {
    throw new NotEmulatedError("a text that Excel may read as a date, time, fraction or money (begin it with ')");
  }
  return undefined;
}

const MONTH = "(?:jan|feb|mar|apr|may|maj|jun|jul|aug|sep|oct|okt|nov|dec)\\p{L}*\\.?";

/** What becomes of these depends on clock, system and version. */
const AMBIGUOUS = [
  /^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/,
  /^\d{4}[-/]\d{1,2}(?:\/\d{1,2})?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?$/i,
  /^\d{4}-\d{1,2}-\d{1,2}[T ]\d/,
  /^\d+ \d+\/\d+$/,
  /^\(\d[\d.,]*\)$/,
  /^[-+]?[$€£]\s*\d|^[-+]?\d[\d\s.,]*\s?(?:[$€£]|kr)$/i,
  new RegExp(`^\\d{1,4}[- ]?${MONTH}(?:[- ]\\d{2,4})?$|^${MONTH}[- ]\\d{1,4}(?:,? \\d{2,4})?$`, "iu"),
];

/** The serial number of a day from 1900-03-01 on; undefined when there is no such day. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  // Day 0 of the 1900 system lies on 1899-12-30 for all days after the 29 February 1900 that never was.
  const serial = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return isDay && serial >= 61 ? serial : undefined;
}

function parseWord(text: string, culture: Culture): Entry {
  const word = text.toUpperCase();
  if (word === culture.trueWord) return { value: true, formula: null };
  if (word === culture.falseWord) return { value: false, formula: null };
  return { value: ERRORS.has(word) ? { error: word } : text, formula: null };
}
