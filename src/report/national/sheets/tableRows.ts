import { disclosureTexts } from "../../../text/nationalReport";
import { reportSheetTexts } from "../../../text/reportSheets";
import { sheetTexts } from "../../../text/sheets";
import { text } from "../../cells";
import { figureFormula } from "../../formulas/countFormulas";
import type { Figure, ReportCell, ReportRow, ReportSection, ReportTable } from "../../ReportTable";
import type { CellContent, CellStyle, RowContent } from "../../SheetContent";

/** Columns that stand before the figures. */
function stubWidth({ stubHeadings }: ReportTable): number {
  return Math.max(1, stubHeadings.length);
}

/** The headings of a table, one row per level. Neighbours with the same top text share it: it stands over the first. */
export function headingRows(table: ReportTable): readonly RowContent[] {
  const levels = Math.max(...table.columns.map(({ headings }) => headings.length));
  const stub = Array.from({ length: stubWidth(table) }, (_, index) => table.stubHeadings[index] ?? "");
  return Array.from({ length: levels }, (_, level) => {
    const isLast = level === levels - 1;
    const headings = table.columns.map(({ headings: own }, index) => {
      const heading = own[level] ?? "";
      const isRepeated = !isLast && table.columns[index - 1]?.headings[level] === heading;
      return text(isRepeated ? "" : heading, isTextColumn(table, index) ? "columnHeading" : "countHeading");
    });
    return [...stub.map((heading) => text(isLast ? heading : "", "columnHeading")), ...headings];
  });
}

/** A column of long texts has its heading at the left, as they have. */
function isTextColumn({ sections }: ReportTable, column: number): boolean {
  return sections.some(({ rows }) => rows.some(({ cells }) => isLong(cells[column])));
}

function isLong(cell: ReportCell | undefined): cell is Extract<ReportCell, { kind: "text" }> {
  return cell?.kind === "text" && cell.text.length > longestMark;
}

/** Longer texts are no marks, like the X of table 2, but something to read. */
const longestMark = 1;

/** The rows of a table under its headings. Figures are formulas over the counts of the year. */
export function bodyRows(table: ReportTable, year: number): readonly RowContent[] {
  return table.sections.flatMap((section) =>
    table.layout === "rowGroups" ? groupedRows(section, year) : plainRows(section, table, year),
  );
}

function plainRows(section: ReportSection, table: ReportTable, year: number): readonly RowContent[] {
  const width = stubWidth(table) + table.columns.length;
  const heading = Array.from({ length: width }, (_, index) => text(section.heading[index] ?? "", "subheading"));
  const rows = section.rows.map((row) => {
    const numbers = stubWidth(table) > 1 ? [numberCell(row)] : [];
    const cells = row.cells.map((cell) =>
      isLong(cell) ? text(cell.text, longTextStyle(row)) : reportCell(cell, row.isTotal === true, year),
    );
    return [...numbers, labelCell(row, year), ...cells];
  });
  return section.heading.length === 0 ? rows : [heading, ...rows];
}

/** The heading stands beside the first row of its section. */
function groupedRows({ heading, rows, ...section }: ReportSection, year: number): readonly RowContent[] {
  const isTotal = section.isTotal === true;
  const style = isTotal ? "totalLabel" : "label";
  return rows.map((row, index) => [
    text(index === 0 ? heading.join(" ") : "", style),
    { ...labelCell(row, year), style },
    ...row.cells.map((cell) => reportCell(cell, isTotal, year)),
  ]);
}

function numberCell({ number, isTotal }: ReportRow): CellContent {
  return number === undefined ? text("", isTotal ? "totalLabel" : "label") : { value: number, style: "label" };
}

/** The label with its star and number of answers: "samtliga (n=1114)" is a text that follows the counts. */
function labelCell(row: ReportRow, year: number): CellContent {
  const label = row.labelStar ? `${row.label}*` : row.label;
  const style = labelStyle(row, label);
  if (!row.n) return text(label, style);
  const [before, after] = reportSheetTexts.withCount(label);
  if (row.n.kind !== "figure") return text(`${before}${hiddenOrText(row.n)}${after}`, style);
  const value = `${before}${row.n.value ?? sheetTexts.unknown}${after}`;
  const formula = figureFormula(row.n, year);
  if (formula === null) return text(value, style);
  return { value, formula: `="${before.replaceAll('"', '""')}"&${formula.slice(1)}&"${after}"`, style };
}

function labelStyle({ isTotal, cells }: ReportRow, label: string): CellStyle {
  if (isTotal) return "totalLabel";
  if (cells.some(isLong)) return longTextStyle({ cells });
  return label.length > longestLabel ? "longLabel" : "label";
}

/** Texts side by side begin at the top; beside figures they end at the bottom of the row, where figures stand. */
function longTextStyle({ cells }: Pick<ReportRow, "cells">): CellStyle {
  return cells.some(({ kind }) => kind === "figure") ? "longLabel" : "finding";
}

/** Longer labels, the wordings of questions, are wrapped. */
const longestLabel = 40;

function reportCell(cell: ReportCell, isTotal: boolean, year: number): CellContent {
  if (cell.kind !== "figure") {
    return text(hiddenOrText(cell), isTotal ? "totalCount" : "count");
  }
  const style = styleOf(cell, isTotal);
  const value = cell.value === null ? sheetTexts.unknown : cell.unit === "percent" ? cell.value / 100 : cell.value;
  const formula = figureFormula(cell, year);
  return formula === null ? { value, style } : { value, formula, style };
}

/** Asterisks and brackets are number formats, so that the cells stay numbers. */
function styleOf({ unit, star, brackets }: Figure, isTotal: boolean): CellStyle {
  if (unit === "count") return isTotal ? "totalCount" : "count";
  if (unit === "probability") return star ? "probabilityStarred" : "probability";
  if (unit !== "percent") return unit;
  if (isTotal) return star ? "totalPercentStarred" : "totalPercent";
  if (brackets) return star ? "percentBracketedStarred" : "percentBracketed";
  return star ? "percentStarred" : "percent";
}

function hiddenOrText(cell: Exclude<ReportCell, Figure>): string {
  return cell.kind === "hidden" ? disclosureTexts.hidden : cell.text;
}
