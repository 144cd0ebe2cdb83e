import { hasAnswer, isUsed, leadColumn } from "../survey/surveyContent";
import { finding, type Check, type CheckContext } from "./Check";

/**
 * A row that says something of a survey has an answer. A row with nothing but a number is a row not yet used: forms are
 * often numbered beforehand.
 */
export const checkUnansweredSurveys: Check = {
  rules: ["survey/noAnswer"],
  run: ({ cells }: CheckContext) => {
    const findings = cells.surveySheets.flatMap(({ group, sheet, columns, records }) =>
      records
        .filter((record) => isUsed(record) && !hasAnswer(record))
        .map(({ row }) => finding("survey/noAnswer", { place: { sheet, row, column: leadColumn(columns) }, group })),
    );
    return { checked: cells.surveySheets.reduce((sum, { records }) => sum + records.length, 0), findings };
  },
};
