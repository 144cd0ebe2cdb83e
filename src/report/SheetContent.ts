import type { GroupId } from "../core/instrument/Instrument";
import type { ChartContent } from "./ChartContent";

/**
 * What the add-in writes, as data: sheets of cells with values or formulas, and the names the formulas use. Plain and
 * read-only; the Excel layer turns it into calls, and knows what the styles look like.
 */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  /**
   * Whose the names are. Names of the same owner that are not wanted any more are removed; those of others stay. Absent
   * means the results of a registration workbook.
   */
  readonly namesOf?: "merge" | "findings" | "report";
}

export interface SheetContent {
  /** What the sheet is, kept as a mark in it, so that it is found again whatever it is called. */
  readonly kind: SheetKind;
  /** Wanted name; another is used where a foreign sheet has it. */
  readonly name: string;
  /** Widths in characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowContent[];
  /** Heights in points by zero-based row, where the text takes more than one line. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Zero-based row of the headings that are repeated on every printed page; null when there are several tables. */
  readonly repeatedRow: number | null;
  /** Excel tables, outside the rows. Absent means none. */
  readonly dataTables?: readonly DataTable[];
  /** Absent means landscape. */
  readonly orientation?: "portrait";
  /** Zero-based rows that begin a new printed page. */
  readonly pageBreaks?: readonly number[];
  /** Charts of the sheet's own cells; absent on sheets that never have any. */
  readonly charts?: readonly ChartContent[];
}

/**
 * An Excel table of plain values; it may have very many rows. When the sheet is written again the table stays the same
 * one, so that formulas that mean it by name go on doing so.
 */
export interface DataTable {
  /** What formulas call it. */
  readonly name: string;
  /** Zero-based cell of the first heading. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  /** Values parallel to the columns; null is an empty cell. */
  readonly rows: readonly (readonly TableValue[])[];
  /**
   * Columns a row is known by, the most telling first, so that what people have written beside it in columns of their
   * own follows it. Absent where rows are nobody's to write beside.
   */
  readonly keys?: readonly number[];
}

export interface TableColumn {
  readonly heading: string;
  readonly format: "text" | "number" | "date";
  /** Width in characters of the standard font. */
  readonly width: number;
}

export type TableValue = string | number | null;

export type SheetKind =
  | "responseRates"
  | "keyFigures"
  | "distributionRates"
  | "findings"
  | "stamp"
  | ResultSheetKind
  | ReportSheetKind
  | LocalSheetKind;

/** Sheets of the network's result workbook. */
export type ResultSheetKind =
  "associations" | "populations" | `surveys${Capitalize<GroupId>}` | "history" | "counts" | "log";

/** Sheets of the national report. Those of asked and key figures are of edition 2017. */
export type ReportSheetKind =
  | "reportContents"
  | "reportAsked"
  | "reportResponses"
  | "reportKeyFigures"
  | `reportIndicator${number}`
  | "reportDevelopment"
  | `reportAppendix${number}`
  | "reportTests";

/** Sheets of an association's own report. */
export type LocalSheetKind = "localReport" | "localAssociation" | "localActivities";

/** Cells from column A on. */
export type RowContent = readonly (CellContent | null)[];

export interface CellContent {
  /** Text or number; for a formula what the engine expects it to give. */
  readonly value: string | number;
  /** English, with a leading "=". */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Columns that it is merged over, itself included. In running text only: tables are to stay tables when copied. */
  readonly span?: number;
}

export type CellStyle =
  | "title"
  | "lead"
  | "heading"
  | "subheading"
  | "columnHeading"
  | "countHeading"
  | "label"
  /** Over several lines; the figures stand beside the last. */
  | "longLabel"
  | "wording"
  | "count"
  | "percent"
  | "strongCount"
  | "strongPercent"
  | "totalLabel"
  | "totalCount"
  | "totalPercent"
  | "totalPercentStarred"
  | "percentStarred"
  | "percentBracketed"
  | "percentBracketedStarred"
  | "mean"
  | "statistic"
  | "probability"
  | "probabilityStarred"
  | "date"
  /** To be filled in: a field of a form, and a cell in a list. */
  | "input"
  | "inputDate"
  | "entry"
  | "entryDate"
  /** Guidance in running text. */
  | "help"
  /** A cell that leads to another. */
  | "link"
  | "finding"
  | "note"
  /** Over a table or a diagram. */
  | "caption"
  | "paragraph"
  /** Below a table or a diagram, across the page. */
  | "footnote"
  /** The network's own words. */
  | "comment";

export interface NameContent {
  readonly name: string;
  /** With a leading "=". */
  readonly formula: string;
}
