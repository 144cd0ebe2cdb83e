import type { CellContent } from "../../SheetContent";

/** Excel takes no longer text between quotation marks in a formula. */
const longestText = 255;

/** A cell that leads to a row of a sheet. */
export function linkCell(label: string, sheet: string, row = 1): CellContent {
  const reference = `#'${sheet.replaceAll("'", "''")}'!A${row}`;
  const shown = label.length > longestText ? `${label.slice(0, longestText - 1)}…` : label;
  return { value: shown, formula: `=HYPERLINK(${quoted(reference)},${quoted(shown)})`, style: "link" };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
