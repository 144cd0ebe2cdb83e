import { property, record, integer, array, constantFrom, assert } from "fast-check";
import type { CellValue } from "../../../src/workbook/Workbook";
import { FormulaEngine, type Recalculation } from "../../../workbench/host/recalculate/FormulaEngine";
import type { FormulaCell, FormulaTable } from "../../../workbench/host/recalculate/FormulaSheet";
import { CASE_SHEET, CASES, caseSheet, NAMES, SHEETS, TABLES } from "./formulaCases";
import { ROUNDINGS, shareCells, SHARES } from "./shares";

/** A cell by its place, e.g. at(0, 1, "=A1"). A text that starts with "=" is a formula without a value. */
function at(row: number, column: number, content: CellValue, value: CellValue = null): FormulaCell {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { row, column, value: isFormula ? value : content, formula: isFormula ? content : null };
}

function engineWith(cells: readonly FormulaCell[], others: readonly FormulaCell[] = []): FormulaEngine {
  const engine = new FormulaEngine(() => new Date(2026, 10, 21, 12));
  engine.load(
    [
      { name: "Blad1", cells },
      { name: "Blad 2", cells: others },
    ],
    [],
    [],
  );
  return engine;
}

function values(recalculation: Recalculation): CellValue[] {
  return recalculation.calculated.map(({ value }) => value);
}

function reasons(recalculation: Recalculation): string[] {
  return recalculation.uncalculated.map(({ reason }) => reason);
}

/** Fifteen digits are what Excel keeps; the last may differ between two right ways of calculating. */
function expectSame(actual: CellValue | undefined, expected: CellValue): void {
  if (typeof expected !== "number" || typeof actual !== "number") expect(actual).toEqual(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-13);
}

