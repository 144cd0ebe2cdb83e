import type { DefinedName } from "../workbook/Workbook";

/** A name of the workbook, or of the given sheet. Loaded: name, formula, visible, comment. */
export function toDefinedName({ name, formula, visible, comment }: Excel.NamedItem, sheet?: string): DefinedName {
  return { name, formula: String(formula), visible, ...(sheet ? { sheet } : {}), ...(comment ? { comment } : {}) };
}
