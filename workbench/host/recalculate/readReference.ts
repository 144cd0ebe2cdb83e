import { COLUMN_COUNT, columnName, parseColumn, parseRectangle, ROW_COUNT, type Rectangle } from "../model/cellAddress";

/**
 * The cells of "A1", "$A$1:B2", "A:C" or "2:3"; undefined when there are none. In a defined name, relative parts count
 * from A1 and are moved to where the formula stands; those that leave the sheet come in again at the other side.
 */
export function readReference(text: string, rows = 0, columns = 0): Rectangle | undefined {
  const moved = text.replace(
    /(\$?)([A-Za-z]+)|(\$?)(\d+)/g,
    (part, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (columnLock === "$" || rowLock === "$") return part.slice(1);
      if (letters === undefined) return String(((Number(digits) - 1 + rows) % ROW_COUNT) + 1);
      return columnName(((parseColumn(letters) ?? 0) + columns) % COLUMN_COUNT);
    },
  );
  return parseRectangle(moved);
}
