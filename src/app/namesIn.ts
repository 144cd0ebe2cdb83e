import type { NameOfSheet } from "../report/national/sheets/nationalReport";
import { ownSheetsOf, planSheetNames } from "../workbook/ownSheets";
import type { Workbook } from "../workbook/Workbook";

/** The names that sheets will get when they are written. */
export function namesIn(workbook: Workbook): NameOfSheet {
  const present = workbook.sheets.map(({ name }) => name);
  const own = [...ownSheetsOf(workbook)].map(([kind, { name }]) => ({ kind, name }));
  return (sheet) => planSheetNames([sheet], present, own)[0] ?? sheet.name;
}
