import type { CountKey } from "../core/national/CountKey";
import type { GroupId, QuestionId } from "../core/instrument/Instrument";

/**
 * A table of a report as data: what is printed, apart from how it looks. Figures are whole counts and whole percents,
 * already rounded; each says which counts it is made of, so that a live formula can be written for it.
 */
export interface ReportTable {
  /** As in the report, e.g. "7.1" or "B2.staff". */
  readonly id: string;
  readonly caption: string;
  /** Printed between caption and table. */
  readonly introduction?: string;
  /** Printed over the row labels; two where the headings of the sections stand in a column of their own. */
  readonly stubHeadings: readonly string[];
  /** "rows": a section's heading is a row of its own. "rowGroups": it stands beside its first row. */
  readonly layout: "rows" | "rowGroups";
  readonly columns: readonly ReportColumn[];
  readonly sections: readonly ReportSection[];
  readonly footnotes: readonly string[];
}

export interface ReportColumn {
  readonly key: string;
  /** One text per level, the top one first. Neighbours with the same top text share it. */
  readonly headings: readonly string[];
}

export interface ReportSection {
  /** Texts from left to right; none when the section has no heading. */
  readonly heading: readonly string[];
  readonly group?: GroupId;
  readonly question?: QuestionId;
  readonly isTotal?: true;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  /** What the row is about, e.g. a subgroup, a group or an association. */
  readonly key: string;
  /** Printed in a column before the label. */
  readonly number?: number;
  /** Without the number of answers, which is in n. */
  readonly label: string;
  readonly labelStar?: true;
  /** Printed after the label, "(n=1114)". */
  readonly n?: ReportCell;
  readonly isTotal?: true;
  /** Parallel to the columns. */
  readonly cells: readonly ReportCell[];
}

export type ReportCell = Figure | HiddenFigure | TextCell;

/** A statistic (χ², phi, an expected count) and a probability are in full precision, and rounded when they are shown. */
export type FigureUnit = "count" | "percent" | "mean" | "statistic" | "probability";

export interface Figure {
  readonly kind: "figure";
  readonly unit: FigureUnit;
  /** A percent is a whole number, a mean has one decimal. Null is unknown or nothing to divide by, shown as "–". */
  readonly value: number | null;
  readonly star?: true;
  readonly brackets?: true;
  /** The counts whose sum is the figure, or the numerator. */
  readonly part: readonly CountKey[];
  /** Counts taken from that sum, as the answers from those who were asked; absent means none. */
  readonly minus?: readonly CountKey[];
  /** The counts whose sum is the denominator; absent for counts. */
  readonly whole?: readonly CountKey[];
}

/** A figure of too few answers, or a neighbour that would give it away. Shown as "..". */
export interface HiddenFigure {
  readonly kind: "hidden";
}

export interface TextCell {
  readonly kind: "text";
  readonly text: string;
}
