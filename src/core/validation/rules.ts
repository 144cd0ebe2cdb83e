import { distributionRules } from "../distribution/rules";
import type { Edition } from "../instrument/Instrument";
import type { Severity } from "./Finding";

/** A rule as data. How it is checked is in the check that names it. */
export interface Rule {
  /** "<what it is about>/<what is wrong>". */
  readonly id: RuleId;
  /** Errors must be mended before the workbook is sent, warnings mended or approved with a reason; infos are told. */
  readonly severity: Severity;
  /** Why it matters, for those who keep the catalogue. What people read is in src/text/findings. */
  readonly why: string;
  /** First and last edition the rule holds for. Absent means from the first, and to this day. */
  readonly since?: Edition;
  readonly until?: Edition;
}

/** The catalogue of rules, in the order findings are shown: structure first. */
const catalogue = {
  "structure/editionUnknown": {
    severity: "error",
    why: "The questions differ between editions; a wrong one makes every figure wrong.",
  },
  "structure/groupUncertain": { severity: "error", why: "Surveys of an unknown group cannot be counted." },
  "structure/groupTwice": { severity: "error", why: "Only the first of two sheets is counted." },
  "structure/groupNotInEdition": {
    severity: "error",
    why: "The edition does not ask the group; its surveys are not counted.",
  },
  "structure/questionMissing": {
    severity: "error",
    why: "Answers without a column are lost, and a blank column is no non-response.",
  },
  "structure/questionTwice": {
    severity: "error",
    why: "A question bound to the wrong column is the worst that can happen.",
  },
  "structure/questionConflict": {
    severity: "error",
    why: "A question bound to the wrong column is the worst that can happen.",
  },
  "structure/alternativesUncertain": {
    severity: "error",
    why: "A cross under an unknown alternative cannot be counted.",
  },
  "structure/headingsMissing": { severity: "error", why: "Without a row of headings no answer can be bound." },
  "structure/correctionLost": {
    severity: "error",
    why: "What a person once settled cannot be found again, and nothing is guessed instead.",
  },
  "structure/questionLeftOut": {
    severity: "warning",
    why: "The user has said that the question has no column; its answers are not counted.",
  },
  "structure/wordingDiffers": {
    severity: "warning",
    why: "A question in other words is not comparable with other associations'.",
  },
  "structure/unknownColumn": { severity: "warning", why: "Answers in a column of no question are not counted." },
  "structure/sheetMissing": { severity: "warning", why: "A group that was asked has perhaps answered." },
  "workbook/mergedCells": {
    severity: "error",
    why: "Of merged cells only the first holds anything: the other surveys lose theirs.",
  },
  "workbook/veryHiddenSheet": {
    severity: "warning",
    why: "Nobody sees in Excel what such a sheet holds when it is sent.",
  },
  "workbook/externalLink": {
    severity: "warning",
    why: "A linked figure changes with a file the receiver does not have.",
  },
  "workbook/macros": {
    severity: "warning",
    why: "A program in the workbook is blocked or dangerous at the receiver's.",
  },
  "information/missing": {
    severity: "error",
    why: "The network must know whose answers these are and of which period.",
  },
  "association/nearMiss": {
    severity: "warning",
    why: "A misspelt name is another association when years are put side by side.",
  },
  "association/unlikeEarlier": { severity: "warning", why: "The workbook may be a copy of somebody else's." },
  "period/reversed": { severity: "error", why: "No date lies in a period that ends before it begins." },
  "period/unusual": {
    severity: "warning",
    why: "Figures of another period are not comparable; before 2018 the period was free.",
    since: "2021",
  },
  "information/routineMissing": {
    severity: "warning",
    why: "Table 6 compares the ongoing surveys by how they are handed out.",
    since: "2021",
  },
  "information/wordingChanged": {
    severity: "info",
    why: "Told to the network, which judges what can be compared.",
    since: "2021",
  },
  "information/olderForms": {
    severity: "info",
    why: "Told to the network, which judges what can be compared.",
    since: "2021",
  },
  "population/tableMissing": { severity: "error", why: "Without populations there are no response rates." },
  "population/unknownGroup": { severity: "error", why: "Populations of an unknown group are not counted." },
  "population/notWhole": { severity: "error", why: "Persons are counted whole." },
  "population/missing": { severity: "error", why: "Without the figure there is no response rate." },
  "population/twice": { severity: "error", why: "The same persons are counted twice." },
  "population/answersExceedSurveyed": { severity: "error", why: "Nobody can answer without having been asked." },
  "population/surveyedExceedsTarget": { severity: "error", why: "Those asked are a part of the target population." },
  "population/unknownActivity": {
    severity: "warning",
    why: "A population of an activity no survey names is perhaps another activity's.",
  },
  "population/noAnswers": {
    severity: "warning",
    why: "Nobody of those asked has answered, or the surveys are not yet registered.",
  },
  "survey/numberTwice": { severity: "error", why: "The survey is perhaps registered twice and counted twice." },
  "survey/twice": { severity: "warning", why: "The survey is perhaps registered twice under two numbers." },
  "survey/numberMissing": { severity: "warning", why: "Without a number the paper survey cannot be found again." },
  "survey/noAnswer": { severity: "warning", why: "A survey without an answer is not counted as answered." },
  "survey/afterGap": {
    severity: "warning",
    why: "Filters, tables and people stop at an empty row and miss what comes after.",
  },
  "survey/hiddenRow": { severity: "warning", why: "What nobody sees is counted all the same." },
  "activity/unknown": { severity: "error", why: "Rates by activity are wrong." },
  "activity/misspelt": { severity: "error", why: "Rates by activity are wrong." },
  "activity/spelling": { severity: "warning", why: "Counted, but sorted apart from the others by Excel." },
  "date/notDate": { severity: "error", why: "It cannot be told whether the survey belongs to the period." },
  "date/outsidePeriod": { severity: "error", why: "Surveys of other periods are not counted." },
  "date/missing": { severity: "warning", why: "It cannot be told whether the survey belongs to the period." },
  "background/unknown": { severity: "error", why: "The survey is counted among everyone only." },
  "background/spelling": { severity: "warning", why: "Counted, but other programs may miss it." },
  "answer/errorValue": { severity: "error", why: "The answer is not counted." },
  "answer/formula": { severity: "error", why: "An answer is what a person crossed, not something calculated." },
  "answer/outOfScale": { severity: "error", why: "The answer is not counted." },
  "answer/notWhole": { severity: "error", why: "The answer is not counted." },
  "answer/otherScale": { severity: "error", why: "The answer is not counted." },
  "answer/notAlternative": { severity: "error", why: "The answer is not counted." },
  "answer/severalCrosses": {
    severity: "error",
    why: "It cannot be told which cross holds, so the answer is not counted.",
  },
  "answer/crossOutside": { severity: "error", why: "A cross under no alternative is not counted." },
  "answer/notCross": { severity: "error", why: "Only an x is a cross." },
  "answer/filterClosed": { severity: "error", why: "The question is asked only of those who answered Ja." },
  "answer/numberAsText": { severity: "warning", why: "Counted, but other programs may miss it." },
  "answer/spelling": { severity: "warning", why: "Counted, but other programs may miss it." },
  "question/itemNonresponse": {
    severity: "warning",
    why: "Many blank answers to one question are often an older form without it.",
  },
  "privacy/personalNumber": { severity: "error", why: "It names a person, and must not leave the association." },
  "privacy/email": { severity: "error", why: "It names a person, and must not leave the association." },
  "privacy/phone": { severity: "error", why: "It names a person, and must not leave the association." },
  "privacy/smallGroup": {
    severity: "warning",
    why: "Who answered can perhaps be told where few are of an activity and a sex.",
  },
  ...distributionRules,
} as const satisfies Record<string, Omit<Rule, "id">>;

export type RuleId = keyof typeof catalogue;

export const rules: readonly Rule[] = Object.entries(catalogue).map(([id, rule]) => ({ id: id as RuleId, ...rule }));

export function severityOf(rule: RuleId): Severity {
  return catalogue[rule].severity;
}

/** Whether the rule holds for workbooks of the edition. Editions are named by their first year. */
export function holdsFor({ since, until }: Rule, edition: Edition): boolean {
  return (since === undefined || since <= edition) && (until === undefined || edition <= until);
}
