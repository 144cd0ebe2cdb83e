/** What a cell holds, as Excel or a file gives it. Null is an empty cell. Dates are serial numbers. */
export type RawValue = null | number | string | boolean | ErrorValue;

/** An error value such as #N/A. */
export interface ErrorValue {
  readonly error: string;
}

export function isErrorValue(value: RawValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** An empty cell, or one with nothing but spaces: people clear cells with the space bar. */
export function isBlank(value: RawValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
