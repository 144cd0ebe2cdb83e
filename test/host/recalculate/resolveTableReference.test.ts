import { rectangleName } from "../../../workbench/host/model/cellAddress";
import type { FormulaTable } from "../../../workbench/host/recalculate/FormulaSheet";
import { resolveTableReference } from "../../../workbench/host/recalculate/resolveTableReference";

/** C4:F9: headings in row 4, data in rows 5-8, totals in row 9. */
const table: FormulaTable = {
  name: "Enkäter",
  sheet: "Pågående",
  row: 3,
  column: 2,
  rowCount: 6,
  columnCount: 4,
  headings: ["Nr", "Kön", "Fråga [1]", "Mer # än 'en'"],
  hasTotals: true,
};

describe("resolveTableReference", () => {
  it.each([
    ["[]", "C5:F8"],
    ["[Kön]", "D5:D8"],
    ["[kön]", "D5:D8"],
    ["[[Nr]:[Kön]]", "C5:D8"],
    ["[[Kön]:[Nr]]", "C5:D8"],
    ["[#All]", "C4:F9"],
    ["[#Data]", "C5:F8"],
    ["[#Headers]", "C4:F4"],
    ["[#Totals]", "C9:F9"],
    ["[[#Headers],[Kön]]", "D4"],
    ["[[#Headers],[#Data],[Kön]]", "D4:D8"],
    ["[[#Data],[#Totals],[Kön]]", "D5:D9"],
    ["[[#All],[Nr]:[Kön]]", "C4:D9"],
    ["[@Kön]", "D6"],
    ["[@]", "C6:F6"],
    ["[@[Nr]:[Kön]]", "C6:D6"],
    ["[[#This Row],[Kön]]", "D6"],
    ["[Fråga '[1']]", "E5:E8"],
    ["[Mer '# än ''en'']", "F5:F8"],
  ])("finds the cells of %s in row 6", (brackets, expected) => {
    const area = resolveTableReference(table, brackets, 5);
    expect(area === undefined ? undefined : rectangleName(area)).toBe(expected);
  });

  it.each([
    ["an unknown column", "[Ålder]", 5, table],
    ["this row outside the data", "[@Kön]", 8, table],
    ["totals of a table without", "[#Totals]", 5, { ...table, hasTotals: false }],
  ])("finds nothing for %s", (_, brackets, row, given) => {
    expect(resolveTableReference(given, brackets, row)).toBeUndefined();
  });
});
