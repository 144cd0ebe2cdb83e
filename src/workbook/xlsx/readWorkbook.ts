import { memoryAmong } from "../memory/parseMemory";
import type { Sheet, Workbook } from "../Workbook";
import { findWorkbookPart } from "./findWorkbookPart";
import { PackageParts, targetPart, type Relationship } from "./PackageParts";
import { ReadingBudget } from "./ReadingBudget";
import type { CellContext } from "./readCell";
import { readCustomXml } from "./readCustomXml";
import { readProperties } from "./readProperties";
import { readRichText } from "./readRichText";
import { readWorkbookPart, type SheetEntry } from "./readWorkbookPart";
import { readWorksheet } from "./readWorksheet";

/** Relationship types that mean macros: a VBA project, or sheets of Excel 4 macros ([MS-OFFMACRO2] 2.1.1). */
const MACRO_TYPES: readonly string[] = ["vbaProject", "xlMacrosheet", "xlIntlMacrosheet"];

/**
 * A received .xlsx or .xlsm file as plain data: all of it, or an error; never a part of it in silence. Runs no
 * macro, follows no link and resolves no entity. Time and memory grow with the file's size, which is limited
 * (READER_LIMITS, ReadingBudget). Formats, charts and pictures are not read.
 *
 * @throws WorkbookFileError with a code for what is wrong; the file's contents are never part of it.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = new PackageParts(bytes);
  const rootRelationships = parts.relationships("");
  const workbookPart = findWorkbookPart(parts, rootRelationships.values());
  const { sheets, names, date1904 } = parts.scan(workbookPart, "workbook", readWorkbookPart);
  const relationships = parts.relationships(workbookPart);
  const types = new Set([...relationships.values()].map(({ type }) => type));
  const sharedStrings = readSharedStrings(parts, relationships.values());
  const context: CellContext = { sharedStrings, date1904, budget: new ReadingBudget() };
  return {
    sheets: sheets.map((sheet) => readSheet(parts, sheet, relationships, context)),
    names,
    properties: readProperties(parts, rootRelationships.values()),
    memory: memoryAmong(readCustomXml(parts, relationships.values())),
    features: {
      hasMacros: MACRO_TYPES.some((type) => types.has(type)),
      hasExternalLinks: types.has("externalLink"),
      date1904,
    },
  };
}

/** The texts cells refer to by index. A workbook without texts may announce a part that is not there. */
function readSharedStrings(parts: PackageParts, relationships: Iterable<Relationship>): readonly string[] {
  const strings: string[] = [];
  for (const { type, target } of relationships) {
    if (type !== "sharedStrings" || target === null || !parts.has(target)) continue;
    parts.scan(target, "sst", (xml) => {
      while (xml.nextChild(1, "si")) strings.push(readRichText(xml));
    });
  }
  return strings;
}

function readSheet(
  parts: PackageParts,
  { name, visibility, id }: SheetEntry,
  relationships: ReadonlyMap<string, Relationship>,
  context: CellContext,
): Sheet {
  const part = id === "" ? null : targetPart(relationships, id);
  if (part !== null && relationships.get(id)?.type === "worksheet") {
    return { name, visibility, kind: "worksheet", ...readWorksheet(parts, part, context) };
  }
  return { name, visibility, kind: "other", isProtected: false, rows: [], tables: [], merges: [], comments: [] };
}
