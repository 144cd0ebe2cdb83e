import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leastAnswers } from "../../src/core/disclosure/protectSums";
import type { CellValue } from "../../src/workbook/Workbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { runCommand } from "../../workbench/cli/runCommand";
import { receivedFiles } from "../support/fixtures";
import { valuesOf } from "./valuesOf";

/**
 * Python as judge of the local report: every figure of the association and of each activity computed anew from the cells
 * of the registration workbook, with the printed national figures beside; and nothing that is hidden in any part of the
 * saved file.
 */
jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "local-cells-"));
const fixtures = join(__dirname, "../fixtures");
const published = readFileSync(join(fixtures, "published/report-2023.json"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Compared {
  readonly compared: number;
  readonly hidden: number;
  readonly wrong: readonly unknown[];
  readonly activities: readonly string[];
  readonly expectedActivities: readonly string[];
}

interface Parts {
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly formulas: readonly string[];
  readonly hiddenRows: readonly unknown[];
  readonly hiddenColumns: readonly unknown[];
  readonly parts: readonly (readonly [sheet: string, kind: string])[];
  readonly names: readonly (readonly [name: string, formula: string])[];
  readonly charts: readonly {
    readonly title: string;
    readonly points: Readonly<Record<string, readonly (readonly [index: number, value: string])[]>>;
    readonly literals: readonly unknown[];
  }[];
}

function python<T>(script: string, input: Buffer | string, ...args: readonly string[]): T {
  const options = { encoding: "utf8", input, maxBuffer: 2 ** 26 } as const;
  return JSON.parse(execFileSync("/usr/bin/python3", [join(__dirname, script), ...args], options)) as T;
}

// Three, three and four activities, many of them with groups of fewer than five.
describe.each(["Norra_Västmanland", "Gotland", "Södra_Vätterbygden"])("the local report of %s", (association) => {
  const file = receivedFiles("2023").find((name) => name.normalize().includes(association))!;
  const registration = join(fixtures, "received-2023", file);
  const report = join(folder, `${association}.xlsx`);
  beforeAll(async () => {
    let error = "";
    const output = { out: () => undefined, error: (text: string) => void (error += text) };
    expect([await runCommand(["local", registration, "-o", report], output), error]).toEqual([0, ""]);
  });

  it("has the figures that follow from the cells, the printed national ones beside, and no small group", () => {
    const found = python<Compared>("localTables.py", published, registration, report, String(leastAnswers));
    expect(found.wrong).toEqual([]);
    expect(found.activities).toEqual(found.expectedActivities);
    expect(found.activities.length).toBeGreaterThanOrEqual(3);
    expect(found.compared).toBeGreaterThan(2000);
    expect(found.hidden).toBeGreaterThan(300);
  });

  it("is judged by somebody who sees when a group is too small", () => {
    const { wrong } = python<Compared>("localTables.py", published, registration, report, String(leastAnswers + 1));
    expect(wrong.length).toBeGreaterThan(0);
  });

  it("has nothing in its parts but what is seen in the cells", () => {
    const found = python<Parts>("localParts.py", "", report);
    expect(found.sheets).toEqual(["Lokal rapport", "Lokal rapport förbundet", "Lokal rapport insatser"]);
    expect([found.hiddenSheets, found.hiddenRows, found.hiddenColumns]).toEqual([[], [], []]);
    expect(found.formulas.length).toBeGreaterThan(5);
    expect(found.formulas.filter((formula) => !formula.startsWith("HYPERLINK("))).toEqual([]);
    expect(new Set(found.parts.map(([sheet, kind]) => `${sheet}: ${kind}`))).toEqual(
      new Set(["Lokal rapport förbundet: drawing", "Lokal rapport förbundet: chart"]),
    );
    const isOfPrinting = ([name]: readonly [string, string]) => /^_xlnm\.(Print_Titles|Print_Area)$|^NNS_/.test(name);
    expect(found.names.filter((name) => !isOfPrinting(name))).toEqual([]);
  });

  it("has charts of shown key figures, whose caches hold nothing else", () => {
    const { charts } = python<Parts>("localParts.py", "", report);
    const workbook = readWorkbook(new Uint8Array(readFileSync(report)));
    const rows = valuesOf(workbook, "Lokal rapport förbundet");
    expect(charts.length).toBeGreaterThan(1);
    for (const { title, points, literals } of charts) {
      expect(literals).toEqual([]);
      const caption = /Nyckeltal, .*(?=: )/.exec(title)?.[0] ?? "";
      const start = rows.findIndex(([first]) => first === caption);
      const shown = new Map<string, readonly CellValue[]>();
      for (const [label, ...cells] of rows.slice(start + 3)) {
        if (!/^Fråga \d+ \(/.test(String(label))) break;
        // The association's own key figure, and the national one.
        shown.set(String(label), [cells[1] ?? null, cells[3] ?? null]);
      }
      const [categories = [], ...series] = Object.values(points);
      expect([title, categories.map(([, label]) => label)]).toEqual([title, [...shown.keys()]]);
      expect(series).toHaveLength(2);
      series.forEach((cached, side) => {
        const seen = [...shown.values()].flatMap((cells, index) => {
          const value = cells[side];
          return typeof value === "number" ? [[index, value]] : [];
        });
        expect([title, cached.map(([index, value]) => [index, Number(value)])]).toEqual([title, seen]);
      });
      const summary = String(summaryBelow(rows, title));
      const cachedPercents = series.flat().map(([, value]) => Math.round(Number(value) * 100));
      const told = [...summary.matchAll(/(\d+) %/g)].map(([, percent]) => Number(percent));
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((percent) => !cachedPercents.includes(percent))).toEqual([]);
    }
  });
});

/** The words that say what a diagram shows. */
function summaryBelow(rows: readonly (readonly CellValue[])[], title: string): CellValue {
  const caption = rows.findIndex(([first]) => first === `${title}.`);
  return rows.slice(caption).find(([first]) => String(first).startsWith("Diagrammet i ord."))?.[0] ?? null;
}
