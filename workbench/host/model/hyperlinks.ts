import { HostError } from "../errors";
import { relationshipsOf } from "../package/relationships";
import { appendChild, childOf, childrenOf, relationshipIdOf, removeNode, type Element } from "../package/xml";
import type { Area } from "./Area";
import { cellName, contains, intersect, parseRectangle, rectangleName, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** A link of a cell. ECMA-376 part 1, 18.3.1.47. */
export interface Hyperlink {
  /** A place in the workbook, "Blad2!A1". */
  readonly documentReference?: string;
  /** Outside it. */
  readonly address?: string;
  readonly screenTip?: string;
}

/** The link of a cell; undefined without. */
export function hyperlinkAt(sheet: Sheet, row: number, column: number): Hyperlink | undefined {
  const element = linkElements(sheet).find((candidate) => contains(areaOf(candidate), row, column));
  return element && readLink(sheet, element);
}

function readLink(sheet: Sheet, element: Element): Hyperlink {
  const id = relationshipIdOf(element);
  const outside = relationshipsOf(sheet.book.file, sheet.part).find((link) => link.id === id)?.target;
  const [place, tip] = [element.getAttribute("location"), element.getAttribute("tooltip")];
  return {
    ...(place === null ? {} : { documentReference: place }),
    ...(outside === undefined ? {} : { address: outside }),
    ...(tip === null ? {} : { screenTip: tip }),
  };
}

/** Gives every cell of the area a link to a place in the workbook. */
export function setHyperlink(area: Area, place: string, screenTip: string | undefined): void {
  if (place === "") throw new HostError("InvalidArgument", "a link leads somewhere");
  removeHyperlinks(area);
  const attributes = { ref: rectangleName(area), location: place, ...(screenTip && { tooltip: screenTip }) };
  appendChild(area.sheet.touchChild("hyperlinks"), "hyperlink", attributes);
}

/** Takes the links of the area's cells away; links of more cells than those keep the others. */
export function removeHyperlinks(area: Area): void {
  const { sheet } = area;
  for (const element of linkElements(sheet)) {
    const linked = areaOf(element);
    if (intersect(linked, area) === undefined) continue;
    const parent = sheet.touchChild("hyperlinks");
    area.at(linked).forEach((row, column) => {
      if (contains(area, row, column)) return;
      const kept = element.cloneNode(true) as Element;
      kept.setAttribute("ref", cellName(row, column));
      parent.insertBefore(kept, element);
    });
    removeNode(element);
  }
  const parent = childOf(sheet.root, "hyperlinks");
  // An empty list is a schema error.
  if (parent !== undefined && childrenOf(parent).length === 0) removeNode(parent);
}

/** The links of cells are copied with them; those to other files are not followed, and only their place is copied. */
export function copyHyperlinks(source: Area, place: Area): void {
  removeHyperlinks(place);
  for (const element of linkElements(source.sheet)) {
    const common = intersect(areaOf(element), source);
    const { documentReference, screenTip } = readLink(source.sheet, element);
    if (common === undefined || documentReference === undefined) continue;
    const target = place.at({
      ...common,
      row: common.row - source.row + place.row,
      column: common.column - source.column + place.column,
    });
    setHyperlink(target, documentReference, screenTip);
  }
}

function linkElements(sheet: Sheet): Element[] {
  const parent = childOf(sheet.root, "hyperlinks");
  return parent === undefined ? [] : childrenOf(parent, "hyperlink");
}

function areaOf(element: Element): Rectangle {
  const area = parseRectangle(element.getAttribute("ref") ?? "");
  if (area === undefined) throw new Error("a link of the file has no cells");
  return area;
}
