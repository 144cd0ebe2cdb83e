import { WorkbookError } from "../app/errors";
import type { SheetContent } from "../report/SheetContent";
import { freeName, planSheetNames } from "../workbook/ownSheets";
import type { ExistingTable } from "./surveyTables";
import type { OwnSheet, WorkbookState } from "./surveyWorkbook";

/** A sheet to write: the name it will have, the own sheet it takes the place of, and the hidden one it is prepared on. */
export interface Target {
  readonly content: SheetContent;
  readonly name: string;
  readonly existing: OwnSheet | null;
  readonly temporaryName: string;
  /** Tables of the own sheet that get other rows, by name in small letters. */
  readonly tables: ReadonlyMap<string, ExistingTable>;
}

/** Where each sheet is to be. Throws WorkbookError "sheetProtected" where an own sheet cannot be written in. */
export function planTargets(
  sheets: readonly SheetContent[],
  state: WorkbookState,
  tables: ReadonlyMap<string, ExistingTable>,
): readonly Target[] {
  const names = planSheetNames(sheets, state.sheetNames, state.ownSheets);
  const taken = new Set([...state.sheetNames, ...names].map((name) => name.toLowerCase()));
  return sheets.map((content, index) => {
    const existing = state.ownSheets.find(({ kind }) => kind === content.kind) ?? null;
    if (existing?.isProtected) throw new WorkbookError("sheetProtected", existing.name);
    const temporaryName = freeName("NNS tillfälligt", taken);
    const own = new Map([...tables].filter(([, table]) => table.sheet === existing?.name));
    return { content, name: names[index]!, existing, temporaryName, tables: own };
  });
}
