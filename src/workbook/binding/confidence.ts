import { same } from "./likeness";
import type { QuestionEvidence } from "./Binding";

/** How sure it is that a column is a question's, in steps a person can act on. */
export type Confidence = "chosen" | "certain" | "likely" | "uncertain" | "none";

/** A wording this like the instrument's differs by a letter or two at most. */
const nearlyEqual = 0.95;

/**
 * Chosen by a person; certain when number and wording agree, or the wording alone is all but equal; likely when one of
 * them is all there is; uncertain when the wording is another.
 */
export function confidenceOf({ heading, similarity, isNumbered, isChosen }: QuestionEvidence): Confidence {
  if (isChosen) return "chosen";
  if (similarity === null) return heading === "" ? "none" : "likely";
  if (similarity < same) return "uncertain";
  return isNumbered || similarity >= nearlyEqual ? "certain" : "likely";
}
