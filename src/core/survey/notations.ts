import type { Alternative, BackgroundValue, Scale } from "../instrument/Instrument";
import { foldText } from "./foldText";
import type { CrossNotation, SignNotation, SingleNotation } from "./SurveySheet";

/**
 * How answers may be written besides the usual: code or word, and an x for a cross. A column gets a notation only when
 * everything in it says so; the formulas of the result sheets are given the same spellings.
 */

/** What people put between a code and its word: "1 - Aldrig", "1. Aldrig", "1=Aldrig", and "Aldrig (1)". */
const joined = [" ", " - ", "- ", "-", " – ", ". ", ".", ") ", "=", " = ", ": ", ":"];

/** What stands for Ja and for Nej, folded. */
export const yesNoSigns: Readonly<Record<SignNotation, { readonly yes: string; readonly no: string }>> = {
  initials: { yes: "j", no: "n" },
  yesNoNumbers: { yes: "1", no: "0" },
  yes1No2: { yes: "1", no: "2" },
  no1Yes2: { yes: "2", no: "1" },
};

export const signNotations = Object.keys(yesNoSigns) as readonly SignNotation[];

/** Folded spellings of an alternative in the notation, besides the usual ones. */
export function alternativeSpellings(
  alternative: Alternative,
  scale: Scale,
  notation: SingleNotation,
): readonly string[] {
  const label = foldText(alternative.label);
  if (scale.id !== "III") return notation === "codeAndLabel" ? codesAndLabel([alternative.code], label) : [];
  // On paper Nej is the second box, so it is numbered 2 as often as 0. Beside the word the number cannot mislead.
  if (notation === "codeAndLabel") return codesAndLabel(alternative.code === 1 ? [1] : [0, 2], label);
  return [yesNoSigns[notation][alternative.code === 1 ? "yes" : "no"]];
}

/** Folded spellings of a background value in the notation, besides the usual ones. */
export function backgroundNotation(value: BackgroundValue, notation: SingleNotation): readonly string[] {
  if (notation === "initials") return value.id === "woman" || value.id === "man" ? [value.name.slice(0, 1)] : [];
  if (notation !== "codeAndLabel" || value.code === undefined) return [];
  const code = value.code;
  return [value.name, ...value.spellings].flatMap((word) => codesAndLabel([code], foldText(word)));
}

/** Folded marks that count as a cross. */
export const crossMarks: Readonly<Record<"x" | CrossNotation, readonly string[]>> = {
  x: ["x"],
  one: ["1"],
  v: ["v"],
  tick: ["✓", "✔", "√"],
};

function codesAndLabel(codes: readonly number[], label: string): readonly string[] {
  return codes.flatMap((code) => [...joined.map((between) => `${code}${between}${label}`), `${label} (${code})`]);
}
