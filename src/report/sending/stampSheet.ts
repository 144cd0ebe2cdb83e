import type { Stamp } from "../../core/stamp/Stamp";
import { findingTexts } from "../../text/findings/findingTexts";
import { stampTexts as texts } from "../../text/sending";
import { groupNames } from "../../text/terms";
import { RowList, text } from "../cells";
import type { FileSheet } from "../FileContent";
import type { CellContent, CellStyle, RowContent } from "../SheetContent";

/** The stamp as people read it, and below it the text the add-in reads. */
export function stampSheet(stamp: Stamp, pieces: readonly string[]): FileSheet {
  const list = new RowList();
  list.add(text(texts.title, "title"));
  for (const lead of texts.leads) list.add(text(lead, "lead"));
  list.add();
  list.add(text(texts.checked, "label"), text(stamp.time, "label"));
  list.add(text(texts.edition, "label"), text(stamp.edition, "label"));
  list.add(text(texts.addIn, "label"), text(texts.addInName(stamp.addInVersion), "label"));
  list.add(text(texts.hash, "label"), text(stamp.hash, "label"));
  list.add();
  addSurveys(list, stamp);
  list.add();
  addWarnings(list, stamp);
  list.add();
  list.add(text(texts.machine, "heading"));
  list.add(text(texts.machineLead, "lead"));
  const printedRows = list.rows.length;
  for (const piece of pieces) list.add(text(piece, "note"));
  return {
    kind: "stamp",
    name: texts.sheet,
    columnWidths: [44, 24, 10, 70],
    rows: list.rows,
    rowHeights: list.heights,
    frozenRows: 0,
    frozenColumns: 0,
    repeatedRow: null,
    isProtected: true,
    printArea: { row: 0, column: 0, rowCount: printedRows, columnCount: 4 },
  };
}

function addSurveys(list: RowList, { groups }: Stamp): void {
  list.add(text(texts.surveys, "heading"));
  list.add(text(texts.group, "columnHeading"), text(texts.answered, "countHeading"));
  for (const { group, answered } of groups) list.add(text(groupNames[group], "label"), figure(answered, "count"));
  const total = groups.reduce((sum, { answered }) => sum + answered, 0);
  list.add(text(texts.total, "totalLabel"), figure(total, "totalCount"));
}

function addWarnings(list: RowList, { warnings }: Stamp): void {
  list.add(text(texts.warnings, "heading"));
  if (warnings.length === 0) {
    list.add(text(texts.noWarnings, "lead"));
    return;
  }
  list.add(
    text(texts.warning, "columnHeading"),
    text(texts.group, "columnHeading"),
    text(texts.count, "countHeading"),
    text(texts.reason, "columnHeading"),
  );
  for (const warning of warnings) list.add(...warningRow(warning));
}

function warningRow({ rule, group, count, reason }: Stamp["warnings"][number]): RowContent {
  return [
    text(findingTexts[rule].title, "label"),
    text(group ? groupNames[group] : texts.wholeWorkbook, "label"),
    figure(count, "count"),
    text(reason ?? texts.notApproved, "help"),
  ];
}

function figure(value: number, style: CellStyle): CellContent {
  return { value, style };
}
