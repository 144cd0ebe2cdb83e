import { distributionSeverities } from "../distribution/rules";
import type { Severity } from "./Finding";

/**
 * The catalogue of rules, in the order findings are shown: structure first. What a rule means to people (label, why,
 * what to do) is in src/text/findings; how it is checked in the check that names it.
 */
const severities = {
  "structure/editionUnknown": "error",
  "structure/groupUncertain": "error",
  "structure/groupTwice": "error",
  "structure/groupNotInEdition": "error",
  "structure/questionMissing": "error",
  "structure/questionTwice": "error",
  "structure/questionConflict": "error",
  "structure/alternativesUncertain": "error",
  "structure/headingsMissing": "error",
  "structure/correctionLost": "error",
  "structure/questionLeftOut": "warning",
  "structure/wordingDiffers": "warning",
  "structure/unknownColumn": "warning",
  "structure/sheetMissing": "warning",
  "information/missing": "error",
  "population/tableMissing": "error",
  "population/unknownGroup": "error",
  "population/notWhole": "error",
  "population/missing": "error",
  "population/answersExceedSurveyed": "error",
  "population/surveyedExceedsTarget": "error",
  "survey/numberTwice": "error",
  "survey/noAnswer": "warning",
  "activity/unknown": "error",
  "date/notDate": "error",
  "date/outsidePeriod": "error",
  "date/missing": "warning",
  "background/unknown": "error",
  "background/spelling": "warning",
  "answer/errorValue": "error",
  "answer/formula": "error",
  "answer/outOfScale": "error",
  "answer/notWhole": "error",
  "answer/otherScale": "error",
  "answer/notAlternative": "error",
  "answer/severalCrosses": "error",
  "answer/notCross": "error",
  "answer/filterClosed": "error",
  "answer/numberAsText": "warning",
  "answer/spelling": "warning",
  ...distributionSeverities,
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof severities;

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
}

export const rules: readonly Rule[] = Object.entries(severities).map(([id, severity]) => ({
  id: id as RuleId,
  severity,
}));

export function severityOf(rule: RuleId): Severity {
  return severities[rule];
}
