import type { Alternative, BackgroundValue, Scale } from "../instrument/Instrument";
import { scales } from "../instrument/scales";
import { foldText } from "./foldText";
import { alternativeSpellings, backgroundNotation, crossMarks, signNotations } from "./notations";
import { isBlank, isErrorValue, type RawValue } from "./RawValue";
import { isCrosses, type Notation, type RawAnswer, type SingleNotation } from "./SurveySheet";

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

/** An answer on a scale: its code, its label in any case, or a cross in its column; and what the notation adds. */
export function readAnswer(raw: RawAnswer, scale: Scale, notation?: Notation): Reading<Alternative> {
  if (isCrosses(raw)) return readCrosses(raw, scale.alternatives, notation);
  const plain = readPlain(raw);
  if (typeof plain !== "string") return plain;
  const alternative = lookup(scale, notation, scale.alternatives, spellingsOf).get(plain);
  if (!alternative) return invalid(problemOf(plain, raw, scale));
  if (isSingle(notation) && alternativeSpellings(alternative, scale, notation).includes(plain)) return as(alternative);
  return valid(alternative, raw, [alternative.label], scale.id === "III" ? null : alternative.code);
}

/** A value of a background variable: its code, its name in a known spelling, or a cross in its column. */
export function readBackground(
  raw: RawAnswer,
  values: readonly BackgroundValue[],
  notation?: Notation,
): Reading<BackgroundValue> {
  if (isCrosses(raw)) return readCrosses(raw, values, notation);
  const plain = readPlain(raw);
  if (typeof plain !== "string") return plain;
  const value = lookup(values, notation, values, spellingsAmong).get(plain);
  if (!value) return invalid("notAlternative");
  if (isSingle(notation) && backgroundNotation(value, notation).includes(plain)) return as(value);
  return valid(value, raw, [value.name, ...value.spellings], value.code ?? null);
}

/** Folded spellings of an alternative: the label and, but for Ja and Nej, the code; and what the notation adds. */
export function spellingsOf(alternative: Alternative, scale: Scale, notation?: Notation): readonly string[] {
  const label = foldText(alternative.label);
  const usual = scale.id === "III" ? [label] : [String(alternative.code), label];
  return isSingle(notation) ? [...usual, ...alternativeSpellings(alternative, scale, notation)] : usual;
}

export function backgroundSpellings(value: BackgroundValue, notation?: Notation): readonly string[] {
  const words = [value.name, ...value.spellings].map(foldText);
  const usual = value.code === undefined ? words : [String(value.code), ...words];
  return isSingle(notation) ? [...usual, ...backgroundNotation(value, notation)] : usual;
}

function spellingsAmong(value: BackgroundValue, _: readonly BackgroundValue[], notation?: Notation): readonly string[] {
  return backgroundSpellings(value, notation);
}

const lookups = new WeakMap<object, Map<Notation | undefined, ReadonlyMap<string, unknown>>>();

/** Folded spelling to option. Kept, since a workbook asks it several times for every cell. */
function lookup<O extends object, T>(
  owner: O,
  notation: Notation | undefined,
  options: readonly T[],
  spellings: (option: T, owner: O, notation?: Notation) => readonly string[],
): ReadonlyMap<string, T> {
  const kept = lookups.get(owner)?.get(notation) as ReadonlyMap<string, T> | undefined;
  if (kept) return kept;
  const made = new Map(
    options.flatMap((option) => spellings(option, owner, notation).map((spelling) => [spelling, option] as const)),
  );
  const ofOwner = lookups.get(owner) ?? new Map<Notation | undefined, ReadonlyMap<string, unknown>>();
  lookups.set(owner, ofOwner.set(notation, made));
  return made;
}

function isSingle(notation: Notation | undefined): notation is SingleNotation {
  return notation === "codeAndLabel" || signNotations.some((one) => one === notation);
}

function readPlain(raw: RawValue): string | Reading<never> {
  // Most answers are numbers, and there is nothing to fold in those.
  if (typeof raw === "number") return String(raw);
  if (isBlank(raw)) return { kind: "blank" };
  if (isErrorValue(raw)) return invalid("errorValue");
  return foldText(String(raw));
}

function readCrosses<T>(raw: readonly RawValue[], options: readonly T[], notation?: Notation): Reading<T> {
  const marked = raw.flatMap((value, position) => (isCross(value, notation) ? [position] : []));
  const [first, second] = marked;
  if (second !== undefined) return invalid("severalCrosses", second);
  const strange = raw.findIndex((value) => !isBlank(value) && !isCross(value, notation));
  if (first === undefined) {
    return strange < 0
      ? { kind: "blank" }
      : invalid(isErrorValue(raw[strange] ?? null) ? "errorValue" : "notCross", strange);
  }
  const option = options[first];
  return option === undefined ? invalid("notAlternative", first) : as(option);
}

export function isCross(value: RawValue, notation?: Notation): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  return marksOf(notation).includes(foldText(String(value)));
}

/** Folded marks that count as a cross in the notation. */
export function marksOf(notation: Notation | undefined): readonly string[] {
  return crossMarks[notation === undefined || isSingle(notation) ? "x" : notation];
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
  if (typeof raw !== "string") return as(value);
  if (code !== null && foldText(raw) === String(code)) return { kind: "valid", value, oddity: "numberAsText" };
  return labels.some((label) => sameButForFirstCase(label, raw))
    ? as(value)
    : { kind: "valid", value, oddity: "spelling" };
}

/** Published names begin with a small letter, workbooks with a capital; both are right. */
function sameButForFirstCase(label: string, raw: string): boolean {
  return label.slice(1) === raw.slice(1) && label.slice(0, 1).toLowerCase() === raw.slice(0, 1).toLowerCase();
}

function as<T>(value: T): ValidReading<T> {
  return { kind: "valid", value };
}

function invalid(problem: AnswerProblem, position = 0): InvalidReading {
  return { kind: "invalid", problem, position };
}
