import type { CountColumns, PersonColumns } from "../../core/distribution/DistributionCells";
import type { DistributionProblem } from "../../core/distribution/DistributionProblem";
import type { Edition } from "../../core/instrument/Instrument";
import type { InformationBinding } from "../binding/Binding";

/**
 * Which sheet of a distribution workbook holds what, and which column is which. Plain data. Rows and columns are
 * zero-based.
 */
export interface DistributionBinding {
  readonly edition: Edition;
  readonly information: readonly InformationBinding[];
  readonly activities: { readonly sheet: string; readonly headingRow: number; readonly column: number } | null;
  readonly persons: TableBinding<PersonColumns> | null;
  readonly counts: TableBinding<CountColumns> | null;
}

export interface TableBinding<Columns> {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: Columns;
}

/** A table that was looked for in a sheet; it may be without what it needs, which the problems say. */
export interface TableFound<Columns> {
  readonly binding: TableBinding<Columns>;
  readonly problems: readonly DistributionProblem[];
}

export interface DistributionBindResult {
  readonly binding: DistributionBinding;
  readonly problems: readonly DistributionProblem[];
}
