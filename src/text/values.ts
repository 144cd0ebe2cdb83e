import { findPersonalData } from "../core/privacy/findPersonalData";
import { isErrorValue, type RawValue } from "../core/survey/RawValue";

/** Longer texts are cut: a finding needs to be recognised, not read. */
const longest = 30;

/**
 * What a cell holds, in a sentence. Digits are hidden where there are six or more, and everything where there is an @:
 * what somebody typed in the wrong cell may be a personal identity number or an address.
 */
export function observedText(value: RawValue | undefined): string {
  if (value === null || value === undefined) return "tomt";
  if (isErrorValue(value)) return value.error;
  if (String(value).includes("@")) return "text med @";
  const text = typeof value === "number" ? String(value).replace(".", ",") : String(value);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `”${(short.match(/\d/g) ?? []).length >= 6 ? short.replace(/\d/g, "•") : short}”`;
}

/** A sheet's name where it is shown; one with personal data in it without them, since a finding never shows those. */
export function sheetText(name: string): string {
  return findPersonalData(name).length > 0 ? name.replace(/[\p{L}\d]/gu, "•") : name;
}

/** "2023-10-31" of a serial number (1900 date system). Own arithmetic on days, since dates with zones shift. */
export function dateText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** With a capital first, as at the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "2018–2023", and of one year only that year. */
export function yearsText(from: number, to: number): string {
  return from === to ? String(to) : `${from}–${to}`;
}

/** "Ja eller Nej", "1, 2 eller 3". */
export function listText(items: readonly string[], conjunction = "eller"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}
