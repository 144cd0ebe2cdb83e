import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Instrument, Question, QuestionId } from "../../core/instrument/Instrument";
import type { AnswerColumns } from "../../core/survey/SurveySheet";
import type { SheetCells } from "../SheetCells";
import { answerColumns, isAlternative, optionsBelow, questionOptions, type OptionsBelow } from "./alternatives";
import type { QuestionEvidence } from "./Binding";
import { foldHeading } from "../../core/survey/foldHeading";
import type { HeadingCell, HeadingRow } from "./findHeadingRow";
import { spanOf } from "./spanOf";
import { changed, likenessTo, same } from "./likeness";

export interface QuestionBindings {
  readonly columns: readonly (AnswerColumns | null)[];
  readonly evidence: readonly QuestionEvidence[];
  readonly problems: readonly StructureProblem[];
}

/** Binds the questions of a group to the columns under a heading row, by number and wording. */
export function bindQuestions(
  cells: SheetCells,
  headings: HeadingRow,
  questions: readonly Question[],
  instrument: Instrument,
): QuestionBindings {
  const complete = headings.questions.map((heading) => withWordingNearby(cells, headings.row, heading));
  const matches = complete.map((heading) => ({ heading, match: matchQuestion(heading, questions) }));
  const problems: StructureProblem[] = conflictsIn(cells, headings.row, matches);
  const conflicting = problems.flatMap((problem) => (problem.kind === "questionConflict" ? problem.question : []));
  const below = (question: Question, { heading }: Matched) =>
    optionsBelow(
      cells,
      headings.row,
      spanOf(cells, headings.row, heading.column),
      questionOptions(question, instrument),
    );
  const hasCrosses = matches.some(({ heading, match }) => {
    const question = match?.kind === "question" ? questions.find(({ id }) => id === match.question) : undefined;
    return question && typeof below(question, { heading, match }) === "object";
  });
  const bound = questions.map((question) => {
    const own = matches.filter(({ match }) => match?.kind === "question" && match.question === question.id);
    const [first, second] = own;
    if (first && !second)
      return bindOne(cells, headings.row, question, first, below(question, first), hasCrosses, problems);
    const place = { sheet: cells.sheet.name, row: headings.row, column: second?.heading.column ?? 0 };
    if (second) problems.push({ kind: "questionTwice", question: question.id, place });
    else if (!conflicting.includes(question.id))
      problems.push({ kind: "questionMissing", question: question.id, place });
    return unbound(question.id);
  });
  return {
    columns: bound.map(({ columns }) => columns),
    evidence: bound.map(({ evidence }) => evidence),
    problems,
  };
}

interface Matched {
  readonly heading: HeadingCell;
  readonly match: Match | null;
}

function conflictsIn(cells: SheetCells, row: number, matches: readonly Matched[]): StructureProblem[] {
  return matches.flatMap(({ heading, match }) => {
    if (match?.kind !== "conflict") return [];
    const place = { sheet: cells.sheet.name, row, column: heading.column };
    return [{ kind: "questionConflict", question: match.numbered, place } as const];
  });
}

type Bound = { readonly columns: AnswerColumns | null; readonly evidence: QuestionEvidence };

function unbound(question: QuestionId): Bound {
  return { columns: null, evidence: { question, heading: "", similarity: null } };
}

function bindOne(
  cells: SheetCells,
  row: number,
  question: Question,
  { heading, match }: Matched,
  below: OptionsBelow,
  hasCrosses: boolean,
  problems: StructureProblem[],
): Bound {
  const place = { sheet: cells.sheet.name, row, column: heading.column };
  const columns = answerColumns(below, spanOf(cells, row, heading.column), hasCrosses);
  if (!columns) problems.push({ kind: "alternativesUncertain", question: question.id, place });
  const likeness = match?.kind === "question" ? match.similarity : null;
  if (likeness !== null && likeness < same) problems.push({ kind: "wordingDiffers", question: question.id, place });
  return { columns, evidence: { question: question.id, heading: heading.text, similarity: likeness } };
}

type Match =
  | { readonly kind: "question"; readonly question: QuestionId; readonly similarity: number | null }
  | { readonly kind: "conflict"; readonly numbered: QuestionId; readonly like: QuestionId };

/** The question a heading is about; null when it is none of the group's. Number and wording must not disagree. */
function matchQuestion(heading: HeadingCell, questions: readonly Question[]): Match | null {
  const numbered = questions.find((question) => question.number === heading.number) ?? null;
  const { wording } = heading;
  if (wording === null) return numbered ? { kind: "question", question: numbered.id, similarity: null } : null;
  if (numbered && likenessTo(numbered, wording) >= same) {
    return { kind: "question", question: numbered.id, similarity: likenessTo(numbered, wording) };
  }
  const scored = questions.map((question) => ({ question, likeness: likenessTo(question, wording) }));
  scored.sort((first, second) => second.likeness - first.likeness);
  const best = scored[0];
  if (!best) return null;
  if (!numbered) {
    const clear = best.likeness >= same && best.likeness - (scored[1]?.likeness ?? 0) >= 0.05;
    return clear ? { kind: "question", question: best.question.id, similarity: best.likeness } : null;
  }
  const own = likenessTo(numbered, wording);
  if (best.question.id !== numbered.id && best.likeness >= same && own < changed) {
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
