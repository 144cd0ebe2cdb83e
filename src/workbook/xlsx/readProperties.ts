import type { DocumentProperty } from "../Workbook";
import type { PackageParts, Relationship } from "./PackageParts";
import type { XmlScanner } from "./xml/XmlScanner";

/** Root element and reader of each kind of properties part, by relationship type. */
const PROPERTY_PARTS: ReadonlyMap<string, { root: string; read: (xml: XmlScanner) => DocumentProperty[] }> = new Map([
  ["core-properties", { root: "cp:coreProperties", read: readElements }],
  ["extended-properties", { root: "ep:Properties", read: readElements }],
  ["custom-properties", { root: "op:Properties", read: readCustom }],
]);

/**
 * Document properties with a value, in the order of the file's relationships. Properties that are lists, such as
 * the sheet titles Excel keeps there, are left out. Files by other programs may lack a part they announce.
 */
export function readProperties(parts: PackageParts, relationships: Iterable<Relationship>): DocumentProperty[] {
  let properties: DocumentProperty[] = [];
  for (const { type, target } of relationships) {
    const kind = PROPERTY_PARTS.get(type);
    if (kind && target !== null && parts.has(target)) {
      properties = properties.concat(parts.scan(target, kind.root, kind.read));
    }
  }
  return properties.filter(({ value }) => value.trim() !== "");
}

/** Core and app properties are elements named after the property. */
function readElements(xml: XmlScanner): DocumentProperty[] {
  const properties: DocumentProperty[] = [];
  while (xml.nextChild(1)) {
    const name = xml.name.slice(xml.name.indexOf(":") + 1);
    properties.push({ name, value: xml.readText() });
  }
  return properties;
}

/** A custom property has its name in an attribute and its value in an element named after its type. */
function readCustom(xml: XmlScanner): DocumentProperty[] {
  const properties: DocumentProperty[] = [];
  while (xml.nextChild(1, "op:property")) {
    const name = xml.attribute("name") ?? "";
    let value = "";
    while (xml.nextChild(2)) value += xml.readText();
    properties.push({ name, value });
  }
  return properties;
}
