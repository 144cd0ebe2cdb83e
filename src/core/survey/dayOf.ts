import type { RawValue } from "./RawValue";

/** Serial numbers of 2000-01-01 and 2099-12-31: a number outside is no date anybody meant. */
export const earliest = 36526;
export const latest = 73050;

/** The day of a date cell as a serial number, without the time of day; null when it is not a date. */
export function dayOf(value: RawValue): number | null {
  if (typeof value !== "number" || value < earliest || value >= latest + 1) return null;
  return Math.floor(value);
}
