import type { BackgroundValue, Instrument, Question } from "../instrument/Instrument";
import { backgroundVariableOf, filterOf, questionsOf, scaleOf } from "../instrument/instruments";
import { isBlank, isErrorValue, type RawValue } from "./RawValue";
import { readAnswer, readBackground } from "./readAnswer";
import type { Answer, GroupSurveys, Survey } from "./Registration";
import type { SurveyColumns, SurveyRecord, SurveySheet } from "./SurveySheet";

/** The surveys of a sheet as answers, ready to be counted. Rows without an answer are kept: they are not counted. */
export function interpret(sheet: SurveySheet, instrument: Instrument): GroupSurveys {
  const questions = questionsOf(instrument, sheet.group);
  const backgroundValues = backgroundVariableOf(instrument, sheet.group)?.values ?? [];
  const read = surveyReader(instrument, sheet.columns, questions, backgroundValues);
  return { group: sheet.group, surveys: sheet.records.map(read) };
}

function surveyReader(
  instrument: Instrument,
  columns: SurveyColumns,
  questions: readonly Question[],
  backgroundValues: readonly BackgroundValue[],
): (record: SurveyRecord) => Survey {
  const scales = questions.map((question) => scaleOf(instrument, question.scale));
  const close = filterCloser(questions, instrument);
  return (record) => {
    const read = scales.map((scale, index): Answer => {
      const reading = readAnswer(record.answers[index] ?? null, scale, columns.questions[index]?.notation);
      if (reading.kind === "valid") return reading.value.code;
      return reading.kind === "blank" ? "itemNonresponse" : "unreadable";
    });
    const answers = close(read);
    const background = readBackground(record.background, backgroundValues, columns.background?.notation);
    return {
      activity: activityName(record.activity),
      background: background.kind === "valid" ? background.value.id : null,
      answers,
    };
  };
}

/** Makes answers "notApplicable" that were not asked for, since the filter question has not the answer that opens them. */
export function filterCloser(
  questions: readonly Question[],
  instrument: Instrument,
): (answers: readonly Answer[]) => readonly Answer[] {
  const filters = questions.map((question) => {
    const filter = filterOf(instrument, question.id);
    const index = questions.findIndex((candidate) => candidate.id === filter?.question);
    return filter && index >= 0 ? { index, opensAt: filter.answer } : null;
  });
  if (filters.every((filter) => filter === null)) return (answers) => answers;
  return (answers) =>
    answers.map((answer, index): Answer => {
      const filter = filters[index];
      return filter && answers[filter.index] !== filter.opensAt ? "notApplicable" : answer;
    });
}

/** The name of an activity without outer spaces; null when the cell is empty or holds an error value. */
export function activityName(value: RawValue): string | null {
  return isBlank(value) || isErrorValue(value) ? null : String(value).trim();
}
