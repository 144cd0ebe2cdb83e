import { HostError } from "../errors";
import {
  appendChild,
  childOf,
  childrenOf,
  ensureChild,
  flagOf,
  removeNode,
  setAttribute,
  type Element,
} from "../package/xml";
import type { Book } from "./Book";
import { parseRectangle, quoteSheetName, rectangleName, type Rectangle } from "./cellAddress";
import { fromFileFormula, toFileFormula } from "./fileFormula";
import { WORKBOOK_ORDER } from "./schemaOrder";
import type { Sheet } from "./Sheet";

/** A defined name. Its data are in the workbook part; ECMA-376 part 1, 18.2.5. */
export class DefinedName {
  constructor(
    readonly book: Book,
    readonly element: Element,
  ) {}

  get name(): string {
    return this.element.getAttribute("name") ?? "";
  }

  /** The sheet it belongs to; undefined when it belongs to the workbook. */
  get sheet(): Sheet | undefined {
    const place = this.element.getAttribute("localSheetId");
    return place === null ? undefined : this.book.sheets[Number(place)];
  }

  /** With a leading "=". */
  get formula(): string {
    return `=${fromFileFormula(this.element.textContent ?? "")}`;
  }

  set formula(formula: string) {
    this.book.touchRoot();
    this.element.textContent = toFileFormula(formula);
    this.book.changes.addStructure();
  }

  get isVisible(): boolean {
    return !flagOf(this.element, "hidden");
  }

  set isVisible(isVisible: boolean) {
    this.book.touchRoot();
    setAttribute(this.element, "hidden", isVisible ? undefined : 1);
  }

  get comment(): string {
    return this.element.getAttribute("comment") ?? "";
  }

  set comment(comment: string) {
    this.book.touchRoot();
    setAttribute(this.element, "comment", comment === "" ? undefined : comment);
  }

  /** The cells it stands for; undefined when its formula is not one plain reference. */
  get area(): { sheet: Sheet; area: Rectangle } | undefined {
    return parseReference(this.book, this.formula);
  }

  delete(): void {
    const parent = childOf(this.book.touchRoot(), "definedNames");
    removeNode(this.element);
    // An empty list is a schema error.
    if (parent !== undefined && childrenOf(parent).length === 0) removeNode(parent);
    this.book.changes.addStructure();
  }
}

export function nameElements(book: Book): Element[] {
  const parent = childOf(book.root, "definedNames");
  return parent === undefined ? [] : childrenOf(parent, "definedName");
}

/** The names of the workbook (no sheet) or of a sheet, sorted as Excel lists them; Excel's own (_xlnm.) left out. */
export function namesOf(book: Book, sheet: Sheet | undefined): DefinedName[] {
  return nameElements(book)
    .map((element) => new DefinedName(book, element))
    .filter((name) => name.sheet === sheet && !name.name.startsWith("_xlnm."))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/**
 * Adds a name. Throws InvalidArgument for a name Excel would refuse, ItemAlreadyExists for one that is taken in the same
 * place (OfficeDev/office-js#2875).
 */
export function addName(
  book: Book,
  sheet: Sheet | undefined,
  name: string,
  formula: string,
  comment: string,
): DefinedName {
  const isTaken = namesOf(book, sheet).some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (!isNameAllowed(name)) throw new HostError("InvalidArgument", "the text cannot be a defined name");
  if (isTaken) throw new HostError("ItemAlreadyExists", "there is a defined name like it");
  return appendName(book, sheet, name, formula, comment);
}

/** Adds a name without looking at it; also Excel's own, such as _xlnm.Print_Area. */
export function appendName(book: Book, sheet: Sheet | undefined, name: string, formula: string, comment = "") {
  const parent = ensureChild(book.touchRoot(), "definedNames", WORKBOOK_ORDER);
  const element = appendChild(parent, "definedName", { name });
  if (sheet !== undefined) element.setAttribute("localSheetId", String(book.sheets.indexOf(sheet)));
  if (comment !== "") element.setAttribute("comment", comment);
  element.textContent = toFileFormula(formula);
  book.changes.addStructure();
  return new DefinedName(book, element);
}

/**
 * A letter, "_" or "\" first, then letters, digits, "." and "_", at most 255, and not what a formula would read as a
 * cell. ECMA-376 part 1, 18.17.2.5 and Microsoft's support page "Names in formulas".
 */
export function isNameAllowed(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  const isCell = parseRectangle(name) !== undefined || /^(?:[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name);
  return isWord && !isCell;
}

/** "=Blad1!$A$1:$B$2" for the cells. */
export function absoluteReference(sheet: Sheet, area: Rectangle): string {
  const locked = rectangleName(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheetName(sheet.name)}!${locked}`;
}

/** The cells of one plain reference with a sheet; undefined for any other formula. */
export function parseReference(book: Book, formula: string): { sheet: Sheet; area: Rectangle } | undefined {
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(formula) ?? [];
  const sheet = book.sheetNamed(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const area = parseRectangle(address);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
