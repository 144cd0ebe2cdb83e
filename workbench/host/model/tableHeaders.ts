import { intersect, type Rectangle } from "./cellAddress";
import { displayText } from "./displayText";
import { renameColumnsInFormula } from "./tableFormulas";
import { rewriteFormulas } from "./rewriteFormulas";
import type { Sheet } from "./Sheet";
import type { Table } from "./tables";
import { encodeXstring } from "./xstring";

/**
 * What the cells of a row become as headings of a table: texts, blank ones "Kolumn1", repeated ones with the next number
 * behind (Microsoft support, "Overview of Excel tables"; the word is Swedish Excel's).
 */
export function headingsIn(sheet: Sheet, header: Rectangle): string[] {
  const { styles, date1904 } = sheet.book;
  const taken = new Set<string>();
  return Array.from({ length: header.columnCount }, (_, index) => {
    const column = header.column + index;
    const { numberFormat } = styles.format(sheet.styleAt(header.row, column));
    const shown = displayText(sheet.cell(header.row, column)?.value ?? null, numberFormat, date1904);
    return freeHeading(shown === "" ? `Kolumn${index + 1}` : shown, taken);
  });
}

function freeHeading(wanted: string, taken: Set<string>): string {
  let heading = wanted;
  for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${wanted}${number}`;
  taken.add(heading.toLowerCase());
  return heading;
}

/** Puts the headings into the cells: Excel finds a file broken in which cells and column names differ. */
export function writeHeadings(sheet: Sheet, header: Rectangle, headings: readonly string[]): void {
  headings.forEach((heading, index) => {
    const present = sheet.cell(header.row, header.column + index);
    if (present?.value === heading && present.formula === null) return;
    sheet.setContent(header.row, header.column + index, heading, null);
  });
}

/** Whether the area has cells of the table's heading row. */
export function headerMeets(table: Table, area: Rectangle): boolean {
  return table.headerRowCount > 0 && intersect({ ...table.area, rowCount: 1 }, area) !== undefined;
}

/** After cells of a table's heading row were changed: its columns are named after them, and formulas follow. */
export function followHeadings(table: Table): void {
  if (table.headerRowCount === 0) return;
  const { sheet } = table;
  const before = table.columnNames;
  const header = { ...table.area, rowCount: 1 };
  const headings = headingsIn(sheet, header);
  writeHeadings(sheet, header, headings);
  if (headings.every((heading, index) => heading === before[index])) return;
  table.touchRoot();
  table.columnElements.forEach((element, index) => {
    element.setAttribute("name", encodeXstring(headings[index] ?? ""));
  });
  const renamed = new Map(before.map((name, index) => [name.toLowerCase(), headings[index] ?? name]));
  rewriteFormulas(sheet.book, (formula) => renameColumnsInFormula(formula, table.name, renamed));
  sheet.book.changes.addStructure();
}
