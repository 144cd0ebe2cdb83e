import type { WorkbookFacts } from "../core/survey/WorkbookFacts";
import { ownSheetKind } from "./ownSheets";
import type { Workbook } from "./Workbook";

/** What the rules need to know of a workbook besides its surveys. */
export function workbookFacts({ sheets, names, properties, features, memory }: Workbook): WorkbookFacts {
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, isOwn: ownSheetKind(names, sheet.name) !== null })),
    names,
    properties,
    ...(features ? { features } : {}),
    earlierAssociation: memory.association,
  };
}
