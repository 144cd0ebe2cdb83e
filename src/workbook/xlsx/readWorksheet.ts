import type { CellRange, OtherText, Row, Sheet } from "../Workbook";
import { parseRangeReference } from "./cellReference";
import { targetPart, type PackageParts } from "./PackageParts";
import type { CellContext } from "./readCell";
import { readComments } from "./readComments";
import { linkTexts, readHeaders, readLinkPlace, readShapeTexts, type LinkPlace } from "./readOtherTexts";
import { readRows } from "./readRows";
import { readTable } from "./readTable";
import type { XmlScanner } from "./xml/XmlScanner";

/** What a worksheet's own part and those it refers to say; name and visibility are the workbook's. */
export type WorksheetContent = Omit<Sheet, "name" | "visibility" | "kind">;

interface WorksheetPart {
  readonly isProtected: boolean;
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Relationship ids. */
  readonly tables: readonly string[];
  readonly headers: readonly OtherText[];
  readonly links: readonly LinkPlace[];
}

/** Content of the worksheet in this part. @throws WorkbookFileError */
export function readWorksheet(parts: PackageParts, name: string, context: CellContext): WorksheetContent {
  const { tables, headers, links, ...content } = parts.scan(name, "worksheet", (xml) =>
    readWorksheetPart(xml, context),
  );
  const relationships = parts.relationships(name);
  return {
    ...content,
    tables: tables.map((id) => parts.scan(targetPart(relationships, id), "table", readTable)),
    comments: readComments(parts, relationships.values()),
    otherTexts: [...headers, ...linkTexts(links, relationships), ...readShapeTexts(parts, relationships.values())],
  };
}

function readWorksheetPart(xml: XmlScanner, context: CellContext): WorksheetPart {
  let isProtected = false;
  let rows: readonly Row[] | null = null;
  const merges: CellRange[] = [];
  const tables: string[] = [];
  const links: LinkPlace[] = [];
  let headers: readonly OtherText[] = [];
  while (xml.nextChild(1)) {
    if (xml.name === "sheetData") {
      if (rows) throw xml.error("duplicate", "sheetData");
      rows = readRows(xml, context);
    } else if (xml.name === "sheetProtection") isProtected = xml.flag("sheet");
    else if (xml.name === "mergeCells") {
      while (xml.nextChild(2, "mergeCell")) merges.push(readMerge(xml));
    } else if (xml.name === "tableParts") {
      while (xml.nextChild(2, "tablePart")) tables.push(xml.attribute("id", "r:") ?? "");
    } else if (xml.name === "hyperlinks") {
      while (xml.nextChild(2, "hyperlink")) links.push(readLinkPlace(xml));
    } else if (xml.name === "headerFooter") headers = readHeaders(xml);
  }
  return { isProtected, rows: rows ?? [], merges, tables, headers, links };
}

function readMerge(xml: XmlScanner): CellRange {
  const range = parseRangeReference(xml.attribute("ref") ?? "");
  if (!range) throw xml.error("badReference", "merge outside the sheet");
  return range;
}
