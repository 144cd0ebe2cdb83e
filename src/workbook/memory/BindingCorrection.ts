import type { Edition, GroupId, QuestionId } from "../../core/instrument/Instrument";
import type { InformationField, PopulationColumns } from "../../core/survey/RegistrationCells";
import type { SignNotation } from "../../core/survey/SurveySheet";

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
  | InformationCorrection;

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
