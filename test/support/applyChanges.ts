import type { Mend } from "../../src/core/validation/mendOf";
import type { Workbook } from "../../src/workbook/Workbook";

/** The workbook with the changes made; a change of a cell that does not hold what it should is a mistake of the test. */
export function applyChanges(workbook: Workbook, changes: readonly Mend[]): Workbook {
  const byPlace = new Map(changes.map((change) => [`${change.sheet} ${change.row} ${change.column}`, change]));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value, index) => {
        const change = byPlace.get(`${sheet.name} ${row.row} ${row.column + index}`);
        if (change && change.before !== value) throw new Error("a change requires the cell to hold what it held");
        return change ? change.after : value;
      }),
    })),
  }));
  return { ...workbook, sheets };
}
