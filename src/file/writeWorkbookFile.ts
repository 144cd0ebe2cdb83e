import type { FileContent, FileSheet } from "../report/FileContent";
import type { FileTexts } from "./cellXml";
import { FileParts } from "./FileParts";
import { PACKAGE } from "./namespaces";
import { SharedStrings } from "./SharedStrings";
import { StyleSheet } from "./StyleSheet";
import { tableXml } from "./tableXml";
import { workbookXml } from "./workbookXml";
import { worksheetXml } from "./worksheetXml";
import { element, encodeXstring, escapeXml } from "./xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbookPart = "xl/workbook.xml";

/**
 * A new workbook as the bytes of an .xlsx file, for Excel.createWorkbook and the command line. Workbooks that exist are
 * written through Excel alone; this makes those that do not. The same content gives the same bytes.
 */
export function writeWorkbookFile(content: FileContent): Uint8Array {
  assertSheets(content.sheets);
  const parts = new FileParts();
  parts.link("", "officeDocument", workbookPart);
  const texts: FileTexts = { strings: new SharedStrings(), styles: new StyleSheet() };
  const sheetIds = addSheets(parts, content.sheets, texts);
  parts.add(workbookPart, `${SPREADSHEET}.sheet.main+xml`, workbookXml(content, sheetIds));
  for (const [name, type, xml] of [
    ["styles", "styles", texts.styles.xml],
    ["sharedStrings", "sharedStrings", texts.strings.xml],
  ] as const) {
    parts.add(`xl/${name}.xml`, `${SPREADSHEET}.${type}+xml`, xml);
    parts.link(workbookPart, type, `xl/${name}.xml`);
  }
  addProperties(parts, content);
  return parts.zip();
}

function addSheets(parts: FileParts, sheets: readonly FileSheet[], texts: FileTexts): readonly string[] {
  let tableCount = 0;
  return sheets.map((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const tableIds = (sheet.tables ?? []).map((table) => {
      tableCount += 1;
      const tablePart = `xl/tables/table${tableCount}.xml`;
      parts.add(tablePart, `${SPREADSHEET}.table+xml`, tableXml(table, tableCount, sheet));
      return parts.link(name, "table", tablePart);
    });
    parts.add(name, `${SPREADSHEET}.worksheet+xml`, worksheetXml(sheet, index === 0, tableIds, texts));
    return parts.link(workbookPart, "worksheet", name);
  });
}

/** Title and time; no names of people. */
function addProperties(parts: FileParts, { title, created }: FileContent): void {
  const name = "docProps/core.xml";
  const time = (property: string) => element(property, { "xsi:type": "dcterms:W3CDTF" }, escapeXml(created));
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  const children =
    element("dc:title", {}, escapeXml(encodeXstring(title))) + time("dcterms:created") + time("dcterms:modified");
  parts.add(
    name,
    "application/vnd.openxmlformats-package.core-properties+xml",
    element("cp:coreProperties", namespaces, children),
  );
  parts.link("", `${PACKAGE}/relationships/metadata/core-properties`, name);
}

/** What Excel refuses. The texts are the add-in's own, so that this is our mistake and not the user's. */
function assertSheets(sheets: readonly FileSheet[]): void {
  const names = sheets.map(({ name }) => name);
  const bad = names.find((name) => name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name));
  if (bad !== undefined) throw new Error(`writeWorkbookFile requires names Excel takes, not "${bad}"`);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    throw new Error("writeWorkbookFile requires different sheet names");
  }
  if (sheets[0]?.visibility !== undefined || sheets.length === 0) {
    throw new Error("writeWorkbookFile requires a visible first sheet");
  }
}
