import type { Edition, GroupId } from "../instrument/Instrument";
import type { RawValue } from "./RawValue";
import type { SurveySheet } from "./SurveySheet";

/**
 * What a registration workbook says, as raw values with their places: the input both of the checks and, interpreted,
 * of the figures. Rows and columns are zero-based.
 */
export interface RegistrationCells {
  readonly edition: Edition;
  readonly information: readonly InformationCell[];
  /** Null when the workbook has no populations. */
  readonly populations: PopulationTable | null;
  readonly surveySheets: readonly SurveySheet[];
}

export type InformationField =
  | "association"
  | "periodFrom"
  | "periodTo"
  | "contact"
  | "email"
  | "edition"
  | "distributionRoutine"
  | "wordingChanged"
  | "olderForms";

/** A label found in the workbook and the value to its right (null when empty). Fields without a label are absent. */
export interface InformationCell {
  readonly field: InformationField;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

export interface PopulationTable {
  readonly sheet: string;
  /** The row below the headings. */
  readonly firstRow: number;
  readonly columns: PopulationColumns;
  readonly records: readonly PopulationRecord[];
}

/** Null where the table has no such column. */
export interface PopulationColumns {
  readonly group: number;
  readonly activity: number | null;
  readonly targetPopulation: number | null;
  readonly surveyedPopulation: number | null;
  readonly notReached: number | null;
}

export interface PopulationRecord {
  readonly row: number;
  /** Null when the name is not that of a group of the edition. */
  readonly group: GroupId | null;
  /** The names exactly as written, e.g. "Pågående", spaces included; formulas look for them. */
  readonly groupText: string;
  readonly activityText: string;
  /** Null for the whole association. */
  readonly activity: string | null;
  readonly targetPopulation: RawValue;
  readonly surveyedPopulation: RawValue;
  readonly notReached: RawValue;
}
