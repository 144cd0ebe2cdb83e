import type { DefinedName, Sheet, Workbook } from "./Workbook";

/**
 * A sheet of the add-in's own carries a hidden name of its own with this name, whose value is the kind of sheet. It
 * follows the sheet when it is renamed, moved or saved by another program.
 */
export const markName = "NNS_blad";

/** `="keyFigures"` */
export function markFormula(kind: string): string {
  return `="${kind}"`;
}

/** The kind of an own sheet, e.g. "keyFigures"; null for a sheet of somebody else's. */
export function ownSheetKind(names: readonly DefinedName[], sheet: string): string | null {
  const mark = names.find((name) => name.name === markName && name.sheet === sheet);
  return mark ? (/^="?([A-Za-z]+)"?$/.exec(mark.formula)?.[1] ?? null) : null;
}

/** The sheets that are the user's. */
export function foreignSheets(workbook: Workbook): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => ownSheetKind(workbook.names, sheet.name) === null);
}
