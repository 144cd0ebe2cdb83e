import { isDateFormat, isPercentFormat } from "numfmt";
import type { CellValue } from "../../../src/workbook/Workbook";
import { displayText } from "../../host/model/displayText";

/**
 * What a cell's content is to a person who edits it in a Swedish Excel: the formula, or the value in full, whatever
 * the cell's format rounds away. Empty for an empty cell. Formulas are in English, since the host takes them so.
 */
export function editText(value: CellValue, formula: string | null, numberFormat: string, date1904: boolean): string {
  if (formula !== null) return formula;
  if (typeof value !== "number") return displayText(value, "General", date1904);
  if (isDateFormat(numberFormat)) {
    const hasTime = !Number.isInteger(value);
    return displayText(value, hasTime ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd", date1904);
  }
  // Excel holds 15 digits: 0.553 × 100 is 55.3, not 55.300000000000004.
  if (isPercentFormat(numberFormat)) return `${withComma(Number((value * 100).toPrecision(15)))}%`;
  return withComma(Number(value.toPrecision(15)));
}

function withComma(number: number): string {
  return String(number).replace(".", ",").replace("e", "E");
}
