import type { CellStyle, NameContent, SheetContent, SheetKind } from "./SheetContent";

/**
 * A new workbook as data: the add-in's own sheets as elsewhere, and what a workbook that people are to fill in needs
 * besides. It becomes a file (src/file); nothing in it is taken from another workbook unread.
 */
export interface FileContent {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly NameContent[];
  readonly title: string;
  /** When the workbook was made, e.g. "2026-11-25T07:30:00Z". */
  readonly created: string;
  /** Tells Excel to leave out names of people when the workbook is saved. */
  readonly filterPrivacy: boolean;
}

/**
 * Cells with an empty text have a look and no content, and none goes over several columns. Formulas are written as files
 * have them: in English, old functions. Sheets print on lying pages that end where Excel will.
 */
export interface FileSheet extends Omit<SheetContent, "kind" | "dataTables" | "orientation" | "pageBreaks" | "charts"> {
  /** Null for a sheet that belongs to whoever fills it in; it gets no mark. */
  readonly kind: SheetKind | null;
  /** Absent means visible. The first sheet must be. */
  readonly visibility?: "hidden" | "veryHidden";
  /** Against mistakes, without a password: anyone may lift it. Cells with an unlocked style stay open. */
  readonly isProtected?: true;
  readonly gridlines?: true;
  /** Absent means all of the sheet. */
  readonly printArea?: CellArea;
  /** Look of cells that have none of their own, by column. */
  readonly columnStyles?: readonly (CellStyle | null)[];
  readonly validations?: readonly ValidationContent[];
  readonly tables?: readonly TableContent[];
}

/** Zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What may be entered in an area. An empty cell is always allowed. */
export interface ValidationContent {
  readonly area: CellArea;
  readonly allow: AllowedInput;
  /** Shown when a cell is chosen. At most 32 and 255 characters. */
  readonly hint?: MessageContent;
  /** Shown when something else is entered. At most 32 and 225 characters. Absent: Excel's own words. */
  readonly error?: MessageContent;
  /** "ask" lets the user go on anyway. Absent means stop. */
  readonly whenOther?: "ask";
}

export type AllowedInput =
  /** The cells a reference leads to, e.g. "=Listor!$A$2:$A$7". */
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "wholeNumber" | "date"; readonly from: number; readonly to: number }
  /** What makes a formula true, relative to the area's first cell. */
  | { readonly kind: "formula"; readonly formula: string }
  /** Anything: only a hint. */
  | { readonly kind: "anything" };

export interface MessageContent {
  readonly title: string;
  readonly text: string;
}

/** An Excel table over cells of the sheet. Its first row holds the headings: different texts. */
export interface TableContent {
  readonly name: string;
  readonly area: CellArea;
}
