import type { GroupId } from "../instrument/Instrument";
import type { RawValue } from "./RawValue";

/**
 * The surveys of one respondent group as they stand in a sheet: raw values with their places, so that a finding
 * can point at a cell. Rows and columns are zero-based.
 */
export interface SurveySheet {
  readonly group: GroupId;
  readonly sheet: string;
  /** The row below the headings, where the first survey goes. */
  readonly firstRow: number;
  readonly columns: SurveyColumns;
  /** Columns that tell which rows are surveys of this group that count. Absent means all rows are. */
  readonly selectors?: readonly RowSelector[];
  /** Rows from firstRow on that are no surveys, in ascending order. Absent means none. */
  readonly aside?: readonly RowsAside[];
  /** Where an activity is written once for the rows below it: what holds for which rows. Absent: each row has its own. */
  readonly activityRuns?: readonly ActivityRun[];
  /** The surveys. Rows set aside, and those a selector does not count, are not among them. */
  readonly records: readonly SurveyRecord[];
}

/** A column whose words decide which rows count: those of the group, of the period, or not cancelled. */
export interface RowSelector {
  readonly kind: SelectorKind;
  readonly column: number;
  /** What a counted row says, folded as by foldText; "" for an empty cell. */
  readonly counted: readonly string[];
}

export type SelectorKind = "group" | "period" | "status";

/** Rows one below the other with the same role. */
export interface RowsAside {
  readonly row: number;
  readonly rowCount: number;
  readonly role: RowRole;
}

/** What a row below the headings is when it is no survey. "otherTable" is what stands below another row of headings. */
export type RowRole = "heading" | "key" | "example" | "total" | "note" | "otherTable" | "chosen";

export interface ActivityRun {
  readonly row: number;
  readonly rowCount: number;
  readonly activity: string;
}

export interface SurveyColumns {
  /** Running number of the survey; null where the sheet has none. The same for the next two. */
  readonly number: number | null;
  readonly activity: number | null;
  readonly date: number | null;
  readonly background: AnswerColumns | null;
  /** In the order of the questionnaire; null where no column is bound to the question. */
  readonly questions: readonly (AnswerColumns | null)[];
}

/** How one question or background variable is written. */
export type AnswerColumns = SingleColumn | CrossColumns;

/** One column with the answer as a code or a word. */
export interface SingleColumn {
  readonly kind: "single";
  readonly column: number;
  /** Absent where answers are written as usual: the code, or the word. */
  readonly notation?: SingleNotation;
  /** What single values mean, where that is not what they would mean as usual. Goes before everything else. */
  readonly meanings?: readonly Meaning[];
}

/** What a value in a cell means. */
export interface Meaning {
  /** The value as LOWER(TRIM()) gives it (foldText); a boolean as "sant" or "falskt". */
  readonly text: string;
  /** Code of the alternative, id of the background value, or null for "inget svar". */
  readonly means: number | string | null;
}

/** Code and word together ("1 - Aldrig"), or a sign for each answer. See notations.ts. */
export type SingleNotation = "codeAndLabel" | SignNotation;

/** J and N or K and M; for Ja and Nej 1 and 0, 1 and 2, or 2 and 1, of which a person says whether it is 1 and 2 or 2 and 1. */
export type SignNotation = "initials" | "yesNoNumbers" | "yes1No2" | "no1Yes2";

/** One column per alternative, with a cross in the chosen one. In the order of the alternatives. */
export interface CrossColumns {
  readonly kind: "crosses";
  readonly columns: readonly number[];
  /** Absent where a cross is an x. */
  readonly notation?: CrossNotation;
}

/** Another mark than x, used all over a sheet. */
export type CrossNotation = "one" | "v" | "tick";

export type Notation = SingleNotation | CrossNotation;

/** One row: one survey, perhaps with nothing in it but a number. */
export interface SurveyRecord {
  readonly row: number;
  readonly number: RawValue;
  readonly activity: RawValue;
  readonly date: RawValue;
  readonly background: RawAnswer;
  /** Parallel to the questions; null where no column is bound. */
  readonly answers: readonly RawAnswer[];
  /** Columns of the bound cells that hold a formula. Absent means none. */
  readonly formulaColumns?: readonly number[];
  /** The row is hidden by hand or by a filter. */
  readonly hidden?: true;
  /** Its date lies outside the measurement period: the survey is not counted. */
  readonly outsidePeriod?: true;
}

/** One value, or for crosses one per alternative. */
export type RawAnswer = RawValue | readonly RawValue[];

export function isCrosses(raw: RawAnswer): raw is readonly RawValue[] {
  return Array.isArray(raw);
}
