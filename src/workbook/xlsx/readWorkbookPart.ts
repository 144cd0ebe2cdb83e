import type { DefinedName, Sheet } from "../Workbook";
import { decodeXstring } from "./xml/xmlText";
import type { XmlScanner } from "./xml/XmlScanner";

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** Relationship to the sheet's own part. Empty when it has none: Excel 5 kept program modules as sheets. */
  readonly id: string;
}

/** A name, and the index of the sheet it belongs to. */
interface ScopedName {
  readonly name: Omit<DefinedName, "sheet">;
  readonly sheetIndex: string | undefined;
}

/**
 * Reads the workbook part (ECMA-376 part 1, 18.2.27), the scanner standing on the root.
 *
 * @throws WorkbookFileError notWorkbook without sheets, duplicate for two sheets of one name, badValue, badReference
 */
export function readWorkbookPart(xml: XmlScanner): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: ScopedName[] = [];
  let date1904 = false;
  while (xml.nextChild(1)) {
    if (xml.name === "workbookPr") date1904 = xml.flag("date1904");
    else if (xml.name === "sheets") {
      while (xml.nextChild(2, "sheet")) sheets.push(readSheetEntry(xml));
    } else if (xml.name === "definedNames") {
      while (xml.nextChild(2, "definedName")) names.push(readName(xml));
    }
  }
  if (sheets.length === 0) throw xml.error("notWorkbook", "no sheets");
  // Excel takes sheet names as the same in capitals and small letters.
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) {
    throw xml.error("duplicate", "sheet name");
  }
  return { sheets, names: names.map((name) => withSheet(name, sheets, xml)), date1904 };
}

function readSheetEntry(xml: XmlScanner): SheetEntry {
  const name = decodeXstring(xml.attribute("name") ?? "");
  const visibility = xml.attribute("state") ?? "visible";
  if (visibility !== "visible" && visibility !== "hidden" && visibility !== "veryHidden") {
    throw xml.error("badValue", "sheet state");
  }
  const id = xml.attribute("id", "r:");
  if (id === undefined) throw xml.error("badReference", "sheet without relationship");
  return { name, visibility, id };
}

function readName(xml: XmlScanner): ScopedName {
  const name = decodeXstring(xml.attribute("name") ?? "");
  const comment = xml.attribute("comment");
  const visible = !xml.flag("hidden");
  const sheetIndex = xml.attribute("localSheetId");
  const formula = `=${decodeXstring(xml.readText())}`;
  return { name: { name, formula, visible, ...(comment && { comment: decodeXstring(comment) }) }, sheetIndex };
}

function withSheet({ name, sheetIndex }: ScopedName, sheets: readonly SheetEntry[], xml: XmlScanner): DefinedName {
  if (sheetIndex === undefined) return name;
  const sheet = sheets[Number(sheetIndex)];
  if (!sheet) throw xml.error("badReference", "name of a sheet that is not there");
  return { ...name, sheet: sheet.name };
}
