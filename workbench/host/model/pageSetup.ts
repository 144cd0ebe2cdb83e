import { childOf, ensureChild, flagOf, setAttribute, type Element } from "../package/xml";
import { Area } from "./Area";
import { absoluteReference, appendName, DefinedName, nameElements, parseReference } from "./names";
import type { Sheet } from "./Sheet";

/** How a sheet is printed. ECMA-376 part 1, 18.3.1.62-63, 18.3.1.70, 18.3.1.46, 18.3.1.65. */
export function pageElement(sheet: Sheet, name: "pageSetup" | "printOptions" | "pageMargins" | "headerFooter") {
  return childOf(sheet.root, name);
}

/** The sides of a page in the file, with Excel's margins where the file says nothing, in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
export type MarginSide = keyof typeof MARGINS;
const POINTS_PER_INCH = 72;

/** In points. */
export function margin(sheet: Sheet, side: MarginSide): number {
  return Number(pageElement(sheet, "pageMargins")?.getAttribute(side) ?? MARGINS[side]) * POINTS_PER_INCH;
}

export function setMargin(sheet: Sheet, side: MarginSide, points: number): void {
  const element = sheet.touchChild("pageMargins");
  // All six are required.
  for (const [name, inches] of Object.entries(MARGINS)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, String(inches));
  }
  element.setAttribute(side, String(points / POINTS_PER_INCH));
}

/** A scale in percent, or so many pages wide and high (0 in the file: as many as it takes). */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export function zoom(sheet: Sheet): Zoom {
  const setup = pageElement(sheet, "pageSetup");
  if (!fitsToPage(sheet)) return { scale: Number(setup?.getAttribute("scale") ?? 100) };
  const pages = (name: string) => Number(setup?.getAttribute(name) ?? 1);
  return {
    ...(pages("fitToWidth") === 0 ? {} : { horizontalFitToPages: pages("fitToWidth") }),
    ...(pages("fitToHeight") === 0 ? {} : { verticalFitToPages: pages("fitToHeight") }),
  };
}

export function setZoom(sheet: Sheet, { scale, horizontalFitToPages, verticalFitToPages }: Zoom): void {
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const setup = sheet.touchChild("pageSetup");
  setAttribute(setup, "scale", scale);
  setAttribute(setup, "fitToWidth", isFitted ? (horizontalFitToPages ?? 0) : undefined);
  setAttribute(setup, "fitToHeight", isFitted ? (verticalFitToPages ?? 0) : undefined);
  const properties = ensureChild(sheet.touchChild("sheetPr"), "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]);
  setAttribute(properties, "fitToPage", isFitted ? 1 : undefined);
}

function fitsToPage(sheet: Sheet): boolean {
  const properties = childOf(sheet.root, "sheetPr");
  return flagOf(properties && childOf(properties, "pageSetUpPr"), "fitToPage");
}

/** Excel keeps print area and print titles as names of the sheet. ECMA-376 part 1, 18.2.5. */
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

export function printAreas(sheet: Sheet): Area[] {
  return areasOfName(sheet, PRINT_AREA);
}

export function setPrintArea(sheet: Sheet, area: Area): void {
  setName(sheet, PRINT_AREA, absoluteReference(sheet, area));
}

/** The rows repeated on every page; undefined without. */
export function printTitleRows(sheet: Sheet): Area | undefined {
  return areasOfName(sheet, PRINT_TITLES).find((area) => area.isWholeRows);
}

/** The columns repeated on every page; undefined without. */
export function printTitleColumns(sheet: Sheet): Area | undefined {
  return areasOfName(sheet, PRINT_TITLES).find((area) => area.isWholeColumns);
}

/** Sets the repeated rows or columns and keeps the others. Columns stand first in the name. */
export function setPrintTitles(sheet: Sheet, titles: Area): void {
  const columns = titles.isWholeColumns ? titles : printTitleColumns(sheet);
  const rows = titles.isWholeRows ? titles : printTitleRows(sheet);
  const references = [columns, rows].flatMap((area) => (area === undefined ? [] : absoluteReference(sheet, area)));
  setName(
    sheet,
    PRINT_TITLES,
    references.map((reference, index) => (index === 0 ? reference : reference.slice(1))).join(","),
  );
}

function areasOfName(sheet: Sheet, name: string): Area[] {
  const formula = findName(sheet, name)?.formula ?? "";
  return formula
    .replace(/^=/, "")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => {
      const found = parseReference(sheet.book, `=${part}`);
      return found === undefined ? [] : new Area(found.sheet, found.area);
    });
}

function setName(sheet: Sheet, name: string, formula: string): void {
  const present = findName(sheet, name);
  if (present === undefined) appendName(sheet.book, sheet, name, formula);
  else present.formula = formula;
}

function findName(sheet: Sheet, name: string): DefinedName | undefined {
  return nameElements(sheet.book)
    .map((element) => new DefinedName(sheet.book, element))
    .find((candidate) => candidate.sheet === sheet && candidate.name.toLowerCase() === name.toLowerCase());
}

/** The parts of a header or footer: "&L…&C…&R…". ECMA-376 part 1, 18.3.1.46 (text without a letter is the centre). */
export type HeaderPart = "L" | "C" | "R";

export function headerText(sheet: Sheet, element: "oddHeader" | "oddFooter", part: HeaderPart): string {
  return splitHeader(headerElement(sheet, element)?.textContent ?? "").get(part) ?? "";
}

export function setHeaderText(sheet: Sheet, name: "oddHeader" | "oddFooter", part: HeaderPart, text: string): void {
  const parts = splitHeader(headerElement(sheet, name)?.textContent ?? "").set(part, text);
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  const element = ensureChild(sheet.touchChild("headerFooter"), name, order);
  element.textContent = (["L", "C", "R"] as const)
    .map((key) => ((parts.get(key) ?? "") === "" ? "" : `&${key}${parts.get(key) ?? ""}`))
    .join("");
}

function headerElement(sheet: Sheet, name: string): Element | undefined {
  const parent = pageElement(sheet, "headerFooter");
  return parent && childOf(parent, name);
}

function splitHeader(text: string): Map<HeaderPart, string> {
  const parts = new Map<HeaderPart, string>();
  let part: HeaderPart = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) part = piece.charAt(1) as HeaderPart;
    else if (piece !== "") parts.set(part, (parts.get(part) ?? "") + piece);
  }
  return parts;
}
