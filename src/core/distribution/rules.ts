import type { Severity } from "../validation/Finding";

/** The rules of a distribution workbook: a part of the catalogue, in the order findings are shown. */
export const distributionRules = {
  "distribution/tableTwice": { severity: "error", why: "Which of two tables holds cannot be told." },
  "distribution/columnMissing": { severity: "error", why: "Without the column nobody's survey can be followed." },
  "distribution/columnTwice": { severity: "error", why: "Which of two columns holds cannot be told." },
  "distribution/codeTelling": {
    severity: "warning",
    why: "A code that looks like a name or a date of birth may name a person.",
  },
  "distribution/codeTwice": { severity: "error", why: "Two persons under one code are counted as one." },
  "distribution/codeMissing": { severity: "warning", why: "Without a code the person cannot be found again." },
  "distribution/activityUnknown": { severity: "error", why: "Rates by activity are wrong." },
  "distribution/activityMissing": { severity: "warning", why: "The person is counted in no activity." },
  "distribution/notDate": { severity: "error", why: "It cannot be told whether the person belongs to the period." },
  "distribution/startMissing": {
    severity: "error",
    why: "It cannot be told whether the person belongs to the period.",
  },
  "distribution/endBeforeStart": { severity: "error", why: "One of the two dates is wrong." },
  "distribution/handedOutOutsidePeriod": { severity: "error", why: "Only surveys of the period are counted." },
  "distribution/handedOutBeforeStart": {
    severity: "error",
    why: "Nobody is asked about an activity before it has begun.",
  },
  "distribution/handedOutAfterEnd": {
    severity: "error",
    why: "Nobody is asked about an ongoing activity that has ended.",
  },
  "distribution/notInPeriod": { severity: "warning", why: "The person is in no population of the period." },
  "distribution/endMissing": { severity: "warning", why: "Nobody has ended an activity without a last day." },
  "distribution/handedOutAndReason": { severity: "error", why: "A survey was handed out or was not." },
  "distribution/reasonUnknown": {
    severity: "warning",
    why: "Whether the person belongs to the target population cannot be told.",
  },
  "distribution/answerUnclear": { severity: "error", why: "It cannot be told whether the survey is answered." },
  "distribution/answeredNotHandedOut": { severity: "error", why: "Nobody can answer without having been asked." },
  "distribution/nothingSaid": { severity: "warning", why: "It is forgotten whether the person was asked." },
  "distribution/groupUnknown": { severity: "error", why: "Populations of an unknown group are not counted." },
  "distribution/groupTwice": { severity: "warning", why: "The same persons are perhaps counted twice." },
} as const satisfies Record<string, { readonly severity: Severity; readonly why: string }>;

export type DistributionRuleId = keyof typeof distributionRules;
