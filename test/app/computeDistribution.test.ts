import { compute, computeInto } from "../../src/app/compute";
import { noProgress } from "../../src/app/WorkbookPort";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { makeDistribution } from "../support/makeDistribution";
import { enterInExcel } from "../support/enterInExcel";
import { workbookOf } from "../support/workbookOf";

describe.each(["2021", "2017"] as const)("computing a distribution workbook of edition %s", (edition) => {
  const instrument = instrumentOf(edition);

  it.each([1, 2, 3])(
    "gives formulas that agree with the engine, whatever people have written (seed %i)",
    async (seed) => {
      const sheets = makeDistribution(instrument, 80, seed);
      await enterInExcel({ ...sheets, Start: [...(sheets["Start"] ?? []), ["Enkätutgåva", edition]] });
      const { comparisons, sheetNames, results } = await computeInto(excelWorkbook, "2026-11-21 14:05", noProgress);
      expect(sheetNames).toEqual(["Populationer och svarsfrekvens"]);
      expect(comparisons).toEqual([expect.objectContaining({ differing: 0, first: null })]);
      expect(comparisons[0]?.compared).toBeGreaterThan(60);
      expect(results.responseRates.length).toBeGreaterThan(10);
    },
  );
});

describe("the sheet of a distribution workbook", () => {
  it("has no formula text longer than the 255 characters Excel takes", () => {
    const { content } = compute(workbookOf(makeDistribution(instrumentOf("2021"), 30, 1)));
    const formulas = [
      ...content.names.map(({ formula }) => formula),
      ...content.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []))),
    ];
    const texts = formulas.flatMap((formula) =>
      [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text ?? ""),
    );
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
  });
});
