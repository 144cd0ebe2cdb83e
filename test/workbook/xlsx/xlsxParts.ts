import { WorkbookFileError } from "../../../src/workbook/xlsx/errors";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import type { Sheet, Workbook } from "../../../src/workbook/Workbook";
import { writeZip } from "./writeZip";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export const SHEET = "xl/worksheets/sheet1.xml";

/** Parts of a workbook by name. */
export type Parts = Map<string, string | Uint8Array>;

/** A workbook as small as can be, to be changed by tests: one sheet "Blad1" with this inside its root element. */
export function xlsxParts(sheetContent = "<sheetData/>"): Parts {
  return new Map<string, string | Uint8Array>([
    ["_rels/.rels", relationships(["rId1", "officeDocument", "xl/workbook.xml"])],
    ["xl/workbook.xml", workbookXml('<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>')],
    ["xl/_rels/workbook.xml.rels", relationships(["rId1", "worksheet", "worksheets/sheet1.xml"])],
    [SHEET, worksheetXml(sheetContent)],
  ]);
}

/** The same with shared strings: the si elements. */
export function withStrings(parts: Parts, items: string): Parts {
  const sheet = ["rId1", "worksheet", "worksheets/sheet1.xml"] as const;
  parts.set("xl/_rels/workbook.xml.rels", relationships(sheet, ["rId2", "sharedStrings", "sharedStrings.xml"]));
  return parts.set("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${items}</sst>`);
}

export function workbookXml(content: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</workbook>`;
}

export function worksheetXml(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
}

/** Relationships given as id, type (its last word, or the whole address) and target. */
export function relationships(...items: readonly (readonly [string, string, string])[]): string {
  const elements = items.map(([id, type, target]) => {
    const address = type.includes("/") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

export function zipParts(parts: Parts): Uint8Array {
  return writeZip([...parts].map(([name, content]) => ({ name, content })));
}

export function read(parts: Parts): Workbook {
  return readWorkbook(zipParts(parts));
}

/** The first sheet of a workbook with this inside the sheet's root element. */
export function readSheet(sheetContent: string): Sheet {
  return read(xlsxParts(sheetContent)).sheets[0]!;
}

/** The code of the WorkbookFileError that is thrown; "none" when nothing is. Other errors pass. */
export function codeOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
}
