import type { OtherText } from "../Workbook";
import { parseRangeReference } from "./cellReference";
import type { PackageParts, Relationship } from "./PackageParts";
import type { XmlScanner } from "./xml/XmlScanner";

/** A link of a cell: its place and the relationship that says where it leads. */
export interface LinkPlace {
  readonly row: number;
  readonly column: number;
  readonly id: string;
}

/**
 * Headers and footers of the headerFooter element last opened, which is closed thereby, without their codes for
 * position, font and page number (ECMA-376 part 1, 18.3.1.46).
 */
export function readHeaders(xml: XmlScanner): readonly OtherText[] {
  const depth = xml.depth;
  const texts: OtherText[] = [];
  while (xml.nextChild(depth)) {
    const text = xml.readText().replace(/&(?:"[^"]*"|\d{1,3}|[A-Za-z])/g, "\n");
    if (text.trim() !== "") texts.push({ kind: "header", text });
  }
  return texts;
}

/** The hyperlink element last opened. @throws WorkbookFileError badReference */
export function readLinkPlace(xml: XmlScanner): LinkPlace {
  const range = parseRangeReference(xml.attribute("ref") ?? "");
  if (!range) throw xml.error("badReference", "link outside the sheet");
  return { row: range.row, column: range.column, id: xml.attribute("id", "r:") ?? "" };
}

/** Where the links that leave the file lead. They are read, never followed. */
export function linkTexts(
  links: readonly LinkPlace[],
  relationships: ReadonlyMap<string, Relationship>,
): readonly OtherText[] {
  return links.flatMap(({ row, column, id }): readonly OtherText[] => {
    const text = relationships.get(id)?.outside ?? null;
    return text === null ? [] : [{ kind: "link", text, row, column }];
  });
}

/** What is written in the shapes and text boxes of a sheet, given its relationships; one text a drawing. */
export function readShapeTexts(parts: PackageParts, relationships: Iterable<Relationship>): readonly OtherText[] {
  const texts: OtherText[] = [];
  for (const { type, target } of relationships) {
    // A drawing that is announced and not there is nothing to read.
    if (type !== "drawing" || target === null || !parts.has(target)) continue;
    const text = parts.scan(target, "xdr:wsDr", readParagraphs);
    if (text.trim() !== "") texts.push({ kind: "shape", text });
  }
  return texts;
}

/** The text runs below the element last opened, each paragraph on a line of its own. */
function readParagraphs(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = "";
  while (xml.nextChild(depth)) {
    if (xml.name === "a:t") text += xml.readText();
    else text += xml.name === "a:p" ? `${readParagraphs(xml)}\n` : readParagraphs(xml);
  }
  return text;
}
