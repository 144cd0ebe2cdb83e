import type { Question, QuestionId } from "../../core/instrument/Instrument";
import type { SheetCells } from "../SheetCells";
import { isAlternative } from "./alternatives";
import type { HeadingCell } from "./findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import { likenessTo, same } from "./likeness";

export type Match =
  | { readonly kind: "question"; readonly question: QuestionId; readonly similarity: number | null }
  | { readonly kind: "conflict"; readonly numbered: QuestionId; readonly like: QuestionId };

/** How much more alike one wording must be than another to be told from it. */
const margin = 0.05;

/** The question a heading is about; null when it is none of the group's. Number and wording must not disagree. */
export function matchQuestion(heading: HeadingCell, questions: readonly Question[]): Match | null {
  const numbered = questions.find((question) => question.number === heading.number) ?? null;
  const { wording } = heading;
  if (wording === null) return numbered ? { kind: "question", question: numbered.id, similarity: null } : null;
  const scored = questions.map((question) => ({ question, likeness: likenessTo(question, wording) }));
  scored.sort((first, second) => second.likeness - first.likeness);
  const best = scored[0];
  if (!best) return null;
  if (!numbered) {
    const clear = best.likeness >= same && best.likeness - (scored[1]?.likeness ?? 0) >= margin;
    return clear ? { kind: "question", question: best.question.id, similarity: best.likeness } : null;
  }
  // Some questions differ by a few words only: the wording of another may be much like the question's own.
  const own = likenessTo(numbered, wording);
  if (best.likeness >= same && best.likeness - own >= margin) {
    return { kind: "conflict", numbered: numbered.id, like: best.question.id };
  }
  return { kind: "question", question: numbered.id, similarity: own };
}

/** A numbered heading often has its wording in the row above or below. */
export function withWordingNearby(cells: SheetCells, row: number, heading: HeadingCell): HeadingCell {
  if (heading.wording !== null) return heading;
  const texts = [row - 1, row + 1, row - 2].map((nearby) => cells.text(nearby, heading.column));
  const wording = texts.find((text) => foldHeading(text).length >= 16 && !isAlternative(text));
  return wording === undefined ? heading : { ...heading, wording: foldHeading(wording) };
}
