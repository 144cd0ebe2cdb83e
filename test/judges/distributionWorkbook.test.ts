import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareFormulas } from "../../src/app/compareFormulas";
import { compute, computeInto } from "../../src/app/compute";
import { noProgress } from "../../src/app/WorkbookPort";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { fillTemplate } from "../support/fillTemplate";
import { recalculateInLibreOffice } from "./libreOffice";
import { valuesOf } from "./valuesOf";

/** The template filled in, computed through Office.js and saved; LibreOffice is the second opinion. */
const folder = mkdtempSync(join(tmpdir(), "distribution-"));
const recalculated = join(folder, "recalculated");
const cases = [
  ["2021", 1],
  ["2021", 2],
  ["2017", 3],
] as const;

beforeAll(async () => {
  mkdirSync(recalculated);
  for (const [edition, seed] of cases) {
    const host = await fillTemplate(instrumentOf(edition), 120, seed);
    await computeInto(excelWorkbook, "2026-11-21 14:05", noProgress);
    writeFileSync(join(folder, `${seed}.xlsx`), await host.save());
  }
  recalculateInLibreOffice(
    cases.map(([, seed]) => join(folder, `${seed}.xlsx`)),
    recalculated,
  );
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(cases)("the template of edition %s filled in (seed %i)", (_, seed) => {
  it("has formulas that give the engine's figures in LibreOffice", () => {
    const saved = readWorkbook(new Uint8Array(readFileSync(join(folder, `${seed}.xlsx`))));
    const opened = readWorkbook(new Uint8Array(readFileSync(join(recalculated, `${seed}.xlsx`))));
    const [sheet] = compute(saved).content.sheets;
    if (!sheet) throw new Error("no sheet");
    const comparison = compareFormulas(sheet, valuesOf(opened, sheet.name));
    expect(comparison.first).toBeNull();
    expect(comparison.compared).toBeGreaterThan(80);
  });
});
