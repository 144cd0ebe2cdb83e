import type { CellValue } from "../../../src/workbook/Workbook";

/** A cell's value as the API gives it: an empty cell is an empty text, an error its text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Excel answers Double for whole numbers too (belief, see rules.md). */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}
