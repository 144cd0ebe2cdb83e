import { ownSheetKind } from "../workbook/ownSheets";
import type { DefinedName } from "../workbook/Workbook";
import { WorkbookError } from "../app/errors";
import { toDefinedName } from "./toDefinedName";

/** The kind of a sheet that is being prepared and is not yet shown. One that is found was left by a lost session. */
export const temporaryKind = "temporary";

/** What must be known of a workbook before it is written to. */
export interface WorkbookState {
  readonly sheetNames: readonly string[];
  readonly ownSheets: readonly OwnSheet[];
  readonly names: readonly DefinedName[];
}

export interface OwnSheet {
  readonly name: string;
  readonly kind: string;
  readonly isProtected: boolean;
}

/** Two requests. Throws WorkbookError "structureProtected" where sheets cannot be added. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula,items/visible,items/comment");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("structureProtected", "");
  for (const sheet of worksheets.items) {
    sheet.names.load("items/name,items/formula,items/visible,items/comment");
    sheet.protection.load("protected");
  }
  await context.sync();
  const ownSheets = worksheets.items.flatMap((sheet) => {
    const marks = sheet.names.items.map((name) => toDefinedName(name, sheet.name));
    const kind = ownSheetKind(marks, sheet.name);
    return kind === null ? [] : [{ name: sheet.name, kind, isProtected: sheet.protection.protected }];
  });
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    ownSheets,
    names: names.items.map((name) => toDefinedName(name)),
  };
}
