import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { BackgroundVariable, Group, Instrument } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf } from "../../core/instrument/instruments";
import { isBlank, type RawValue } from "../../core/survey/RawValue";
import { readAnswer } from "../../core/survey/readAnswer";
import { scales } from "../../core/instrument/scales";
import type { AnswerColumns, SurveyColumns } from "../../core/survey/SurveySheet";
import type { BindingCorrection, ColumnTarget } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import { answerColumns, backgroundOptions, isAlternative, optionsBelow } from "./alternatives";
import type { GroupBinding } from "./Binding";
import { bindQuestions } from "./bindQuestions";
import { textsIn, type HeadingRow } from "./findHeadingRow";
import { allColumns, boundColumns } from "../../core/survey/surveyContent";
import { foldHeading } from "../../core/survey/foldHeading";
import { chosenColumn, givenColumns, givenNotations } from "./givenColumns";
import { readHeading } from "./readHeading";
import { spanOf } from "./spanOf";
import { withNotations } from "./withNotations";
import { surveyHeadings } from "./vocabulary";

/** Binds the columns of a sheet that is known to hold a group's surveys. */
export function bindGroupSheet(
  cells: SheetCells,
  headings: HeadingRow,
  group: Group,
  instrument: Instrument,
  corrections: readonly BindingCorrection[],
): { readonly binding: GroupBinding; readonly problems: readonly StructureProblem[] } {
  const given = givenColumns(cells, headings.row, group, corrections);
  const questions = bindQuestions(cells, headings, questionsOf(instrument, group.id), instrument, given);
  const problems = [...given.problems, ...questions.problems];
  const named = (target: ColumnTarget, names: readonly string[]) => {
    const one = given.columns.get(target);
    return one ? chosenColumn(one) : columnOf(cells, headings.row, names, given.taken);
  };
  const hasCrosses = questions.columns.some((columns) => columns?.kind === "crosses");
  const variable = backgroundVariableOf(instrument, group.id);
  const backgroundColumn = variable && named("background", surveyHeadings.background[variable.id]);
  const background =
    variable && backgroundColumn !== null
      ? bindBackground(cells, headings.row, variable, backgroundColumn, given.taken, hasCrosses, problems)
      : null;
  const plain: SurveyColumns = {
    number: named("number", surveyHeadings.number),
    activity: named("activity", surveyHeadings.activity),
    date: named("date", surveyHeadings.date),
    background,
    questions: questions.columns,
  };
  const firstRow = firstSurveyRow(cells, headings, plain);
  const notations = givenNotations(cells, headings.row, corrections);
  const columns = withNotations(cells, firstRow, plain, group.id, instrument, notations.columns);
  problems.push(...notations.problems, ...unknownColumns(cells, headings.row, firstRow, columns));
  const { evidence } = questions;
  return {
    binding: { group: group.id, sheet: cells.sheet.name, headingRow: headings.row, firstRow, columns, evidence },
    problems,
  };
}

/** The first column under one of the names that is not taken; null when there is none. */
export function columnOf(
  cells: SheetCells,
  row: number,
  names: readonly string[],
  taken: readonly number[] = [],
): number | null {
  const found = textsIn(cells, row).find(
    ({ column, text }) => !taken.includes(column) && names.includes(foldHeading(text)),
  );
  return found?.column ?? null;
}

function bindBackground(
  cells: SheetCells,
  row: number,
  variable: BackgroundVariable,
  column: number,
  taken: readonly number[],
  hasCrosses: boolean,
  problems: StructureProblem[],
): AnswerColumns | null {
  const span = spanOf(cells, row, column, taken);
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

/** Columns bound to nothing whose cells look like answers: at least three, and most of what is there. */
function unknownColumns(
  cells: SheetCells,
  headingRow: number,
  firstRow: number,
  columns: SurveyColumns,
): readonly StructureProblem[] {
  const known = new Set(boundColumns(columns));
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
  const answers = values.filter((value) =>
    scales.some((scale) => readAnswer(value, scale, "codeAndLabel").kind === "valid"),
  );
  return answers.length >= 3 && answers.length * 2 > values.length;
}
