import type { GroupId, QuestionId } from "../instrument/Instrument";
import type { RawValue } from "../survey/RawValue";
import type { RuleId } from "./rules";

export type Severity = "error" | "warning" | "info";

/** Something about the workbook a person should know: a record without prose. The sentences are in src/text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** What the cell holds. Absent where the finding is about something missing. */
  readonly observed?: RawValue;
  /** What would be right, as far as it can be said in figures or names. */
  readonly expected?: Expected;
  readonly group?: GroupId;
  readonly question?: QuestionId;
  /** Another cell the finding is about, e.g. the first use of a number. */
  readonly other?: Place;
  /** Name of an information field, a heading, an activity or a property, or the earlier name, the finding is about. */
  readonly name?: string;
  /** What holds it, where that is not the cell itself: its comment, the sheet's name or page header, a defined name or a property. */
  readonly part?: "comment" | "sheetName" | "header" | "shape" | "link" | "name" | "property";
}

/** Row and column are zero-based; null where the finding is about the whole sheet, or (sheet null) the workbook. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

export type Expected =
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "atMost"; readonly value: number }
  | { readonly kind: "atLeast"; readonly value: number }
  | { readonly kind: "oneOf"; readonly labels: readonly string[] }
  | { readonly kind: "label"; readonly label: string };
