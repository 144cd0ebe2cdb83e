import { CalculationObstacle } from "../CalculationObstacle";
import { define, defineNumeric, type FunctionTable } from "./SheetFunction";

const DAY = 86_400_000;
/** The day with the number 0. Excel holds 1900 for a leap year, so this is right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/** Dates are numbers of days. Workbooks of old Macs, which count from 1904, are not known here. */
export const DATE_FUNCTIONS: FunctionTable = [
  defineNumeric("DATE", 3, 3, (year = 0, month = 0, day = 0) => {
    const fullYear = year < 1900 ? 1900 + Math.trunc(year) : Math.trunc(year);
    return checked((Date.UTC(fullYear, Math.trunc(month) - 1, Math.trunc(day)) - DAY_ZERO) / DAY);
  }),
  defineNumeric("DAY", 1, 1, (serial = 0) => dateOf(serial).getUTCDate()),
  defineNumeric("MONTH", 1, 1, (serial = 0) => dateOf(serial).getUTCMonth() + 1),
  define("NOW", 0, 0, (_, { now }) => localSerial(now())),
  define("TODAY", 0, 0, (_, { now }) => Math.floor(localSerial(now()))),
  defineNumeric("YEAR", 1, 1, (serial = 0) => dateOf(serial).getUTCFullYear()),
];

function dateOf(serial: number): Date {
  return new Date(DAY_ZERO + Math.floor(checked(serial)) * DAY);
}

function checked(serial: number): number {
  if (serial < FIRST_OF_MARCH_1900) throw new CalculationObstacle("a date before March 1900");
  return serial;
}

function localSerial(date: Date): number {
  return (date.getTime() - date.getTimezoneOffset() * 60_000 - DAY_ZERO) / DAY;
}
