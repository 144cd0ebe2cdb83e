import { cellAddress, quoteSheetName } from "../core/address";
import { findingKey } from "../core/validation/findingKey";
import type { Finding } from "../core/validation/Finding";
import { findingSheetTexts as texts, sheetNames } from "../text/sheets";
import { findingTexts } from "../text/findings/findingTexts";
import { severityNames } from "../text/terms";
import { capitalized, sheetText } from "../text/values";
import { RowList, text } from "./cells";
import type { CellContent, SheetContent } from "./SheetContent";

/** Zero-based row of the line that says when the sheet was written. */
export const writtenRow = 1;

/** As many as one request to Excel on the web can carry; what is left out is said on the sheet. */
const maxRows = 5_000;

/** The findings of a check as a sheet, with links to the cells. `reasons` are those of approvals, by findingKey. */
export function findingSheet(
  findings: readonly Finding[],
  reasons: ReadonlyMap<string, string>,
  association: string | null,
): SheetContent {
  const list = new RowList();
  const shown = findings.slice(0, maxRows);
  list.add(text(texts.title(association ?? texts.noAssociation), "title"));
  list.add(text("", "lead"));
  list.add(text(texts.about, "lead"));
  list.add(...(shown.length < findings.length ? [text(texts.cut(maxRows, findings.length), "lead")] : []));
  const headingRow = list.rows.length;
  list.add(...texts.columns.map((heading) => text(heading, "columnHeading")));
  for (const finding of shown) {
    const { title, what, todo } = findingTexts[finding.rule];
    list.add(
      text(capitalized(severityNames[finding.severity].one), "finding"),
      text(finding.place.sheet === null ? texts.wholeWorkbook : sheetText(finding.place.sheet), "finding"),
      cellLink(finding),
      ...[title, what(finding), todo, reasons.get(findingKey(finding)) ?? ""].map((words) => text(words, "finding")),
    );
  }
  return {
    kind: "findings",
    name: sheetNames.findings,
    columnWidths: [12, 24, 10, 32, 60, 60, 40],
    rows: list.rows,
    rowHeights: list.heights,
    frozenRows: headingRow + 1,
    frozenColumns: 0,
    repeatedRow: headingRow,
  };
}

/** A link within the workbook, as a formula: it needs no more of Excel than writing cells does. */
function cellLink({ place: { sheet, row, column } }: Finding): CellContent | null {
  if (sheet === null || row === null || column === null) return null;
  const address = cellAddress(row, column);
  // A name that must not be shown is in no formula either.
  if (sheetText(sheet) !== sheet) return text(address, "finding");
  return {
    value: address,
    formula: `=HYPERLINK(${literal(`#${quoteSheetName(sheet)}!${address}`)},${literal(address)})`,
    style: "link",
  };
}

function literal(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
