import type { BindingCorrection, ColumnCorrection } from "../workbook/memory/BindingCorrection";

/**
 * The corrections with one more, in place of an earlier one of the same thing. A column that is given to one question is
 * taken from another that had been given it.
 */
export function withCorrection(
  corrections: readonly BindingCorrection[],
  added: BindingCorrection,
): readonly BindingCorrection[] {
  const kept = corrections.filter(
    (one) =>
      keyOf(one) !== keyOf(added) && !(added.kind === "column" && one.kind === "column" && sameColumn(one, added)),
  );
  return [...kept, added];
}

/** What a correction is about: two of the same key cannot both hold. */
function keyOf(correction: BindingCorrection): string {
  switch (correction.kind) {
    case "edition":
    case "populations":
      return correction.kind;
    case "sheet":
    case "headingRow":
      return `${correction.kind} ${correction.sheet}`;
    case "notation":
      return `notation ${correction.column.column} ${correction.sheet}`;
    case "column":
      return `column ${correction.target} ${correction.sheet}`;
    case "information":
      return `information ${correction.field}`;
    case "aside":
    case "selector":
      return `${correction.kind} ${correction.column.column} ${correction.sheet}`;
    case "meanings":
      return `meanings ${correction.of} ${correction.sheet ?? ""}`;
    case "rows":
      return `rows ${correction.isSurvey} ${correction.sheet}`;
    case "activityDown":
      return `activityDown ${correction.sheet}`;
    case "codes":
      return correction.kind;
  }
}

function sameColumn(first: ColumnCorrection, second: ColumnCorrection): boolean {
  return first.sheet === second.sheet && first.column !== null && first.column.column === second.column?.column;
}
