import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Group, Instrument } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf } from "../../core/instrument/instruments";
import { isBlank, type RawValue } from "../../core/survey/RawValue";
import { readAnswer } from "../../core/survey/readAnswer";
import { scales } from "../../core/instrument/scales";
import type { AnswerColumns, SurveyColumns } from "../../core/survey/SurveySheet";
import type { SheetCells } from "../SheetCells";
import { answerColumns, backgroundOptions, isAlternative, optionsBelow } from "./alternatives";
import type { GroupBinding } from "./Binding";
import { bindQuestions } from "./bindQuestions";
import { textsIn, type HeadingRow } from "./findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";
import { readHeading } from "./readHeading";
import { spanOf } from "./spanOf";
import { surveyHeadings } from "./vocabulary";

/** Binds the columns of a sheet that is known to hold a group's surveys. */
export function bindGroupSheet(
  cells: SheetCells,
  headings: HeadingRow,
  group: Group,
  instrument: Instrument,
): { readonly binding: GroupBinding; readonly problems: readonly StructureProblem[] } {
  const questions = bindQuestions(cells, headings, questionsOf(instrument, group.id), instrument);
  const problems = [...questions.problems];
  const hasCrosses = questions.columns.some((columns) => columns?.kind === "crosses");
  const background = bindBackground(cells, headings.row, group, instrument, hasCrosses, problems);
  const columns: SurveyColumns = {
    number: columnOf(cells, headings.row, surveyHeadings.number),
    activity: columnOf(cells, headings.row, surveyHeadings.activity),
    date: columnOf(cells, headings.row, surveyHeadings.date),
    background,
    questions: questions.columns,
  };
  const firstRow = firstSurveyRow(cells, headings, columns);
  problems.push(...unknownColumns(cells, headings.row, firstRow, columns));
  const { evidence } = questions;
  return {
    binding: { group: group.id, sheet: cells.sheet.name, headingRow: headings.row, firstRow, columns, evidence },
    problems,
  };
}

/** The first column under one of the names; null when there is none. */
export function columnOf(cells: SheetCells, row: number, names: readonly string[]): number | null {
  return textsIn(cells, row).find(({ text }) => names.includes(foldHeading(text)))?.column ?? null;
}

function bindBackground(
  cells: SheetCells,
  row: number,
  group: Group,
  instrument: Instrument,
  hasCrosses: boolean,
  problems: StructureProblem[],
): AnswerColumns | null {
  const variable = backgroundVariableOf(instrument, group.id);
  const column = variable && columnOf(cells, row, surveyHeadings.background[variable.id]);
  if (!variable || column === null) return null;
  const span = spanOf(cells, row, column);
  const columns = answerColumns(optionsBelow(cells, row, span, backgroundOptions(variable)), span, hasCrosses);
  const place = { sheet: cells.sheet.name, row, column };
  if (!columns) problems.push({ kind: "alternativesUncertain", place });
  return columns;
}

/** Below the headings: past the row of alternatives over crosses, or a row of wordings below the numbers. */
function firstSurveyRow(cells: SheetCells, headings: HeadingRow, columns: SurveyColumns): number {
  const below = headings.row + 1;
  if (allColumns(columns).some(({ kind }) => kind === "crosses")) return below + 1;
  const wordings = headings.questions.filter(({ column }) => isWording(cells.text(below, column)));
  return wordings.length * 2 > headings.questions.length ? below + 1 : below;
}

/** The words of the scales are long enough for wordings, but stand for answers. */
function isWording(text: string): boolean {
  return !isAlternative(text) && (readHeading(text)?.wording ?? null) !== null;
}

export function allColumns(columns: SurveyColumns): readonly AnswerColumns[] {
  return [columns.background, ...columns.questions].filter((answer) => answer !== null);
}

/** Columns bound to nothing whose cells look like answers: at least three, and most of what is there. */
function unknownColumns(
  cells: SheetCells,
  headingRow: number,
  firstRow: number,
  columns: SurveyColumns,
): readonly StructureProblem[] {
  const known = new Set([columns.number, columns.activity, columns.date, ...allColumns(columns).flatMap(columnsOf)]);
  const values = new Map<number, RawValue[]>();
  for (const row of cells.sheet.rows.filter((candidate) => candidate.row >= firstRow)) {
    row.values.forEach((value, index) => {
      const column = row.column + index;
      if (known.has(column) || isBlank(value)) return;
      const found = values.get(column);
      if (found) found.push(value);
      else values.set(column, [value]);
    });
  }
  return [...values].flatMap(([column, found]) => {
    const heading = cells.text(headingRow, column);
    const place = { sheet: cells.sheet.name, row: headingRow, column };
    return looksLikeAnswers(found) ? [{ kind: "unknownColumn", name: heading, place } as const] : [];
  });
}

function looksLikeAnswers(values: readonly RawValue[]): boolean {
  const answers = values.filter((value) => scales.some((scale) => readAnswer(value, scale).kind === "valid"));
  return answers.length >= 3 && answers.length * 2 > values.length;
}

/** The sheet columns of an answer. */
export function columnsOf(answer: AnswerColumns): readonly number[] {
  return answer.kind === "single" ? [answer.column] : answer.columns;
}
