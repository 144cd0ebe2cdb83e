import { HostError } from "../errors";
import type { Cell } from "./Cell";
import { contains } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** Gives a cell a formula of its own, or none. */
export function setFormula(cell: Cell, formula: string | null): void {
  cell.formula = formula;
  delete cell.formulaXml;
  delete cell.formulaMark;
  delete cell.tie;
}

/**
 * The cells of a shared formula get their formulas one by one: the first cell holds the text of all, so it cannot be
 * changed alone.
 */
export function releaseGroup(sheet: Sheet, group: string | undefined): void {
  for (const row of sheet.data.rowIndexes()) {
    for (const [column, { tie }] of sheet.data.row(row)?.cells ?? []) {
      if (tie?.kind !== "shared" || tie.group !== group) continue;
      const cell = sheet.touchData().touchCell(row, column, 0);
      setFormula(cell, cell.formula);
    }
  }
}

/** A part of an array formula or a data table cannot be changed, in Excel either ("You can't change part of an array"). */
export function assertNoBlock(sheet: Sheet, row: number, column: number): void {
  if (sheet.data.blocks.some((block) => contains(block, row, column))) {
    throw new HostError("InvalidOperation", "part of an array formula cannot be changed");
  }
}
