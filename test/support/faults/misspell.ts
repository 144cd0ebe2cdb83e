import type { RawValue } from "../../../src/core/survey/RawValue";

/** Doubles a letter in the middle. */
export function misspell(value: RawValue): RawValue {
  const text = String(value);
  const middle = Math.max(1, text.search(/\p{L}{3}/u) + 1);
  return `${text.slice(0, middle)}${text.charAt(middle)}${text.slice(middle)}`;
}
