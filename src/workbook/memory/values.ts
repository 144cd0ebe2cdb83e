/** Values of a parsed JSON text that anybody may have written: each function gives the value asked for, or null. */

const maxItems = 5_000;
/** As many characters as a cell holds. */
const maxText = 32_767;
/** Rows of a sheet; columns are fewer. */
const maxIndex = 1_048_575;

export type Parse<T> = (value: unknown) => T | null;

/** An object's own members. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.assign(Object.create(null) as Record<string, unknown>, value);
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" && value.length <= maxText ? value : null;
}

export function indexOf(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maxIndex ? value : null;
}

/** The value when it is one of these. */
export function oneOf<T extends string>(value: unknown, known: readonly T[]): T | null {
  return known.find((candidate) => candidate === value) ?? null;
}

/** The items that can be read. None of a list that is too long. */
export function listOf<T>(value: unknown, parse: Parse<T>): readonly T[] {
  return Array.isArray(value) && value.length <= maxItems ? value.flatMap((item) => parse(item) ?? []) : [];
}

/** A value that may be null on purpose; undefined when it is neither that nor as expected. */
export function nullable<T>(value: unknown, parse: Parse<T>): T | null | undefined {
  return value === null ? null : (parse(value) ?? undefined);
}
