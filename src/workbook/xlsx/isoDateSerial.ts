const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 1 March 1900. Excel counts a 29 February 1900 that never was, so earlier dates are a day less. */
const AFTER_FALSE_LEAP_DAY = 61;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;

/**
 * Serial number of an ISO 8601 date, time or both, as strict workbooks hold them (cells with t="d"; ECMA-376
 * part 1, 18.17.4). Undefined when it is none of these, a day that is not in the calendar, or before Excel's
 * day 0 (31 December 1899, which holds times without a date; or 1 January 1904).
 *
 * isoDateSerial("2023-11-01T12:00:00", false) is 45231.5.
 */
export function isoDateSerial(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text);
  if (!match || text === "" || text === "Z") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Date.UTC moves 31 April to 1 May and the year 99 to 1999.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCFullYear() !== Number(year)) return undefined;
  const days = (date.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
  const serial = days - (!date1904 && days < AFTER_FALSE_LEAP_DAY ? 1 : 0);
  return serial < 0 ? undefined : serial + time;
}
