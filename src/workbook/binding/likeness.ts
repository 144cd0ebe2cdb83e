import type { Question } from "../../core/instrument/Instrument";
import { foldHeading } from "../../core/survey/foldHeading";
import { similarity } from "../../core/survey/similarity";

/** Alike enough to be the same wording; below `changed` it is another question. */
export const same = 0.8;
export const changed = 0.6;

const folded = new WeakMap<Question, readonly string[]>();

/** A question's wordings in the chapter and the appendix, folded. Kept, since every heading is held against them. */
function foldedWordings(question: Question): readonly string[] {
  const kept = folded.get(question);
  if (kept) return kept;
  const wordings = [...new Set([question.wording, question.wordingInAppendix ?? question.wording].map(foldHeading))];
  folded.set(question, wordings);
  return wordings;
}

/** How like a question's wording a folded text is, 0–1. */
export function likenessTo(question: Question, text: string): number {
  return Math.max(...foldedWordings(question).map((wording) => similarity(wording, text)));
}

/** Whether a folded text is the wording of one of the questions, small misspellings forgiven. */
export function isWordingOf(questions: readonly Question[], text: string): boolean {
  return questions.some((question) =>
    // Texts that differ much in length cannot be alike: most are ruled out without being compared.
    foldedWordings(question).some((wording) => lengthRatio(wording, text) >= same && similarity(wording, text) >= same),
  );
}

function lengthRatio(first: string, second: string): number {
  return Math.min(first.length, second.length) / Math.max(first.length, second.length);
}
