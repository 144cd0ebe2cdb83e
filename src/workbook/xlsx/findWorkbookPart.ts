import { WorkbookFileError } from "./errors";
import type { PackageParts, Relationship } from "./PackageParts";

/** Other Office documents, by the folder of their main part. */
const OTHER_DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["word", "docx"],
  ["ppt", "pptx"],
]);

/**
 * Name of the part everything in a workbook hangs on, given the relationships of the file as a whole.
 *
 * @throws WorkbookFileError otherFormat, which says of other documents in a zip what they are; else notWorkbook.
 */
export function findWorkbookPart(parts: PackageParts, relationships: Iterable<Relationship>): string {
  for (const { type, target } of relationships) {
    if (type !== "officeDocument" || target === null) continue;
    const format = target.endsWith(".bin") ? "xlsb" : OTHER_DOCUMENTS.get(target.split("/")[0]!);
    if (format !== undefined) throw new WorkbookFileError("otherFormat", { format });
    return target;
  }
  if (isOpenDocumentSpreadsheet(parts)) throw new WorkbookFileError("otherFormat", { format: "ods" });
  throw new WorkbookFileError("notWorkbook");
}

/** OpenDocument 1.2 part 3, 3.3: the entry mimetype says what the file is. */
function isOpenDocumentSpreadsheet(parts: PackageParts): boolean {
  if (!parts.has("mimetype")) return false;
  const type = new TextDecoder().decode(parts.read("mimetype"));
  return type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
}
