import type { GroupId } from "../instrument/Instrument";

/**
 * What carrying populations over from a distribution workbook changes in a registration workbook: all of it, in the order
 * of the groups, so that a person can see it beforehand. With an obstacle nothing is carried over.
 */
export interface CarryOver {
  /** The sheet of populations; null when there is none. */
  readonly sheet: string | null;
  readonly rows: readonly CarriedRow[];
  readonly obstacles: readonly CarryOverObstacle[];
  readonly doubts: readonly CarryOverDoubt[];
}

/** A group or one of its activities. */
export interface CarriedRow {
  readonly group: GroupId;
  /** As in the registration workbook; null for the whole association. */
  readonly activity: string | null;
  /** Zero-based, in the sheet of populations. */
  readonly row: number;
  /** The row is added below the others. */
  readonly isNew: boolean;
  /** Empty when everything is as it should be already. */
  readonly cells: readonly CarriedCell[];
}

export type CarriedField = "group" | "activity" | "targetPopulation" | "surveyedPopulation" | "notReached";

/** A cell and what it holds before and after; an empty text for an empty cell. */
export interface CarriedCell {
  readonly field: CarriedField;
  readonly column: number;
  readonly before: string | number;
  readonly after: string | number;
}

/** Why nothing can be carried over. Rows and columns are zero-based, in the sheet of populations. */
export type CarryOverObstacle =
  | { readonly kind: "noTable" }
  /** There is a formula, or an error value or the like, where a figure should go. */
  | { readonly kind: "formula" | "strangeValue"; readonly row: number; readonly column: number }
  /** The group is split by activity in one of the workbooks only. */
  | { readonly kind: "notSplit"; readonly group: GroupId }
  | { readonly kind: "rowTwice"; readonly group: GroupId; readonly activity: string | null; readonly row: number }
  /** So many persons have no activity, but the registration workbook has no row for them. */
  | { readonly kind: "withoutActivity"; readonly group: GroupId; readonly persons: number }
  /** No empty row below the others for this one. */
  | { readonly kind: "noRoom"; readonly group: GroupId; readonly activity: string | null };

/** What a person should think of before carrying over. */
export type CarryOverDoubt =
  | { readonly kind: "otherAssociation"; readonly distribution: string; readonly registration: string }
  | { readonly kind: "otherPeriod" }
  | { readonly kind: "errors"; readonly count: number }
  /** Rows of a group that is carried over, which the distribution workbook says nothing of. */
  | { readonly kind: "untouched"; readonly group: GroupId; readonly activity: string | null };
