/**
 * A chart of a sheet's own cells, as read-only data. It is made from a table that stands on the same sheet, and never
 * carries meaning alone: series differ by dash and mark as well as by colour, and a summary in words stands in a cell.
 */
export interface ChartContent {
  /** Known by it when the sheet is written again, e.g. "7.1"; unique on the sheet. */
  readonly id: string;
  /** "line" has marks and leaves gaps for empty cells; the others may have series drawn as lines on a second axis. */
  readonly kind: ChartKind;
  readonly title: string;
  /** Title of the axis along which the categories stand; null for none. */
  readonly categoryTitle: string | null;
  readonly valueAxis: ValueAxis;
  /** For series with onSecondAxis; null when no series has. */
  readonly secondAxis: ValueAxis | null;
  /** Cells of one row or column with the categories. */
  readonly categories: CellArea;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers; they are to be empty. */
  readonly place: CellArea;
  /** The cell with the summary in words. */
  readonly summary: { readonly row: number; readonly column: number };
}

export type ChartKind = "line" | "columns" | "bars" | "stackedColumns";

export interface ValueAxis {
  readonly title: string;
  /** A percent is a share in its cell (0.63) and its axis goes from 0 to 100 %; the others begin at 0. */
  readonly unit: "percent" | "count" | "mean";
}

export interface ChartSeries {
  readonly name: string;
  /** As many cells as the categories, along the same way. What is missing is an empty cell: a text is drawn as zero. */
  readonly values: CellArea;
  /** Its place in the palette; the same thing has the same look in every chart. */
  readonly look: number;
  /** Drawn as a line with marks along the second axis. */
  readonly onSecondAxis?: true;
}

/** A rectangle of a sheet, zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How a series looks. Dash and mark tell series apart where colours do not. */
export interface SeriesLook {
  /** At least 3:1 against white (WCAG 2.1, 1.4.11). */
  readonly color: string;
  readonly dash: "Continuous" | "Dash" | "RoundDot" | "DashDot";
  readonly mark: "Circle" | "Square" | "Triangle" | "Diamond";
}

/** Neighbours differ in lightness too; after the last the looks begin anew. */
export const seriesLooks: readonly SeriesLook[] = [
  { color: "#0F3B5C", dash: "Continuous", mark: "Circle" },
  { color: "#C2571A", dash: "Dash", mark: "Square" },
  { color: "#2E8049", dash: "RoundDot", mark: "Triangle" },
  { color: "#7A3E9D", dash: "DashDot", mark: "Diamond" },
  { color: "#0085A1", dash: "Continuous", mark: "Square" },
  { color: "#8C1D40", dash: "Dash", mark: "Circle" },
  { color: "#7A7A00", dash: "RoundDot", mark: "Diamond" },
  { color: "#555555", dash: "DashDot", mark: "Triangle" },
];

export function seriesLook(index: number): SeriesLook {
  return seriesLooks[index % seriesLooks.length]!;
}
