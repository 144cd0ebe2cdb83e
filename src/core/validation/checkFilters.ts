import { questionOf, questionsOf, scaleOf } from "../instrument/instruments";
import type { Filter, Instrument } from "../instrument/Instrument";
import { readAnswer } from "../survey/readAnswer";
import type { SurveyRecord, SurveySheet } from "../survey/SurveySheet";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/**
 * Questions behind a filter are answered only where the filter question is Ja. One finding per survey, at the first
 * such answer. A filter question that cannot be read has a finding of its own and is not judged here.
 */
export const checkFilters: Check = {
  rules: ["answer/filterClosed"],
  run: ({ cells, instrument }: CheckContext) => {
    const findings: Finding[] = [];
    let checked = 0;
    for (const sheet of cells.surveySheets) {
      for (const filter of instrument.filters) {
        if (questionOf(instrument, filter.question).group !== sheet.group) continue;
        checked += sheet.records.length;
        findings.push(...sheet.records.flatMap((record) => closedFilter(record, sheet, filter, instrument)));
      }
    }
    return { checked, findings };
  },
};

function closedFilter(
  record: SurveyRecord,
  sheet: SurveySheet,
  filter: Filter,
  instrument: Instrument,
): readonly Finding[] {
  const read = (number: number) => {
    const question = questionsOf(instrument, sheet.group)[number - 1];
    const notation = sheet.columns.questions[number - 1]?.notation;
    return question && readAnswer(record.answers[number - 1] ?? null, scaleOf(instrument, question.scale), notation);
  };
  const asked = read(questionOf(instrument, filter.question).number);
  if (!asked || asked.kind === "invalid" || (asked.kind === "valid" && asked.value.code === filter.answer)) return [];
  const opened = filter.opens.map((id) => questionOf(instrument, id));
  const answered = opened.find(({ number }) => read(number)?.kind === "valid");
  const columns = answered && sheet.columns.questions[answered.number - 1];
  if (!answered || !columns) return [];
  const column = columns.kind === "single" ? columns.column : (columns.columns[0] ?? 0);
  const place = { sheet: sheet.sheet, row: record.row, column };
  return [finding("answer/filterClosed", { place, group: sheet.group, question: answered.id })];
}
