import { contains } from "../model/cellAddress";
import type { FormulaPlace } from "./Expression";
import type { FormulaName, FormulaTable } from "./FormulaSheet";

/** What formulas refer to. Names match in any case. */
export interface FormulaContext {
  /** The sheet's name as it is spelt. */
  sheetNamed(name: string): { readonly name: string } | undefined;
  /** A name of the sheet or else of the workbook. */
  nameIn(sheet: string, name: string): FormulaName | undefined;
  tableNamed(name: string): FormulaTable | undefined;
  tableAt(place: FormulaPlace): FormulaTable | undefined;
}

export function formulaContext(
  sheetNamed: FormulaContext["sheetNamed"],
  names: readonly FormulaName[],
  tables: readonly FormulaTable[],
): FormulaContext {
  const namesByPlace = new Map(names.map((item) => [keyOf(item.sheet, item.name), item]));
  const tablesByName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  return {
    sheetNamed,
    nameIn: (sheet, name) => namesByPlace.get(keyOf(sheet, name)) ?? namesByPlace.get(keyOf(undefined, name)),
    tableNamed: (name) => tablesByName.get(name.toLowerCase()),
    tableAt: ({ sheet, row, column }) => tables.find((table) => table.sheet === sheet && contains(table, row, column)),
  };
}

/** A sheet's name cannot hold ":". */
function keyOf(sheet: string | undefined, name: string): string {
  return `${sheet ?? ""}:${name}`.toLowerCase();
}
