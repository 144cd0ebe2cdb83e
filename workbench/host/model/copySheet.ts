import { NotEmulatedError } from "../errors";
import { relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, type Element } from "../package/xml";
import { appendName, DefinedName, nameElements } from "./names";
import { renameSheetInFormula } from "./moveFormula";
import type { Sheet } from "./Sheet";
import { addSheet, moveSheet } from "./sheetList";

/**
 * Copies a sheet with everything on it, and its own names, under the name "Blad1 (2)" as Excel makes it. A sheet that
 * leads to other parts (tables, drawings, comments) cannot be copied yet; printer settings are left behind.
 */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { book } = sheet;
  const links = relationshipsOf(book.file, sheet.part).filter(({ kind }) => kind !== "printerSettings");
  if (links.length > 0) throw new NotEmulatedError(`Worksheet.copy of a sheet with ${links[0]?.kind ?? "parts"}`);
  const copy = addSheet(book, freeCopyName(sheet));
  book.file.set(copy.part, sheet.frameText);
  stripOwnParts(copy.touchRoot());
  copyRows(sheet, copy);
  for (const name of nameElements(book).map((element) => new DefinedName(book, element))) {
    if (name.sheet === sheet) {
      appendName(book, copy, name.name, renameSheetInFormula(name.formula, sheet.name, copy.name), name.comment);
    }
  }
  moveSheet(book, copy, position);
  return copy;
}

/** Takes away the printer's settings and the mark of the selected tab. */
function stripOwnParts(root: Element): void {
  const setup = childOf(root, "pageSetup");
  for (const attribute of [...(setup?.attributes ?? [])]) {
    if (attribute.localName === "id") setup?.removeAttributeNode(attribute);
  }
  const views = childOf(root, "sheetViews");
  for (const view of views === undefined ? [] : childrenOf(views)) view.removeAttribute("tabSelected");
}

function copyRows(sheet: Sheet, copy: Sheet): void {
  for (const index of sheet.data.rowIndexes()) {
    const row = sheet.data.row(index);
    const { attributes } = copy.touchRow(index);
    for (const [name, value] of row?.attributes ?? []) attributes.set(name, value);
    for (const [column, { value, formula, style, tie }] of row?.cells ?? []) {
      if (tie !== undefined && tie.kind !== "shared") throw new NotEmulatedError("Worksheet.copy with array formulas");
      const cell = copy.touchData().touchCell(index, column, style);
      Object.assign(cell, { value, formula });
      if (formula !== null) copy.data.formulaRows.add(index);
    }
  }
}

function freeCopyName(sheet: Sheet): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = sheet.name.slice(0, 31 - ending.length) + ending;
    if (!sheet.book.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
