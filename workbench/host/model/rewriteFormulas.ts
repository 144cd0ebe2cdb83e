import { childrenOf, rootOf } from "../package/xml";
import type { Book } from "./Book";
import { nameElements } from "./names";
import type { Sheet } from "./Sheet";
import { tablesOf, type Table } from "./tables";

/** Changes every formula of the workbook: names, cells, rules of sheets, tables, charts. One sheet may be left out. */
export function rewriteFormulas(book: Book, rewrite: (formula: string) => string, except?: Sheet): void {
  for (const element of nameElements(book)) {
    const formula = element.textContent ?? "";
    const changed = rewrite(formula);
    if (changed === formula) continue;
    book.touchRoot();
    element.textContent = changed;
  }
  for (const sheet of book.worksheets.filter((candidate) => candidate !== except)) {
    rewriteCells(sheet, rewrite);
    rewriteFrame(sheet, rewrite);
    for (const table of tablesOf(sheet)) rewriteTable(table, rewrite);
  }
  rewriteCharts(book, rewrite);
}

function rewriteCells(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const row of sheet.data.formulaRows) {
    for (const [column, cell] of sheet.data.row(row)?.cells ?? []) {
      if (cell.formula === null) continue;
      const changed = rewrite(cell.formula);
      if (changed !== cell.formula) sheet.setContent(row, column, cell.value, changed);
    }
  }
}

/** Formulas of a sheet outside its cells: conditional formats and validation rules. */
function rewriteFrame(sheet: Sheet, rewrite: (formula: string) => string): void {
  const names = ["formula", "formula1", "formula2", "f"];
  for (const element of names.flatMap((name) => [...sheet.root.getElementsByTagNameNS("*", name)])) {
    if (childrenOf(element).length > 0) continue;
    const changed = rewrite(element.textContent ?? "");
    if (changed === element.textContent) continue;
    sheet.touchRoot();
    element.textContent = changed;
  }
}

/** The formulas of calculated columns and of totals. */
function rewriteTable(table: Table, rewrite: (formula: string) => string): void {
  for (const element of table.columnElements.flatMap((column) => childrenOf(column))) {
    const changed = rewrite(element.textContent ?? "");
    if (changed === element.textContent || childrenOf(element).length > 0) continue;
    table.touchRoot();
    element.textContent = changed;
  }
}

/** The references of charts: c:f elements. */
function rewriteCharts(book: Book, rewrite: (formula: string) => string): void {
  for (const part of book.file.names().filter((name) => /^xl\/charts\/chart[^/]*\.xml$/.test(name))) {
    for (const element of rootOf(book.file.xml(part)).getElementsByTagNameNS("*", "f")) {
      const changed = rewrite(element.textContent ?? "");
      if (changed === element.textContent) continue;
      book.file.touch(part);
      element.textContent = changed;
    }
  }
}
