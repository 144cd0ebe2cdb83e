import type { BackgroundValue, GroupId, Instrument, Scale } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf, scaleOf } from "../../core/instrument/instruments";
import { foldText } from "../../core/survey/foldText";
import { alternativeSpellings, backgroundNotation, crossMarks } from "../../core/survey/notations";
import type { SheetCells } from "../SheetCells";
import { notationOfSigns } from "./answerSigns";
import { backgroundSpellings } from "../../core/survey/readAnswer";
import { isBlank } from "../../core/survey/RawValue";
import type {
  AnswerColumns,
  CrossNotation,
  SignNotation,
  SingleNotation,
  SurveyColumns,
} from "../../core/survey/SurveySheet";

/**
 * The columns with the notation each is written in. A notation is taken only where everything in the column speaks for it
 * and nothing against, or a person has said so; else the column is read as usual, and what does not fit is a finding.
 */
export function withNotations(
  cells: SheetCells,
  firstRow: number,
  columns: SurveyColumns,
  group: GroupId,
  instrument: Instrument,
  given: ReadonlyMap<number, SignNotation>,
): SurveyColumns {
  const texts = (column: number) => textsBelow(cells, firstRow, [column]);
  const all = [columns.background, ...columns.questions].flatMap((answer) => answer ?? []);
  const blocks = all.flatMap((answer) => (answer.kind === "crosses" ? answer.columns : []));
  const cross = blocks.length === 0 ? null : crossNotation(textsBelow(cells, firstRow, blocks));
  const noted = (answer: AnswerColumns | null, single: (values: ReadonlySet<string>) => SingleNotation | null) => {
    if (answer?.kind === "crosses") return cross ? { ...answer, notation: cross } : answer;
    const notation = answer && single(texts(answer.column));
    return answer && notation ? { ...answer, notation } : answer;
  };
  const questions = questionsOf(instrument, group);
  const values = backgroundVariableOf(instrument, group)?.values ?? [];
  return {
    ...columns,
    background: noted(columns.background, (found) => backgroundNotationOf(found, values)),
    questions: columns.questions.map((answer, index) => {
      const question = questions[index];
      if (!question) return answer;
      const scale = scaleOf(instrument, question.scale);
      const said = scale.id === "III" && answer?.kind === "single" ? given.get(answer.column) : undefined;
      return noted(answer, (found) => said ?? answerNotation(found, scale));
    }),
  };
}

/** The different contents of some columns, folded. */
function textsBelow(cells: SheetCells, firstRow: number, columns: readonly number[]): ReadonlySet<string> {
  const found = new Set<unknown>();
  for (const row of cells.sheet.rows) {
    if (row.row < firstRow) continue;
    for (const column of columns) found.add(row.values[column - row.column]);
  }
  return new Set(
    [...found].flatMap((value) =>
      typeof value === "string" || typeof value === "number" ? (isBlank(value) ? [] : [foldText(String(value))]) : [],
    ),
  );
}

function answerNotation(found: ReadonlySet<string>, scale: Scale): SingleNotation | null {
  const joined = scale.alternatives.flatMap((alternative) => alternativeSpellings(alternative, scale, "codeAndLabel"));
  // The word beside the code says which answer it is, so one such cell is enough.
  if (joined.some((spelling) => found.has(spelling))) return "codeAndLabel";
  return scale.id === "III" ? notationOfSigns(found) : null;
}

function backgroundNotationOf(found: ReadonlySet<string>, values: readonly BackgroundValue[]): SingleNotation | null {
  const spellings = (notation: SingleNotation) => values.flatMap((value) => backgroundNotation(value, notation));
  if (spellings("codeAndLabel").some((spelling) => found.has(spelling))) return "codeAndLabel";
  const initials = spellings("initials");
  // What has no initial, such as "vill inte svara", is written out.
  const others = values.filter((value) => backgroundNotation(value, "initials").length === 0);
  const known = [...initials, ...others.flatMap((value) => backgroundSpellings(value))];
  return initials.some((initial) => found.has(initial)) && isWithin(found, known) ? "initials" : null;
}

/** The mark of a sheet where it is another than x, and the only one. */
function crossNotation(found: ReadonlySet<string>): CrossNotation | null {
  const used = (["x", "one", "v", "tick"] as const).filter((kind) => crossMarks[kind].some((mark) => found.has(mark)));
  const [only, another] = used;
  return only === undefined || only === "x" || another !== undefined ? null : only;
}

function isWithin(found: ReadonlySet<string>, known: readonly string[]): boolean {
  return [...found].every((text) => known.includes(text));
}