describe("FormulaEngine", () => {
  const engine = new FormulaEngine();
  engine.load([...SHEETS, caseSheet()], NAMES, TABLES);
  const { calculated } = engine.recalculate();
  const results = new Map(calculated.filter(({ sheet }) => sheet === CASE_SHEET).map(({ row, value }) => [row, value]));

  it.each(CASES.map((formulaCase, row) => [formulaCase.formula, row, formulaCase.value] as const))(
    "calculates %s as Excel does",
    (_, row, expected) => expectSame(results.get(row), expected),
  );

  it.each(ROUNDINGS)("rounds every share of up to 300 answers half away from zero by %s", (formula) => {
    expect(SHARES).toHaveLength(45_450);
    expect(values(engineWith([...shareCells(), at(0, 5, formula)]).recalculate())).toEqual([0]);
  });

  it("holds the values of a loaded workbook to be calculated, and calculates formulas without one", () => {
    const engine = engineWith([at(0, 0, 2), at(0, 1, "=A1*2", 99), at(0, 2, "=A1*3")]);
    expect(engine.recalculate().calculated).toEqual([{ sheet: "Blad1", row: 0, column: 2, value: 6 }]);
    expect(values(engine.recalculate({ everything: true }))).toEqual([4]);
  });

  it("calculates only what depends on the cells that changed, through other sheets too", () => {
    const engine = engineWith([at(0, 0, 2), at(0, 1, "='Blad 2'!A1+1"), at(0, 2, "=5")], [at(0, 0, "=Blad1!A1*10")]);
    expect(values(engine.recalculate())).toEqual([21, 5, 20]);
    engine.setCells("Blad1", [at(0, 0, 3)]);
    expect(engine.recalculate().calculated).toEqual([
      { sheet: "Blad 2", row: 0, column: 0, value: 30 },
      { sheet: "Blad1", row: 0, column: 1, value: 31 },
    ]);
    expect(values(engine.recalculate())).toEqual([]);
  });

  it("gives the same values step by step as all at once", () => {
    const content = constantFrom<CellValue>(
      1,
      2,
      "x",
      null,
      "=SUM(A1:B2)",
      "=A1+1",
      "=COUNTIF(A1:C1,1)",
      "=B2&A3",
      "=OFFSET(A1,1,1)",
    );
    const change = record({ row: integer({ min: 0, max: 3 }), column: integer({ min: 0, max: 3 }), content });
    const check = property(array(array(change, { maxLength: 4 }), { maxLength: 6 }), (steps) => {
      const stepwise = engineWith([]);
      const board = new Map<string, FormulaCell>();
      const shown = new Map<string, CellValue>();
      let last: Recalculation | undefined;
      for (const step of steps) {
        const cells = step.map(({ row, column, content: text }) => at(row, column, text));
        for (const cell of cells) board.set(`${cell.row},${cell.column}`, cell);
        for (const cell of cells) shown.delete(`${cell.row},${cell.column}`);
        stepwise.setCells("Blad1", cells);
        last = stepwise.recalculate();
        for (const { row, column, value } of last.calculated) shown.set(`${row},${column}`, value);
      }
      const whole = engineWith([...board.values()]).recalculate();
      const places = (found: Recalculation | undefined) =>
        (found?.uncalculated ?? []).map(({ row, column }) => `${row},${column}`).sort();
      expect(places(last)).toEqual(places(whole));
      for (const { row, column, value } of whole.calculated) expect(shown.get(`${row},${column}`)).toEqual(value);
    });
    assert(check, { numRuns: 200, seed: 2026 });
  });

  it("reports a formula with an unknown function, keeps its value, and reports what reads it", () => {
    const engine = engineWith([at(0, 0, 1), at(0, 1, "=LET(x,A1,x)", 7), at(0, 2, "=B1+1", 8)]);
    expect(engine.recalculate()).toEqual({ calculated: [], uncalculated: [] });
    engine.setCells("Blad1", [at(0, 0, 2)]);
    const expected = [
      { sheet: "Blad1", row: 0, column: 1, reason: "the function LET" },
      { sheet: "Blad1", row: 0, column: 2, reason: "it reads Blad1!B1, which is not calculated" },
    ];
    expect(engine.recalculate()).toEqual({ calculated: [], uncalculated: expected });
    expect(engine.recalculate().uncalculated).toEqual(expected);
    engine.setCells("Blad1", [at(0, 1, "=A1")]);
    const mended = engine.recalculate();
    expect(values(mended)).toEqual([2, 3]);
    expect(mended.uncalculated).toEqual([]);
  });

  it("reports circular references", () => {
    const engine = engineWith([at(0, 0, "=B1"), at(0, 1, "=A1"), at(0, 2, "=A1+1"), at(0, 3, "=1")]);
    const found = engine.recalculate();
    expect(values(found)).toEqual([1]);
    expect(reasons(found)).toEqual(["a circular reference", "a circular reference", "a circular reference"]);
  });

  it("reports results of several cells instead of showing the first", () => {
    expect(reasons(engineWith([at(0, 0, 1), at(1, 0, 2), at(0, 1, "=A1:A2*2")]).recalculate())).toEqual([
      "a result of several cells",
    ]);
  });

  it("sums whole columns, and reports where their empty cells matter", () => {
    const cells = [
      at(0, 0, 1),
      at(4, 0, 2),
      at(0, 1, "=SUM(A:A)"),
      at(0, 2, "=SUM(A2:A1048576)"),
      at(0, 3, '=COUNTIF(A:A,"")'),
      at(0, 4, "=SUMPRODUCT((A:A=1)*1)"),
      at(0, 5, "=SUMIFS(A:A,'Blad 2'!A:A,1)"),
    ];
    const found = engineWith(cells, [at(9, 0, 1)]).recalculate();
    expect(values(found)).toEqual([3, 2]);
    expect(reasons(found)).toEqual(Array.from({ length: 3 }, () => "a very large area whose empty cells matter"));
  });

  it("refuses texts longer than a cell holds", () => {
    const found = engineWith([
      at(0, 0, '=REPT("ab",20000)'),
      at(0, 1, '=REPT("a",20000)&REPT("b",20000)'),
    ]).recalculate();
    expect(values(found)).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
  });

  it("calculates again what a name stands for when the name changes", () => {
    const engine = engineWith([at(0, 0, 1), at(1, 0, 2), at(0, 1, "=Värde")]);
    expect(values(engine.recalculate())).toEqual([{ error: "#NAME?" }]);
    engine.setNames([{ name: "värde", formula: "=Blad1!$A$1" }]);
    expect(values(engine.recalculate())).toEqual([1]);
    engine.setNames([{ name: "värde", formula: "=Blad1!$A$2" }]);
    expect(values(engine.recalculate())).toEqual([2]);
  });

  it("turns references into #REF! when their sheet is removed, and back when there is one of the name", () => {
    const engine = engineWith([at(0, 0, "='Blad 2'!A1")], [at(0, 0, 5)]);
    expect(values(engine.recalculate())).toEqual([5]);
    engine.removeSheet("Blad 2");
    expect(values(engine.recalculate())).toEqual([{ error: "#REF!" }]);
    engine.setSheet({ name: "Blad 2", cells: [at(0, 0, 6)] });
    expect(values(engine.recalculate())).toEqual([6]);
  });

  it("follows a table as it grows", () => {
    const table: FormulaTable = {
      name: "Enkäter",
      sheet: "Blad1",
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 1,
      headings: ["Svar"],
      hasTotals: false,
    };
    const engine = engineWith([at(0, 0, "Svar"), at(1, 0, 5), at(2, 0, 6), at(0, 3, "=SUM(enkäter[svar])")]);
    engine.setTables([table]);
    expect(values(engine.recalculate())).toEqual([5]);
    engine.setTables([{ ...table, rowCount: 3 }]);
    expect(values(engine.recalculate())).toEqual([11]);
  });

  it("reads cells that only the calculation shows after they are calculated", () => {
    const engine = engineWith([at(0, 0, '=INDIRECT("B1")'), at(0, 1, "=C1*2"), at(0, 2, 4), at(0, 3, "=A1+1")]);
    expect(values(engine.recalculate())).toEqual([8, 8, 9]);
    engine.setCells("Blad1", [at(0, 2, 5)]);
    expect(values(engine.recalculate()).sort()).toEqual([10, 10, 11]);
  });

  it("takes the day from the clock it was given", () => {
    expect(values(engineWith([at(0, 0, "=TODAY()=DATE(2026,11,21)")]).recalculate())).toEqual([true]);
  });

  it("keeps names such as __proto__ apart from what every object has", () => {
    const engine = engineWith([at(0, 0, "=__proto__"), at(0, 1, "=constructor")]);
    expect(values(engine.recalculate())).toEqual([{ error: "#NAME?" }, { error: "#NAME?" }]);
    engine.setNames([{ name: "__proto__", formula: "=7" }]);
    expect(values(engine.recalculate())).toEqual([7]);
  });

  it("requires a sheet that was set", () => {
    expect(() => engineWith([]).setCells("Blad3", [])).toThrow("setCells requires a sheet that was set");
  });
});
