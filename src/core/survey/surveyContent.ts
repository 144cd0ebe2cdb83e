import { isBlank } from "./RawValue";
import { isCrosses, type AnswerColumns, type RawAnswer, type SurveyColumns, type SurveyRecord } from "./SurveySheet";

/** Whether anything is answered, valid or not. */
export function hasAnswer(record: SurveyRecord): boolean {
  return !record.answers.every(isEmptyAnswer);
}

/** Whether a row says anything of a survey. With nothing but a number it is a row not yet used. */
export function isUsed(record: SurveyRecord): boolean {
  const { activity, date, background } = record;
  return !isBlank(activity) || !isBlank(date) || !isEmptyAnswer(background) || hasAnswer(record);
}

export function isEmptyAnswer(answer: RawAnswer): boolean {
  return isCrosses(answer) ? answer.every(isBlank) : isBlank(answer);
}

/** Where a finding about a whole survey points: its number, else the first thing the sheet says of a survey. */
export function leadColumn(columns: SurveyColumns): number {
  return columns.number ?? columns.activity ?? columns.date ?? 0;
}

/** Every column that is bound. */
export function boundColumns(columns: SurveyColumns): readonly number[] {
  const leading = [columns.number, columns.activity, columns.date].filter((column) => column !== null);
  return [...leading, ...allColumns(columns).flatMap(columnsOf)];
}

export function allColumns(columns: SurveyColumns): readonly AnswerColumns[] {
  return [columns.background, ...columns.questions].filter((answer) => answer !== null);
}

/** The sheet columns of an answer. */
export function columnsOf(answer: AnswerColumns): readonly number[] {
  return answer.kind === "single" ? [answer.column] : answer.columns;
}
