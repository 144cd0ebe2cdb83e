import { isBlank } from "../survey/RawValue";
import { isCrosses, type RawAnswer, type SurveyRecord } from "../survey/SurveySheet";
import { finding, type Check, type CheckContext } from "./Check";

/**
 * A row that says something of a survey has an answer. A row with nothing but a number is a row not yet used: forms are
 * often numbered beforehand.
 */
export const checkUnansweredSurveys: Check = {
  rules: ["survey/noAnswer"],
  run: ({ cells }: CheckContext) => {
    const findings = cells.surveySheets.flatMap(({ group, sheet, columns, records }) =>
      records.filter(isUnanswered).map((record) => {
        const column = columns.number ?? columns.activity ?? columns.date ?? 0;
        return finding("survey/noAnswer", { place: { sheet, row: record.row, column }, group });
      }),
    );
    return { checked: cells.surveySheets.reduce((sum, { records }) => sum + records.length, 0), findings };
  },
};

function isUnanswered(record: SurveyRecord): boolean {
  const said = !isBlank(record.activity) || !isBlank(record.date) || !isEmpty(record.background);
  return said && record.answers.every(isEmpty);
}

function isEmpty(answer: RawAnswer): boolean {
  return isCrosses(answer) ? answer.every(isBlank) : isBlank(answer);
}
