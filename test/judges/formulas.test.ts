import type { CellValue } from "../../src/workbook/Workbook";
import { CASE_SHEET, CASES, caseSheet, NAMES, SHEETS } from "../host/recalculate/formulaCases";
import { ROUNDINGS, shareCells } from "../host/recalculate/shares";
import { toFileFormula } from "../../workbench/host/model/fileFormula";
import { calculateInLibreOffice } from "./calculateInLibreOffice";

/** LibreOffice 7.4 lacks these. */
const LACKING = /XLOOKUP/;

describe("the values expected of formulas", () => {
  const { name, cells } = caseSheet();
  const fileCells = [...cells].map((cell) => ({ ...cell, formula: `=${toFileFormula(cell.formula ?? "")}` }));
  const results = new Map(
    calculateInLibreOffice([...SHEETS, { name, cells: fileCells }], NAMES, CASE_SHEET).map(([row, , value]) => [
      row,
      value,
    ]),
  );

  it.each(CASES.map((formulaCase, row) => ({ ...formulaCase, row })).filter(({ formula }) => !LACKING.test(formula)))(
    "are LibreOffice's too, or it is said why not: $formula",
    ({ row, value, libreOffice }) => {
      const expected: CellValue = libreOffice === undefined ? value : libreOffice.value;
      const actual = results.get(row);
      if (typeof expected !== "number" || typeof actual !== "number") expect(actual).toEqual(expected);
      else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-13);
    },
  );
});

describe("rounding in LibreOffice", () => {
  it("rounds every share of up to 300 answers half away from zero, by ROUND and by whole numbers alike", () => {
    const formulas = ROUNDINGS.map((formula, row) => ({ row, column: 5, value: null, formula }));
    const cells = calculateInLibreOffice([{ name: "Blad1", cells: [...shareCells(), ...formulas] }], [], "Blad1");
    expect(cells.filter(([, column]) => column === 5)).toEqual(ROUNDINGS.map((_, row) => [row, 5, 0]));
  });
});
