import { format } from "numfmt";
import type { CellValue } from "../../../src/workbook/Workbook";

/** Formats that stand for the system's short date; in Sweden that is year-month-day. */
const SYSTEM_DATES = new Map([
  ["m/d/yyyy", "yyyy-mm-dd"],
  ["m/d/yyyy h:mm", "yyyy-mm-dd hh:mm"],
]);

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** What a cell shows in a Swedish Excel, whatever the width of its column; an empty text for an empty cell. */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "object") return SWEDISH_ERRORS.get(value.error) ?? value.error;
  const pattern = SYSTEM_DATES.get(numberFormat) ?? numberFormat;
  if (typeof value === "string") return numberFormat === "General" ? value : format(pattern, value, { locale: "sv" });
  const isDate = date1904 && /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
  return format(pattern, isDate ? value + DAYS_1904 : value, { locale: "sv" });
}

/** Error values as a Swedish Excel shows them (Microsoft's translation of the functions and errors). */
const SWEDISH_ERRORS = new Map([
  ["#N/A", "#SAKNAS!"],
  ["#VALUE!", "#VÄRDEFEL!"],
  ["#REF!", "#REFERENS!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#NUM!", "#OGILTIGT!"],
  ["#NAME?", "#NAMN?"],
  ["#NULL!", "#SKÄRNING!"],
]);
