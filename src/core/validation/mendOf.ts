import type { RawValue } from "../survey/RawValue";
import type { Finding } from "./Finding";
import type { RuleId } from "./rules";

/** A cell that can be put right without anybody having to know more: it means the same before and after. */
export interface Mend {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string | number;
}

type Mender = (written: string, label: string) => string | number | null;

/** What the cell should hold, by rule. Everything else needs somebody who knows. */
const menders: ReadonlyMap<string, Mender> = new Map<RuleId, Mender>([
  ["answer/numberAsText", (_, label) => wholeNumber(label)],
  ["answer/spelling", respelt],
  ["background/spelling", (written, label) => wholeNumber(label) ?? respelt(written, label)],
  ["activity/spelling", (_, label) => label],
  ["population/notWhole", (written) => wholeNumber(written)],
]);

/**
 * The mend of a finding; null where there is none without loss. A population stored as text is unknown before and known
 * after, but the cell says the same number.
 */
export function mendOf({ rule, place, observed, expected }: Finding): Mend | null {
  const { sheet, row, column } = place;
  if (sheet === null || row === null || column === null || !isText(observed)) return null;
  const label = expected?.kind === "label" ? expected.label : "";
  const after = menders.get(rule)?.(observed, label) ?? null;
  return after === null || after === "" ? null : { sheet, row, column, before: observed, after };
}

function isText(value: RawValue | undefined): value is string {
  return typeof value === "string";
}

/** Plain digits and nothing else but spaces around them: "1 250" or "12,0" may have been meant in more than one way. */
function wholeNumber(text: string): number | null {
  return /^ *(0|[1-9]\d{0,8}) *$/.test(text) ? Number(text) : null;
}

/** The published word, with a capital where there was one: workbooks write "Alltid" as often as "alltid". */
function respelt(written: string, label: string): string {
  const first = written.trim().slice(0, 1);
  const isCapital = first !== first.toLowerCase();
  return (isCapital ? label.slice(0, 1).toUpperCase() : label.slice(0, 1)) + label.slice(1);
}
