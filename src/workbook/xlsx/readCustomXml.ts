import { xmlEncoding } from "./xml/xmlText";
import type { PackageParts, Relationship } from "./PackageParts";

/** Parts of add-ins are small and few; larger ones and more of them are not ours. */
const maxBytes = 1_000_000;
const maxParts = 50;

/**
 * The workbook's custom XML parts as text, in the order of its relationships (ECMA-376 part 1, 15.2.5). They belong to
 * add-ins and templates and may hold anything at all; whether it is text and XML is not looked into.
 *
 * @throws WorkbookFileError when a part's bytes are damaged
 */
export function readCustomXml(parts: PackageParts, relationships: Iterable<Relationship>): readonly string[] {
  const targets = [...relationships].flatMap(({ type, target }) => (type === "customXml" && target ? [target] : []));
  return [...new Set(targets)]
    .filter((target) => parts.has(target) && parts.size(target) <= maxBytes)
    .slice(0, maxParts)
    .map((target) => parts.read(target))
    .map((bytes) => new TextDecoder(xmlEncoding(bytes)).decode(bytes));
}
