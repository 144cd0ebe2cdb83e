import type { Severity } from "../validation/Finding";

/** The rules of a distribution workbook: a part of the catalogue, in the order findings are shown. */
export const distributionSeverities = {
  "distribution/tableTwice": "error",
  "distribution/columnMissing": "error",
  "distribution/columnTwice": "error",
  "distribution/codePersonal": "error",
  "distribution/codeTelling": "warning",
  "distribution/codeTwice": "error",
  "distribution/codeMissing": "warning",
  "distribution/activityUnknown": "error",
  "distribution/activityMissing": "warning",
  "distribution/notDate": "error",
  "distribution/startMissing": "error",
  "distribution/endBeforeStart": "error",
  "distribution/handedOutOutsidePeriod": "error",
  "distribution/handedOutBeforeStart": "error",
  "distribution/handedOutAfterEnd": "error",
  "distribution/notInPeriod": "warning",
  "distribution/endMissing": "warning",
  "distribution/handedOutAndReason": "error",
  "distribution/reasonUnknown": "warning",
  "distribution/answerUnclear": "error",
  "distribution/answeredNotHandedOut": "error",
  "distribution/nothingSaid": "warning",
  "distribution/groupUnknown": "error",
  "distribution/groupTwice": "warning",
} as const satisfies Record<string, Severity>;

export type DistributionRuleId = keyof typeof distributionSeverities;
