import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compute, computeInto } from "../../src/app/compute";
import { compareFormulas } from "../../src/app/compareFormulas";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Results } from "../../src/app/results";
import truth2017 from "../fixtures/received-2017/truth.json";
import truth2023 from "../fixtures/received-2023/truth.json";
import { faultyBytes, receivedBytes, receivedFiles } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";
import { recalculateInLibreOffice } from "./libreOffice";
import { valuesOf } from "./valuesOf";

/** Every received workbook and the faulty one, computed through Office.js and saved; LibreOffice is the second opinion. */
const inputs = [
  ...(["2023", "2017"] as const).flatMap((year) =>
    receivedFiles(year).map((file) => [file, receivedBytes(year, file)] as const),
  ),
  ["registreringsfil-med-fel.xlsx", faultyBytes()] as const,
];

const folder = mkdtempSync(join(tmpdir(), "computed-"));
const [original, computed, recalculated] = ["original", "computed", "recalculated"].map((name) =>
  join(folder, name),
) as [string, string, string];
const differing = new Map<string, readonly number[]>();
const counted = new Map<string, Results>();

beforeAll(async () => {
  for (const path of [original, computed, recalculated]) mkdirSync(path);
  for (const [file, bytes] of inputs) {
    const host = openInExcel(bytes);
    const { comparisons, results } = await computeInto(excelWorkbook, "2026-11-21 14:05", noProgress);
    counted.set(file, results);
    differing.set(
      file,
      comparisons.map((comparison) => comparison.differing),
    );
    writeFileSync(join(original, file), bytes);
    writeFileSync(join(computed, file), await host.save());
  }
  recalculateInLibreOffice(
    inputs.map(([file]) => join(computed, file)),
    recalculated,
  );
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("the workbooks read through Office.js", () => {
  it.each([
    ["2023", truth2023.counts],
    ["2017", truth2017],
  ] as const)("of %s give every count of the truth when summed", (year, truth) => {
    const own = receivedFiles(year).flatMap((file) => counted.get(file)?.counts ?? []);
    for (const expected of truth) {
      const rows = own.filter(
        ({ question, subgroup }) => question === expected.question && subgroup === expected.subgroup,
      );
      for (const [key, count] of Object.entries(expected).filter(([, value]) => typeof value === "number")) {
        const sum = rows.reduce((total, row) => total + row[key as "n"], 0);
        expect([expected.question, expected.subgroup, key, sum]).toEqual([
          expected.question,
          expected.subgroup,
          key,
          count,
        ]);
      }
    }
  });
});

describe.each(inputs)("%s computed and saved", (file, bytes) => {
  it("has formulas that agree with the engine in the host", () => {
    expect(differing.get(file)).toEqual([0, 0]);
  });

  it("has formulas that agree with the engine in LibreOffice", () => {
    const opened = readWorkbook(new Uint8Array(readFileSync(join(recalculated, file))));
    for (const sheet of compute(readWorkbook(bytes)).content.sheets) {
      const comparison = compareFormulas(sheet, valuesOf(opened, sheet.name));
      expect([sheet.name, comparison.first]).toEqual([sheet.name, null]);
      expect(comparison.compared).toBeGreaterThan(20);
    }
  });

  it("has everything from before: values, formulas, formats, validations, protection, hidden sheets, widths, names", () => {
    const script = join(__dirname, "hostWorkbooks.py");
    const output = execFileSync("/usr/bin/python3", [script, "compare", join(original, file), join(computed, file)], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const found = JSON.parse(output) as readonly (readonly [string, unknown, unknown])[];
    const changed = found.filter(([place]) => !/^\/(names|order|sheets\/(Svarsfrekvens|Nyckeltal))$/.test(place));
    // Formulas of the user's own that had no value in the file may have got one; openpyxl reads formulas, not values.
    expect(changed).toEqual([]);
    const names = found.find(([place]) => place === "/names");
    expect(names?.[2]).toEqual(expect.arrayContaining(names?.[1] as readonly unknown[]));
  });
});
