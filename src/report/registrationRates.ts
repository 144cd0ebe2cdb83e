import type { RegistrationCells } from "../core/survey/RegistrationCells";
import type { SurveySheet } from "../core/survey/SurveySheet";
import { answeredName } from "../text/definedNames";
import { activityCondition, countRows, noActivityCondition } from "./formulas/conditions";
import { populationFormula } from "./formulas/populations";
import type { RateFormulas } from "./rateTable";

/** The formulas of a registration workbook's rates: populations from their table, answers from the survey sheets. */
export function registrationFormulas({ populations, surveySheets }: RegistrationCells): RateFormulas {
  return {
    population: (figure, { group, activity }) => populations && populationFormula(populations, figure, group, activity),
    answered: ({ group, activity }, row) => {
      const sheet = surveySheets.find((candidate) => candidate.group === group);
      return sheet ? answeredFormula(sheet, activity, row) : null;
    },
  };
}

function answeredFormula(sheet: SurveySheet, activity: string | null, row: number): string {
  const answered = answeredName(sheet.group);
  if (activity === null) return countRows([answered]);
  if (sheet.columns.activity === null) return countRows([answered, activity === "" ? "1" : "0"]);
  const condition = activity === "" ? noActivityCondition(sheet) : activityCondition(sheet, `$B${row}`);
  return countRows([answered, condition]);
}
