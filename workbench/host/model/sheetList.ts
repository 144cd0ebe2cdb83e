import { HostError } from "../errors";
import { addPart, freePartName, removePartOf } from "../package/parts";
import { appendChild, childrenOf, relationshipIdOf, removeNode, setRelationshipId } from "../package/xml";
import type { Book } from "./Book";
import { dropSheetFromFormula, renameSheetInFormula } from "./moveFormula";
import { nameElements } from "./names";
import { rewriteFormulas } from "./rewriteFormulas";
import { Sheet } from "./Sheet";
import { dropTable } from "./dropTable";
import { tablesOf } from "./tables";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EMPTY_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><dimension ref="A1"/>` +
  `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

/** Adds a sheet after all others. Without a name it gets the first free "BladN", as in a Swedish Excel. */
export function addSheet(book: Book, name: string = freeSheetName(book)): Sheet {
  assertStructureFree(book);
  assertSheetName(book, name);
  const part = freePartName(book.file, "xl/worksheets/sheet{n}.xml");
  const relationshipId = addPart(
    book.file,
    { name: part, contentType: CONTENT_TYPE, content: EMPTY_SHEET },
    { source: book.part, type: RELATIONSHIP },
  );
  book.touchRoot();
  const parent = book.sheetsElement();
  const numbers = childrenOf(parent, "sheet").map((element) => Number(element.getAttribute("sheetId")));
  const element = appendChild(parent, "sheet", { name, sheetId: Math.max(0, ...numbers) + 1 });
  setRelationshipId(element, relationshipId);
  const sheet = new Sheet(book, element, part, true);
  book.sheets.push(sheet);
  book.changes.addStructure();
  return sheet;
}

/** Deletes a sheet: references to it become #REF!, its own names go with it. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  assertStructureFree(book);
  if (sheet.visibility === "veryHidden") {
    throw new HostError("InvalidOperation", "a very hidden sheet cannot be deleted");
  }
  const [next] = assertAnotherVisible(sheet);
  const active = book.activeSheet;
  for (const name of nameElements(book)) {
    if (name.getAttribute("localSheetId") === String(book.sheets.indexOf(sheet))) removeNode(name);
  }
  for (const table of tablesOf(sheet)) dropTable(table);
  rewriteFormulas(book, (formula) => dropSheetFromFormula(formula, sheet.name), sheet);
  keepSheetNumbers(book, () => {
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    removeNode(sheet.element);
  });
  removePartOf(book.file, book.part, relationshipIdOf(sheet.element) ?? "");
  sheet.isAlive = false;
  book.dropCalculationChain();
  book.changes.addStructure();
  if (active === sheet) book.setActiveSheet(next);
  else book.keepActiveSheet(active);
}

/** Moves a sheet to a place among the worksheets, counted from 0. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  assertStructureFree(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.worksheets.length) {
    throw new HostError("InvalidArgument", "a sheet's position is a whole number below the number of sheets");
  }
  const active = book.activeSheet;
  keepSheetNumbers(book, () => {
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    const next = book.worksheets[position];
    const at = next === undefined ? book.sheets.length : book.sheets.indexOf(next);
    book.sheets.splice(at, 0, sheet);
    book.sheetsElement().insertBefore(sheet.element, next?.element ?? null);
  });
  book.keepActiveSheet(active);
}

/** The other sheets that are shown: a workbook must have one. */
export function assertAnotherVisible(sheet: Sheet): [Sheet, ...Sheet[]] {
  const [first, ...rest] = sheet.book.worksheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (first === undefined) throw new HostError("InvalidOperation", "a workbook must have a visible sheet");
  return [first, ...rest];
}

/** Renames a sheet; formulas and names everywhere follow, as in Excel. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  assertStructureFree(book);
  assertSheetName(book, name, sheet);
  const before = sheet.name;
  book.touchRoot();
  sheet.element.setAttribute("name", name);
  rewriteFormulas(book, (formula) => renameSheetInFormula(formula, before, name));
  book.changes.addStructure();
}

/** Names of sheets refer to them by their place (localSheetId): keeps each with its sheet while places change. */
function keepSheetNumbers(book: Book, change: () => void): void {
  book.touchRoot();
  const owners = new Map(
    nameElements(book).map((element) => {
      const place = element.getAttribute("localSheetId");
      return [element, place === null ? undefined : book.sheets[Number(place)]] as const;
    }),
  );
  change();
  for (const [element, owner] of owners) {
    if (owner !== undefined) element.setAttribute("localSheetId", String(book.sheets.indexOf(owner)));
  }
}

export function assertStructureFree(book: Book): void {
  if (book.isStructureProtected) throw new HostError("AccessDenied", "the structure of the workbook is protected");
}

/** 1-31 characters, none of : \ / ? * [ ], no apostrophe at the ends, not "History", unique in any case. */
function assertSheetName(book: Book, name: string, except?: Sheet): void {
  const isSound = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]\u0000-\u001F]|^'|'$/.test(name);
  if (!isSound || name.toLowerCase() === "history") {
    throw new HostError("InvalidArgument", "the name cannot be the name of a sheet");
  }
  if (book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", "there is a sheet with the name");
  }
}

function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`blad${number}`)) number += 1;
  return `Blad${number}`;
}
