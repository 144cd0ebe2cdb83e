import type { Alternative, BackgroundValue, Scale } from "../instrument/Instrument";
import { scales } from "../instrument/scales";
import { foldText } from "./foldText";
import { isBlank, isErrorValue, type RawValue } from "./RawValue";
import { isCrosses, type RawAnswer } from "./SurveySheet";

/** What a raw answer is worth. Only "valid" is counted. `position` is which of the crosses' columns it is about. */
export type Reading<T> = ValidReading<T> | { readonly kind: "blank" } | InvalidReading;

export interface ValidReading<T> {
  readonly kind: "valid";
  readonly value: T;
  /** Understood without doubt, but not written as it should be. */
  readonly oddity?: "numberAsText" | "spelling";
}

export interface InvalidReading {
  readonly kind: "invalid";
  readonly problem: AnswerProblem;
  /** Among the columns of a question in crosses; 0 for a single column. */
  readonly position: number;
}

export type AnswerProblem =
  "errorValue" | "outOfScale" | "notWhole" | "otherScale" | "notAlternative" | "severalCrosses" | "notCross";

/** The marks that count as a cross, folded. */
export const crossMarks: readonly string[] = ["x"];

/** An answer on a scale: its code, its label in any case, or a cross in its column. */
export function readAnswer(raw: RawAnswer, scale: Scale): Reading<Alternative> {
  if (isCrosses(raw)) return readCrosses(raw, scale.alternatives);
  const plain = readPlain(raw);
  if (typeof plain !== "string") return plain;
  const alternative = lookup(scale, scale.alternatives, (candidate) => spellingsOf(candidate, scale)).get(plain);
  if (alternative) return valid(alternative, raw, [alternative.label], scale.id === "III" ? null : alternative.code);
  return invalid(problemOf(plain, raw, scale));
}

/** A value of a background variable: its code, its name in a known spelling, or a cross in its column. */
export function readBackground(raw: RawAnswer, values: readonly BackgroundValue[]): Reading<BackgroundValue> {
  if (isCrosses(raw)) return readCrosses(raw, values);
  const plain = readPlain(raw);
  if (typeof plain !== "string") return plain;
  const value = lookup(values, values, backgroundSpellings).get(plain);
  if (!value) return invalid("notAlternative");
  return valid(value, raw, [value.name, ...value.spellings], value.code ?? null);
}

/** Folded spellings of an alternative: the label and, but for Ja and Nej, the code. */
export function spellingsOf(alternative: Alternative, scale: Scale): readonly string[] {
  const label = foldText(alternative.label);
  return scale.id === "III" ? [label] : [String(alternative.code), label];
}

export function backgroundSpellings(value: BackgroundValue): readonly string[] {
  const words = [value.name, ...value.spellings].map(foldText);
  return value.code === undefined ? words : [String(value.code), ...words];
}

const lookups = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** Folded spelling to option. Kept, since a workbook asks it once for every cell. */
function lookup<T>(owner: object, options: readonly T[], spellings: (option: T) => readonly string[]) {
  const kept = lookups.get(owner) as ReadonlyMap<string, T> | undefined;
  if (kept) return kept;
  const made = new Map(options.flatMap((option) => spellings(option).map((spelling) => [spelling, option] as const)));
  lookups.set(owner, made);
  return made;
}

function readPlain(raw: RawValue): string | Reading<never> {
  if (isBlank(raw)) return { kind: "blank" };
  if (isErrorValue(raw)) return invalid("errorValue");
  return foldText(String(raw));
}

function readCrosses<T>(raw: readonly RawValue[], options: readonly T[]): Reading<T> {
  const marked = raw.flatMap((value, position) => (isCross(value) ? [position] : []));
  const [first, second] = marked;
  if (second !== undefined) return invalid("severalCrosses", second);
  const strange = raw.findIndex((value) => !isBlank(value) && !isCross(value));
  if (first === undefined) {
    return strange < 0
      ? { kind: "blank" }
      : invalid(isErrorValue(raw[strange] ?? null) ? "errorValue" : "notCross", strange);
  }
  const option = options[first];
  return option === undefined ? invalid("notAlternative", first) : { kind: "valid", value: option };
}

export function isCross(value: RawValue): boolean {
  return typeof value === "string" && crossMarks.includes(foldText(value));
}

/** Text that is not a scale's: a number off it, another scale's word, or something else. */
function problemOf(folded: string, raw: RawValue, scale: Scale): AnswerProblem {
  const number = typeof raw === "number" ? raw : Number(folded.replace(",", "."));
  if (typeof raw !== "boolean" && Number.isFinite(number)) {
    if (scale.id === "III") return "otherScale";
    return Number.isInteger(number) ? "outOfScale" : "notWhole";
  }
  const others = scales.filter((other) => other.id !== scale.id).flatMap((other) => other.alternatives);
  return others.some((alternative) => foldText(alternative.label) === folded) ? "otherScale" : "notAlternative";
}

function valid<T>(value: T, raw: RawValue, labels: readonly string[], code: number | null): ValidReading<T> {
  if (typeof raw !== "string") return { kind: "valid", value };
  if (code !== null && foldText(raw) === String(code)) return { kind: "valid", value, oddity: "numberAsText" };
  return labels.some((label) => sameButForFirstCase(label, raw))
    ? { kind: "valid", value }
    : { kind: "valid", value, oddity: "spelling" };
}

/** Published names begin with a small letter, workbooks with a capital; both are right. */
function sameButForFirstCase(label: string, raw: string): boolean {
  return label.slice(1) === raw.slice(1) && label.slice(0, 1).toLowerCase() === raw.slice(0, 1).toLowerCase();
}

function invalid(problem: AnswerProblem, position = 0): InvalidReading {
  return { kind: "invalid", problem, position };
}
