import type { Edition, GroupId } from "../instrument/Instrument";

/** What an association has registered for a measurement period, in the form figures are computed from. */
export interface Registration {
  readonly association: string | null;
  readonly edition: Edition;
  /** How the ongoing survey is handed out; null when it is not said. */
  readonly distributionRoutine: DistributionRoutine | null;
  readonly groups: readonly GroupSurveys[];
  readonly populations: readonly Population[];
}

export type DistributionRoutine = "limitedPeriod" | "continuous" | "unknown";

/** A respondent group the workbook has a sheet for; without surveys when nobody has answered. */
export interface GroupSurveys {
  readonly group: GroupId;
  readonly surveys: readonly Survey[];
}

export interface Survey {
  /** As written, without outer spaces; null when none is given. */
  readonly activity: string | null;
  /** Id of the background variable's value; null when not stated, unknown or not asked of the group. */
  readonly background: string | null;
  /** In the order of the questionnaire. */
  readonly answers: readonly Answer[];
}

/** A code of the question's scale, or why there is none. */
export type Answer = number | MissingReason;

/** Left blank; not asked since the filter question is not Ja; or not an answer of the scale. */
export type MissingReason = "itemNonresponse" | "notApplicable" | "unreadable";

/** One row of populations. A null figure is unknown, which is not zero. */
export interface Population {
  readonly group: GroupId;
  /** Null for the whole association, where the group is not split. */
  readonly activity: string | null;
  readonly targetPopulation: number | null;
  readonly surveyedPopulation: number | null;
  readonly notReached: number | null;
}
