import type { Edition, GroupId, QuestionId } from "../../core/instrument/Instrument";
import type { InformationField, PopulationColumns } from "../../core/survey/RegistrationCells";
import type { ActivityRun, RowSelector, RowsAside, SurveyColumns } from "../../core/survey/SurveySheet";
import type { StructureProblem } from "../../core/validation/StructureProblem";

/**
 * Which sheet is which group, which row holds the headings, which column is which question and how answers are
 * written. Plain data, so that it can be shown, corrected and remembered. Rows and columns are zero-based.
 */
export interface Binding {
  readonly edition: Edition;
  readonly layout: Layout;
  readonly information: readonly InformationBinding[];
  readonly populations: PopulationBinding | null;
  /** In the order of the instrument; a group has several where its surveys lie on several sheets. */
  readonly groups: readonly GroupBinding[];
}

/** Answers as codes, as the words of the scale, or as crosses under the alternatives. */
export type Layout = "coded" | "text" | "crosses";

export interface InformationBinding {
  readonly field: InformationField;
  readonly sheet: string;
  /** Cell of the value. */
  readonly row: number;
  readonly column: number;
}

export interface PopulationBinding {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: PopulationColumns;
}

export interface GroupBinding {
  readonly group: GroupId;
  readonly sheet: string;
  readonly headingRow: number;
  /** First row of surveys. */
  readonly firstRow: number;
  readonly columns: SurveyColumns;
  /** See SurveySheet, for these three. */
  readonly selectors?: readonly RowSelector[];
  readonly aside?: readonly RowsAside[];
  readonly activityRuns?: readonly ActivityRun[];
  /** Parallel to columns.questions. */
  readonly evidence: readonly QuestionEvidence[];
}

/** Why a column is taken for a question. */
export interface QuestionEvidence {
  readonly question: QuestionId;
  /** The heading as it stands; empty when no column is bound. */
  readonly heading: string;
  /** How like the question's wording the heading's is, 0–1; null when the sheet shows no wording for it. */
  readonly similarity: number | null;
  /** Whether the heading has the question's number. */
  readonly isNumbered: boolean;
  /** A person has chosen the column, or said that there is none. */
  readonly isChosen: boolean;
}

export interface BindResult {
  readonly binding: Binding;
  /** What could not be settled. Nothing of it is guessed. */
  readonly problems: readonly StructureProblem[];
}
