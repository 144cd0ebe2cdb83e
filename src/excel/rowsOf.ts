import type { CellValue, Row } from "../workbook/Workbook";

/** Excel's names of error values, English as the API promises and Swedish to be safe. */
const errorNames: ReadonlyMap<string, string> = new Map([
  ...["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#FIELD!"].map(
    (name) => [name, name] as const,
  ),
  ["#DIVISION/0!", "#DIV/0!"],
  ["#SAKNAS!", "#N/A"],
  ["#NAMN?", "#NAME?"],
  ["#SKÄRNING!", "#NULL!"],
  ["#OGILTIGT!", "#NUM!"],
  ["#REFERENS!", "#REF!"],
  ["#VÄRDEFEL!", "#VALUE!"],
]);

/** Rows of plain data from what a range gives, without empty rows and outer empty cells. */
export function rowsOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
  firstRow: number,
  firstColumn: number,
): readonly Row[] {
  return values.flatMap((cells, index): readonly Row[] => {
    const texts = formulas[index] ?? [];
    const isUsed = (value: unknown, column: number) => value !== "" || texts[column] !== "";
    const first = cells.findIndex(isUsed);
    if (first < 0) return [];
    const last = cells.findLastIndex(isUsed);
    const own = cells.slice(first, last + 1).map((value, column) => formulaOf(texts[first + column], value));
    return [
      {
        row: firstRow + index,
        column: firstColumn + first,
        values: cells.slice(first, last + 1).map(toValue),
        ...(own.some((formula) => formula !== null) ? { formulas: own } : {}),
      },
    ];
  });
}

/** A text that begins with "=" comes back as itself both ways; a formula's value is never the formula. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** Empty text is an empty cell; the names of error values become error values. */
export function toValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  const error = errorNames.get(value);
  return error === undefined ? value : { error };
}
