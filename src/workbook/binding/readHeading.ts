import { foldHeading } from "../../core/survey/foldHeading";

import { isAlternative } from "./alternatives";

/** A question's number and wording as a heading gives them: "Fråga 3", "3. Får stödet …?", or the wording alone. */
export interface QuestionHeading {
  readonly number: number | null;
  /** Folded; null when the heading is too short to be a wording. */
  readonly wording: string | null;
}

/** Folded texts shorter than this are not wordings; the shortest wording of the instrument folds to 33 characters. */
const shortestWording = 16;

const numbered = /^(?:fråga|fr|f|q)? ?(\d{1,2})(?: (.*))?$/;

/** Null when the text can be no question's heading. */
export function readHeading(text: string): QuestionHeading | null {
  // An answer with its code, such as "5. Till mycket stor del", is long enough for a heading.
  if (/^\d/.test(text) && isAlternative(text)) return null;
  const folded = foldHeading(text);
  const match = numbered.exec(folded);
  const rest = match ? (match[2] ?? "") : folded;
  const wording = rest.length >= shortestWording ? rest : null;
  if (match && (wording !== null || rest === "") && !isBareNumber(folded)) {
    return { number: Number(match[1]), wording };
  }
  return wording === null ? null : { number: null, wording };
}

/** A bare number may be an answer; it is not taken for a heading. */
function isBareNumber(folded: string): boolean {
  return /^\d+$/.test(folded);
}
