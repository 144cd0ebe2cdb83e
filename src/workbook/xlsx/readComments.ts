import type { Comment } from "../Workbook";
import { parseRangeReference, type CellPlace } from "./cellReference";
import type { PackageParts, Relationship } from "./PackageParts";
import { readRichText } from "./readRichText";
import { decodeXstring } from "./xml/xmlText";
import type { XmlScanner } from "./xml/XmlScanner";

/**
 * Notes and comments of a sheet, given its relationships. Each message of a thread is a comment of its own; the
 * note that Excel writes beside a thread, for programs that do not know threads, is left out.
 *
 * @throws WorkbookFileError missingPart, badReference
 */
export function readComments(parts: PackageParts, relationships: Iterable<Relationship>): readonly Comment[] {
  let notes: readonly Comment[] = [];
  let threads: readonly Comment[] = [];
  for (const { type, target } of relationships) {
    if (target === null) continue;
    if (type === "comments") notes = notes.concat(parts.scan(target, "comments", readNotes));
    if (type === "threadedComment") threads = threads.concat(parts.scan(target, "tc:ThreadedComments", readThreads));
  }
  const threaded = new Set(threads.map(({ row, column }) => `${row},${column}`));
  return [...notes.filter(({ row, column }) => !threaded.has(`${row},${column}`)), ...threads];
}

function readNotes(xml: XmlScanner): Comment[] {
  const notes: Comment[] = [];
  while (xml.nextChild(1, "commentList")) {
    while (xml.nextChild(2, "comment")) notes.push(readMessage(xml, "text", readRichText));
  }
  return notes;
}

function readThreads(xml: XmlScanner): Comment[] {
  const messages: Comment[] = [];
  while (xml.nextChild(1, "tc:threadedComment")) {
    messages.push(readMessage(xml, "tc:text", () => decodeXstring(xml.readText())));
  }
  return messages;
}

function readMessage(xml: XmlScanner, textElement: string, readText: (xml: XmlScanner) => string): Comment {
  const { row, column } = readPlace(xml);
  const depth = xml.depth;
  let text = "";
  while (xml.nextChild(depth, textElement)) text += readText(xml);
  return { row, column, text };
}

function readPlace(xml: XmlScanner): CellPlace {
  const range = parseRangeReference(xml.attribute("ref") ?? "");
  if (!range) throw xml.error("badReference", "comment outside the sheet");
  return range;
}
