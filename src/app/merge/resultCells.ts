import { findHeadings, type HeadingPlaces } from "../../workbook/findHeadings";
import type { CellValue, Sheet } from "../../workbook/Workbook";
import { ResultError } from "./ResultError";

/** Where the headings of one of the add-in's own sheets are. Throws ResultError "damaged" where one is gone. */
export function headingsIn<K extends string>(sheet: Sheet, wanted: Readonly<Record<K, string>>): HeadingPlaces<K> {
  const places = findHeadings(sheet, wanted);
  if (!places) throw new ResultError("damaged", sheet.name);
  return places;
}

/** An empty cell is an empty text. */
export function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function damaged(sheet: Sheet, row: number): ResultError {
  return new ResultError("damaged", `${sheet.name}, rad ${row + 1}`);
}
