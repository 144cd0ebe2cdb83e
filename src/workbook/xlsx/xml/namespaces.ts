import { memoryNamespace } from "../../memory/Memory";

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

/**
 * The namespaces the reader knows, each with the prefix our code uses for it, whatever prefix a file uses.
 * ECMA-376 part 1 (strict) and part 4 (transitional) give each vocabulary a namespace of its own.
 */
export const CANONICAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${TRANSITIONAL}/spreadsheetml/2006/main`, ""],
  [`${STRICT}/spreadsheetml/main`, ""],
  [`${TRANSITIONAL}/officeDocument/2006/relationships`, "r:"],
  [`${STRICT}/officeDocument/relationships`, "r:"],
  [`${TRANSITIONAL}/package/2006/relationships`, "rel:"],
  [`${TRANSITIONAL}/package/2006/metadata/core-properties`, "cp:"],
  ["http://purl.org/dc/elements/1.1/", "dc:"],
  ["http://purl.org/dc/terms/", "dcterms:"],
  [`${TRANSITIONAL}/officeDocument/2006/extended-properties`, "ep:"],
  [`${STRICT}/officeDocument/extendedProperties`, "ep:"],
  [`${TRANSITIONAL}/officeDocument/2006/custom-properties`, "op:"],
  [`${STRICT}/officeDocument/customProperties`, "op:"],
  [`${TRANSITIONAL}/officeDocument/2006/docPropsVTypes`, "vt:"],
  [`${STRICT}/officeDocument/docPropsVTypes`, "vt:"],
  [`${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`, "xdr:"],
  [`${STRICT}/drawingml/spreadsheetDrawing`, "xdr:"],
  [`${TRANSITIONAL}/drawingml/2006/main`, "a:"],
  [`${STRICT}/drawingml/main`, "a:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments", "tc:"],
  [memoryNamespace, "memory:"],
]);

/** Prefix of every element and attribute in any other namespace; equal to nothing the reader looks for. */
export const FOREIGN_PREFIX = "?:";
