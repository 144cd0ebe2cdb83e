import type { Category, Instrument, Question, SubgroupId } from "../../core/instrument/Instrument";
import { backgroundVariableOf, filterOf, questionOf, questionsOf, scaleOf } from "../../core/instrument/instruments";
import type { AnswerColumns, SurveySheet } from "../../core/survey/SurveySheet";
import {
  activityName,
  answerListName,
  backgroundListName,
  backgroundName,
  crossMarkName,
  questionName,
} from "../../text/definedNames";
import { blockOf } from "./surveyNames";

/**
 * Conditions on surveys as pieces of formulas: each gives one 0 or 1 (or false or true) per row of a survey sheet. They
 * accept exactly what the engine's readAnswer accepts: LOWER and TRIM forgive case and spaces, FIND knows no wildcards,
 * and ISNUMBER turns error values into "no". They work without array entry in every Excel since 2007.
 */

/** "one of the texts in the list", for every cell of a named range. */
export const isListed = (range: string, list: string) => `ISNUMBER(FIND("|"&LOWER(TRIM(${range}))&"|",${list}))`;

/** The rows that fulfil every condition. */
export function countRows(conditions: readonly string[]): string {
  return `=SUMPRODUCT(${conditions.map((condition) => `--(${condition})`).join(",")})`;
}

/**
 * A valid answer to a question in a category ("valid" for any), the question's filter being open. Null when the question
 * has no column, or the scale no such category.
 */
export function answerCondition(
  sheet: SurveySheet,
  question: Question,
  category: Category | "valid",
  instrument: Instrument,
): string | null {
  const columns = sheet.columns.questions[question.number - 1] ?? null;
  const scale = scaleOf(instrument, question.scale);
  const chosen = scale.alternatives.map(({ categories }) => category === "valid" || categories.includes(category));
  if (!columns || !chosen.includes(true)) return null;
  const name = questionName(question.group, question.number);
  const own =
    columns.kind === "single"
      ? isListed(name, answerListName(scale.id, category, columns.notation))
      : crossed(name, columns, chosen);
  const filter = filterCondition(sheet, question, instrument);
  return filter ? `${own}*${filter}` : own;
}

function filterCondition(sheet: SurveySheet, question: Question, instrument: Instrument): string | null {
  const filter = filterOf(instrument, question.id);
  if (!filter) return null;
  const asking = questionOf(instrument, filter.question);
  const columns = sheet.columns.questions[asking.number - 1];
  if (!columns) return "0";
  const name = questionName(asking.group, asking.number);
  const { alternatives, id } = scaleOf(instrument, asking.scale);
  const opening = alternatives.map(({ code }) => code === filter.answer);
  if (columns.kind === "crosses") return crossed(name, columns, opening);
  const [category] = alternatives.find(({ code }) => code === filter.answer)?.categories ?? [];
  return isListed(name, answerListName(id, category ?? "valid", columns.notation));
}

/** Exactly one cross under the alternatives, and it stands under a chosen one. */
function crossed(name: string, columns: AnswerColumns & { kind: "crosses" }, chosen: readonly boolean[]): string {
  const { first, last } = blockOf(columns);
  const marks = `--${isListed(name, crossMarkName(columns.notation))}`;
  const weights = (isCounted: (option: number) => boolean) =>
    `{${Array.from({ length: last - first + 1 }, (_, offset) => {
      const option = columns.columns.indexOf(first + offset);
      return option >= 0 && isCounted(option) ? 1 : 0;
    }).join(";")}}`;
  const one = `(MMULT(${marks},${weights(() => true)})=1)`;
  return chosen.every(Boolean) ? one : `${one}*MMULT(${marks},${weights((option) => chosen[option] === true)})`;
}

/** A survey with a valid answer to at least one question; the long expression has a name of its own. */
export function answeredExpression(sheet: SurveySheet, instrument: Instrument): string {
  const valid = questionsOf(instrument, sheet.group).flatMap(
    (question) => answerCondition(sheet, question, "valid", instrument) ?? [],
  );
  return `=(${valid.join("+") || "0"})>0`;
}

/** Everyone for "all" (no condition). Null when the sheet lacks the background variable. */
export function subgroupConditions(
  sheet: SurveySheet,
  subgroup: SubgroupId,
  instrument: Instrument,
): readonly string[] | null {
  if (subgroup === "all") return [];
  const values = backgroundVariableOf(instrument, sheet.group)?.values ?? [];
  const value = values.find((candidate) => candidate.subgroup === subgroup);
  const condition = value && backgroundCondition(sheet, value.id, instrument);
  return condition ? [condition] : null;
}

/** The background variable has the value. Null when the sheet lacks the variable. */
export function backgroundCondition(sheet: SurveySheet, value: string, instrument: Instrument): string | null {
  const variable = backgroundVariableOf(instrument, sheet.group);
  const columns = sheet.columns.background;
  if (!variable || !columns) return null;
  const name = backgroundName(sheet.group, variable.id);
  const chosen = variable.values.map(({ id }) => id === value);
  return columns.kind === "single"
    ? isListed(name, backgroundListName(value, columns.notation))
    : crossed(name, columns, chosen);
}

/** The survey's activity is the one whose name stands in a cell of the result sheet. */
export function activityCondition(sheet: SurveySheet, nameCell: string): string {
  return isListed(activityName(sheet.group), `"|"&LOWER(TRIM(${nameCell}))&"|"`);
}

/** The survey names no activity. */
export function noActivityCondition(sheet: SurveySheet): string {
  return `ISNUMBER(FIND("||","|"&TRIM(${activityName(sheet.group)})&"|"))`;
}
