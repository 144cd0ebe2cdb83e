import type { ExcelTable } from "../Workbook";
import { parseRangeReference } from "./cellReference";
import { decodeXstring } from "./xml/xmlText";
import type { XmlScanner } from "./xml/XmlScanner";

/**
 * An Excel table from its own part (ECMA-376 part 1, 18.5.1.2), the scanner standing on the root. Its name is the
 * one formulas use.
 *
 * @throws WorkbookFileError badReference
 */
export function readTable(xml: XmlScanner): ExcelTable {
  const range = parseRangeReference(xml.attribute("ref") ?? "");
  const name = xml.attribute("displayName") ?? xml.attribute("name");
  if (!range || name === undefined) throw xml.error("badReference", "table without name or range");
  return { ...range, name: decodeXstring(name), hasTotals: Number(xml.attribute("totalsRowCount") ?? 0) > 0 };
}
