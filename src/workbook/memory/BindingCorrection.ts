import type { BackgroundVariableId, Edition, GroupId, QuestionId, ScaleId } from "../../core/instrument/Instrument";
import type { InformationField, PopulationColumns } from "../../core/survey/RegistrationCells";
import type { Meaning, SelectorKind, SignNotation } from "../../core/survey/SurveySheet";

/**
 * What the user has said about which sheet is which group and which column is which question, where it was found
 * otherwise. Rows and columns are zero-based. What a person points at is remembered by the texts that stand there, so
 * that it is found again when rows and columns have been added; one that is not found is reported, never guessed.
 */
export type BindingCorrection =
  | EditionCorrection
  | SheetCorrection
  | HeadingRowCorrection
  | ColumnCorrection
  | NotationCorrection
  | PopulationsCorrection
  | InformationCorrection
  | AsideCorrection
  | SelectorCorrection
  | MeaningsCorrection
  | RowsCorrection
  | ActivityDownCorrection
  | CodesCorrection;

export interface EditionCorrection {
  readonly kind: "edition";
  readonly edition: Edition;
}

export interface SheetCorrection {
  readonly kind: "sheet";
  readonly sheet: string;
  /** Null for a sheet that holds no surveys. */
  readonly group: GroupId | null;
}

export interface HeadingRowCorrection {
  readonly kind: "headingRow";
  readonly sheet: string;
  readonly row: RowReference;
}

export interface ColumnCorrection {
  readonly kind: "column";
  readonly sheet: string;
  readonly target: ColumnTarget;
  /** Null for no column at all. */
  readonly column: ColumnReference | null;
}

/** How Ja and Nej are written in a column, where it could mean either. A question that moves to another column leaves it. */
export interface NotationCorrection {
  readonly kind: "notation";
  readonly sheet: string;
  readonly column: ColumnReference;
  readonly notation: SignNotation;
}

/** What a column of a survey sheet may hold. */
export type ColumnTarget = "number" | "activity" | "date" | "background" | QuestionId;

/** The whole table of populations; one place for all, since its columns make sense together only. */
export interface PopulationsCorrection {
  readonly kind: "populations";
  readonly sheet: string;
  readonly row: RowReference;
  readonly columns: Readonly<Record<PopulationColumn, ColumnReference | null>>;
}

export type PopulationColumn = keyof PopulationColumns;

export interface InformationCorrection {
  readonly kind: "information";
  readonly field: InformationField;
  readonly sheet: string;
  /** Of the value. Null for a field that is not in the workbook. */
  readonly cell: CellReference | null;
}

/** A column that is known and not used, whatever it looks like. */
export interface AsideCorrection {
  readonly kind: "aside";
  readonly sheet: string;
  readonly column: ColumnReference;
}

/** A column that tells which rows count: of which group, year or standing they are. */
export interface SelectorCorrection {
  readonly kind: "selector";
  readonly sheet: string;
  readonly role: SelectorKind;
  readonly column: ColumnReference;
  /** What each value (folded by foldText, "" for empty) says: whether the row counts, or of which group it is. */
  readonly values: readonly { readonly text: string; readonly counts: boolean | GroupId }[];
}

/** What values mean on a scale or in a background variable, on one sheet or (null) on all. */
export interface MeaningsCorrection {
  readonly kind: "meanings";
  readonly of: ScaleId | BackgroundVariableId;
  readonly sheet: string | null;
  readonly meanings: readonly Meaning[];
}

/** Rows of a sheet that are no surveys, or that are though they look otherwise. */
export interface RowsCorrection {
  readonly kind: "rows";
  readonly sheet: string;
  readonly isSurvey: boolean;
  readonly rows: readonly RowMark[];
}

/** A row and what stands in it (hash of its values), so that it is found again where rows have been moved. */
export interface RowMark {
  readonly row: number;
  readonly hash: string;
}

/** On the sheet an activity is written once, for its row and those below it without one. */
export interface ActivityDownCorrection {
  readonly kind: "activityDown";
  readonly sheet: string;
}

/** A person has looked at what the codes of the workbook are taken for, and it is right. */
export interface CodesCorrection {
  readonly kind: "codes";
  /** The codes and meanings that were shown, as a hash: other codes are asked about again. */
  readonly hash: string;
}

/** A row of headings: its place, and texts that stand in it. */
export interface RowReference {
  readonly row: number;
  readonly texts: readonly string[];
}

/** A column: its place, and the nearest heading in it or to its left, `offset` columns away. */
export interface ColumnReference {
  readonly column: number;
  /** Empty when there is none. */
  readonly anchor: string;
  readonly offset: number;
}

/** A cell with a value; the anchor is the label to its left. */
export interface CellReference extends ColumnReference {
  readonly row: number;
}
