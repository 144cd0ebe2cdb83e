import { decodeXstring } from "./xml/xmlText";
import type { XmlScanner } from "./xml/XmlScanner";

/**
 * Text of the element last opened, a rich text (CT_Rst: shared and inline strings, comments): its own text and
 * that of its runs, without formats and without phonetic text. Closes the element. Empty text when it has none.
 */
export function readRichText(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = "";
  while (xml.nextChild(depth)) {
    if (xml.name === "t") text += decodeXstring(xml.readText());
    else if (xml.name === "r") text += readRun(xml);
  }
  return text;
}

function readRun(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = "";
  while (xml.nextChild(depth, "t")) text += decodeXstring(xml.readText());
  return text;
}
