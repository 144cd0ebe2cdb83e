import type { RawValue } from "./RawValue";

/**
 * What the rules need to know of the workbook as a whole, besides the surveys in it: every cell, and what else a
 * workbook carries when it is sent. A reader's own workbook has this shape and more. Rows and columns are zero-based.
 */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly NameFacts[];
  readonly properties: readonly PropertyFacts[];
  /** Absent where the source cannot tell. */
  readonly features?: FeatureFacts;
  /** The name the association had when the workbook was last checked or sent; null when nothing is remembered. */
  readonly earlierAssociation: string | null;
}

export interface SheetFacts {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** One of the add-in's own sheets: results and the like, no part of what the association has registered. */
  readonly isOwn: boolean;
  /** Rows with content, in ascending order. */
  readonly rows: readonly RowFacts[];
  readonly merges: readonly AreaFacts[];
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Headers and footers, shapes with text, and where cells' links lead. Absent where the source cannot tell. */
  readonly otherTexts?: readonly OtherTextFacts[];
}

export interface OtherTextFacts {
  readonly kind: "header" | "shape" | "link";
  readonly text: string;
  readonly row?: number;
  readonly column?: number;
}

export interface RowFacts {
  readonly row: number;
  /** Column of values[0]. */
  readonly column: number;
  readonly values: readonly RawValue[];
  /** Parallel to values; absent when the row has none. */
  readonly formulas?: readonly (string | null)[];
}

export interface AreaFacts {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A defined name with its formula and the comment people may give it. */
export interface NameFacts {
  readonly name: string;
  readonly formula: string;
  readonly comment?: string;
}

export interface PropertyFacts {
  readonly name: string;
  readonly value: string;
}

export interface FeatureFacts {
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
}

export function sheetFacts(workbook: WorkbookFacts, sheet: string): SheetFacts | null {
  return workbook.sheets.find(({ name }) => name === sheet) ?? null;
}
