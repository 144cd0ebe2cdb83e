import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Instrument, Question } from "../../core/instrument/Instrument";
import type { AnswerColumns } from "../../core/survey/SurveySheet";
import type { SheetCells } from "../SheetCells";
import { answerColumns, optionsBelow, questionOptions, type OptionsBelow, type Span } from "./alternatives";
import type { QuestionEvidence } from "./Binding";
import type { HeadingCell, HeadingRow } from "./findHeadingRow";
import { chosenColumn, type Given, type GivenColumns } from "./givenColumns";
import { likenessTo, same } from "./likeness";
import { matchQuestion, withWordingNearby, type Match } from "./matchQuestion";
import { readHeading } from "./readHeading";
import { spanOf } from "./spanOf";

export interface QuestionBindings {
  readonly columns: readonly (AnswerColumns | null)[];
  readonly evidence: readonly QuestionEvidence[];
  readonly problems: readonly StructureProblem[];
}

/** A heading that is about a question, and what stands below it. */
interface Candidate {
  readonly heading: HeadingCell;
  readonly question: Question;
  readonly similarity: number | null;
  readonly span: Span;
  readonly below: OptionsBelow;
}

/** Binds the questions of a group to the columns under a heading row: as a person has said, else by number and wording. */
export function bindQuestions(
  cells: SheetCells,
  headings: HeadingRow,
  questions: readonly Question[],
  instrument: Instrument,
  given: GivenColumns,
): QuestionBindings {
  const { columns: said, taken } = given;
  const found = headings.questions
    .filter(({ column }) => !taken.includes(column))
    .map((heading) => withWordingNearby(cells, headings.row, heading))
    .map((heading) => ({ heading, match: matchQuestion(heading, questions) }));
  const candidates = questions.map((question) =>
    headingsOf(cells, headings.row, question, said.get(question.id), found).map((candidate): Candidate => {
      const span = spanOf(cells, headings.row, candidate.heading.column, taken);
      const below = optionsBelow(cells, headings.row, span, questionOptions(question, instrument));
      return { ...candidate, question, span, below };
    }),
  );
  const hasCrosses = candidates.flat().some(({ below }) => typeof below === "object");
  const conflicts = found.flatMap(({ heading, match }) =>
    match?.kind === "conflict" && !said.has(match.numbered) ? [{ heading, question: match.numbered }] : [],
  );
  const problems: StructureProblem[] = conflicts.map(({ heading, question }) => ({
    kind: "questionConflict",
    question,
    place: { sheet: cells.sheet.name, row: headings.row, column: heading.column },
  }));
  const bound = questions.map((question, index) => {
    const own = candidates[index] ?? [];
    const [only] = own.length === 1 ? own : [];
    if (only) return bindOne(cells, headings.row, only, said.has(question.id), hasCrosses, problems);
    if (!conflicts.some((conflict) => conflict.question === question.id)) {
      const place = { sheet: cells.sheet.name, row: headings.row, column: own[1]?.heading.column ?? 0 };
      problems.push(...problemOf(question, own.length, said.get(question.id), place));
    }
    const isChosen = said.get(question.id)?.kind === "none";
    return {
      columns: null,
      evidence: { question: question.id, heading: "", similarity: null, isNumbered: false, isChosen },
    };
  });
  return {
    columns: bound.map(({ columns }) => columns),
    evidence: bound.map(({ evidence }) => evidence),
    problems,
  };
}

type Matched = { readonly heading: HeadingCell; readonly match: Match | null };

/** The headings that are about a question: the one a person has chosen, or all that match. */
function headingsOf(
  cells: SheetCells,
  row: number,
  question: Question,
  given: Given | undefined,
  found: readonly Matched[],
): readonly Omit<Candidate, "question" | "span" | "below">[] {
  const column = chosenColumn(given);
  if (column !== null) {
    const text = cells.text(row, column);
    const read = readHeading(text) ?? { number: null, wording: null };
    const heading = withWordingNearby(cells, row, { column, text, ...read });
    return [{ heading, similarity: heading.wording === null ? null : likenessTo(question, heading.wording) }];
  }
  if (given) return [];
  return found.flatMap(({ heading, match }) =>
    match?.kind === "question" && match.question === question.id ? [{ heading, similarity: match.similarity }] : [],
  );
}

/** Why a question has no column. What is lost has been said already. */
function problemOf(
  { id }: Question,
  headings: number,
  given: Given | undefined,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): readonly StructureProblem[] {
  if (given?.kind === "lost") return [];
  if (given) return [{ kind: "questionLeftOut", question: id, place }];
  return [{ kind: headings > 1 ? "questionTwice" : "questionMissing", question: id, place }];
}

function bindOne(
  cells: SheetCells,
  row: number,
  { heading, question, similarity, span, below }: Candidate,
  isChosen: boolean,
  hasCrosses: boolean,
  problems: StructureProblem[],
): { readonly columns: AnswerColumns | null; readonly evidence: QuestionEvidence } {
  const place = { sheet: cells.sheet.name, row, column: heading.column };
  const columns = answerColumns(below, span, hasCrosses);
  if (!columns) problems.push({ kind: "alternativesUncertain", question: question.id, place });
  if (similarity !== null && similarity < same) problems.push({ kind: "wordingDiffers", question: question.id, place });
  const isNumbered = heading.number === question.number;
  return { columns, evidence: { question: question.id, heading: heading.text, similarity, isNumbered, isChosen } };
}
