import {
  isParticipantGroup,
  type DistributionCells,
  type ParticipantGroup,
} from "../../core/distribution/DistributionCells";
import { countedAnswersName, distributionNames, handoutNames } from "../../text/definedNames";
import { countRows, isListed } from "../formulas/conditions";
import { countFormula, populationColumnNames, populationFormula } from "../formulas/populations";
import { lastNamedRow, rangeFormula } from "../formulas/surveyNames";
import type { RateFormulas } from "../rateTable";
import type { NameContent } from "../SheetContent";

/** The formulas of a distribution workbook's rates: persons counted, and sums of the other groups' counts. */
export function distributionFormulas({ persons, counts }: DistributionCells): RateFormulas {
  const hasActivities = (persons?.columns.activity ?? null) !== null;
  const countPersons = (name: string, activity: string | null, row: number) =>
    countRows([name, ...(activity === null ? [] : [activityCondition(activity, row, hasActivities)])]);
  return {
    population: (figure, { group, activity }, row) =>
      isParticipantGroup(group)
        ? countPersons(figureName(group, figure), activity, row)
        : counts && populationFormula(counts, figure, group, activity),
    answered: ({ group, activity }, row) =>
      isParticipantGroup(group)
        ? countPersons(handoutNames(group).answered, activity, row)
        : counts && countFormula(counts, countedAnswersName, group, activity),
  };
}

/** Names for the columns of the counts. */
export function countNames({ counts }: DistributionCells): readonly NameContent[] {
  if (!counts) return [];
  const lastRow = lastNamedRow(counts.records[counts.records.length - 1]?.row ?? 0);
  const { answered } = counts.columns;
  const formula = rangeFormula(counts.sheet, counts.firstRow, lastRow, answered, answered);
  return [...populationColumnNames(counts), { name: countedAnswersName, formula }];
}

function figureName(group: ParticipantGroup, figure: "targetPopulation" | "surveyedPopulation" | "notReached"): string {
  const names = handoutNames(group);
  return { targetPopulation: names.target, surveyedPopulation: names.surveyed, notReached: names.notReached }[figure];
}

/** The person is in the activity whose name stands in column B; for an empty text in none. */
function activityCondition(activity: string, row: number, hasActivities: boolean): string {
  if (!hasActivities) return activity === "" ? "1" : "0";
  if (activity !== "") return isListed(distributionNames.activity, `"|"&LOWER(TRIM($B${row}))&"|"`);
  // An error value is no activity either.
  return `1-ISNUMBER(1/(LEN(TRIM(${distributionNames.activity}))>0))`;
}
