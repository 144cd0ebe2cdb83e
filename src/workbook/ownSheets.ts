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
  return mark ? (/^="?([A-Za-z0-9]+)"?$/.exec(mark.formula)?.[1] ?? null) : null;
}

/** The add-in's own sheets by what they are. */
export function ownSheetsOf({ sheets, names }: Workbook): ReadonlyMap<string, Sheet> {
  return new Map(
    sheets.flatMap((sheet) => {
      const kind = ownSheetKind(names, sheet.name);
      return kind === null ? [] : [[kind, sheet]];
    }),
  );
}

/** The sheets that are the user's. */
export function foreignSheets(workbook: Workbook): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => ownSheetKind(workbook.names, sheet.name) === null);
}

/** A sheet that is to be written: what it is, and what it would like to be called. */
interface WantedSheet {
  readonly kind: string;
  readonly name: string;
}

/**
 * The names sheets get, in the order of the wanted: that of the own sheet of the same kind, whatever a person has called
 * it, or one that no sheet has.
 */
export function planSheetNames(
  wanted: readonly WantedSheet[],
  present: readonly string[],
  own: readonly WantedSheet[],
): readonly string[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  return wanted.map(({ kind, name }) => own.find((sheet) => sheet.kind === kind)?.name ?? freeName(name, taken));
}

/** The name, with a number where it is taken; taken from now on. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}
