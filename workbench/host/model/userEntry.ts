import type { Book } from "./Book";
import { Area } from "./Area";
import { SWEDISH_CULTURE } from "./entry";
import { mergeAt } from "./merges";
import { assertContentFree } from "./protection";
import type { Sheet } from "./Sheet";
import { readEntry, writeEntries } from "./writeContent";

/**
 * Enters a text into a cell as a person does in a Swedish Excel: "5,5" is a number, "2023-05-01" a date, "'5" and
 * anything in a cell formatted as text is text, "=" begins a formula (in English; function names in Swedish are not
 * translated). In a merged area the text goes to its first cell. Throws HostError where Excel would refuse.
 */
export function enterAsPerson(sheet: Sheet, row: number, column: number, typedText: string): void {
  const cell = { ...mergeAt(sheet, row, column), rowCount: 1, columnCount: 1 };
  const area = new Area(sheet, cell);
  assertContentFree(area);
  writeEntries(area, [{ ...cell, ...readEntry(sheet, cell.row, cell.column, typedText, SWEDISH_CULTURE) }]);
}

/** The sheet with the name. Throws when there is none: a mistake of the caller. */
export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}
