import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readResultWorkbook } from "../../src/app/merge/readResultWorkbook";
import type { ResultData } from "../../src/core/national/ResultData";
import { isErrorValue } from "../../src/core/survey/RawValue";
import { nationalDiagrams } from "../../src/report/diagrams/nationalDiagrams";
import type { DiagramValue } from "../../src/report/diagrams/ReportDiagram";
import { nationalTables } from "../../src/report/national/nationalTables";
import { tableContext } from "../../src/report/national/TableContext";
import { testTable } from "../../src/report/national/testTable";
import type { ReportCell, ReportTable } from "../../src/report/ReportTable";
import type { CellValue, Workbook } from "../../src/workbook/Workbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { runCommand } from "../../workbench/cli/runCommand";
import { receivedFiles } from "../support/fixtures";
import { copiedRows, copyAsHtml, inOneLine, wantedRows } from "./copiedTables";
import { recalculateInLibreOffice } from "./libreOffice";
import { printPages } from "./printedPages";
import { valuesOf } from "./valuesOf";

/**
 * The sheets of the national report by the command line, recalculated by LibreOffice: every figure of every table and
 * every value under a diagram is that of the table's own data, read from the cells by captions and labels.
 */
jest.setTimeout(1_200_000);

const fixtures = join(__dirname, "../fixtures");
const folder = mkdtempSync(join(tmpdir(), "report-"));
const recalculated = join(folder, "recalculated");
const received = (year: "2017" | "2023") => receivedFiles(year).map((name) => join(fixtures, `received-${year}`, name));
/** Two associations that have asked no referrers, and nothing known of earlier years; and one that asked two groups. */
const few = received("2023").filter((file) => /Halland|Gotland/.test(basename(file)));
const history = ["--history", join(fixtures, "history-2018-2022.xlsx"), "--associations-in-country", "72"];
const cases = [
  ["2023", [...received("2023"), ...history], ["--show-small-groups"], null],
  ["2017", received("2017"), ["--show-small-groups"], null],
  ["utan-historik", few, [], 5],
  ["ett-2017", received("2017").filter((file) => /Hisingen/.test(basename(file))), [], 5],
] as const;

const opened = (path: string) => readWorkbook(new Uint8Array(readFileSync(path)));
const merged = (name: string) => join(folder, `${name}-resultat.xlsx`);
const reported = (name: string) => join(folder, `${name}.xlsx`);
const printed: string[] = [];

async function run(...args: readonly string[]): Promise<number> {
  const write = (text: string) => void printed.push(text);
  return runCommand(args, { out: write, error: write });
}

beforeAll(async () => {
  mkdirSync(recalculated);
  for (const [name, inputs, flags] of cases) {
    await run("merge", ...inputs, "-o", merged(name));
    expect([await run("report", merged(name), "-o", reported(name), ...flags), printed.at(-1)]).toEqual([
      0,
      expect.stringMatching(/^Alla \d+ formler ger samma värde/),
    ]);
  }
  recalculateInLibreOffice(
    cases.map(([name]) => reported(name)),
    recalculated,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = readonly (readonly CellValue[])[];

/** The rows from a caption on, whatever sheet it is on. */
function rowsFrom(workbook: Workbook, caption: string): Rows {
  for (const { name } of workbook.sheets) {
    if (name === "Innehåll") continue;
    const rows = valuesOf(workbook, name);
    const start = rows.findIndex(([first]) => first === caption);
    if (start >= 0) return rows.slice(start + 1);
  }
  throw new Error(`there is no ${caption}`);
}

const shown = (cell: ReportCell): CellValue => {
  if (cell.kind === "hidden") return "..";
  if (cell.kind === "text") return cell.text || null;
  if (cell.value === null) return "–";
  return cell.unit === "percent" ? cell.value / 100 : cell.value;
};

/** Label and figures of every row, and of the same rows in the cells. */
function compareTable(workbook: Workbook, table: ReportTable) {
  const stub = Math.max(1, table.stubHeadings.length);
  const expected = table.sections.flatMap(({ rows }) =>
    rows.map(({ label, labelStar, n, cells }) => [
      `${label}${labelStar ? "*" : ""}${n ? ` (n=${String(shown(n))})` : ""}`,
      ...cells.map(shown),
    ]),
  );
  const rows = rowsFrom(workbook, table.caption);
  // Without labels the row of the headings would do for one of the table.
  let next = table.stubHeadings.length === 0 ? 1 : 0;
  const actual = expected.map(([label, ...cells]) => {
    next = rows.findIndex((row, index) => index >= next && (row[stub - 1] ?? "") === label) + 1;
    const found = rows[next - 1] ?? [];
    return [label, ...cells.map((_, index) => found[stub + index] ?? null)];
  });
  return { expected, actual };
}

const rounded = (row: readonly (CellValue | undefined)[]) =>
  row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value));

describe.each(cases)("the report %s", (name, _inputs, _flags, leastAnswers) => {
  let data: ResultData;
  let workbook: Workbook;
  beforeAll(() => {
    data = readResultWorkbook(opened(merged(name)))!;
    workbook = opened(join(recalculated, `${name}.xlsx`));
  });

  it("has every figure of every table, and of the tests, in LibreOffice", () => {
    const tests = data.edition === "2017" ? [] : [testTable(tableContext(data, leastAnswers))];
    const tables = [...nationalTables(data, leastAnswers), ...tests];
    expect(tables.length).toBeGreaterThanOrEqual(10);
    for (const table of tables) {
      const { expected, actual } = compareTable(workbook, table);
      expect([table.id, actual.map(rounded)]).toEqual([table.id, expected.map(rounded)]);
    }
  });

  it("has tables that are copied whole: each one a plain rectangle with its headings and its figures as printed", () => {
    const copied = copyAsHtml(reported(name), recalculated);
    for (const table of nationalTables(data, leastAnswers)) {
      const rows = copiedRows(copied, table);
      const wanted = wantedRows(table);
      const width = wanted[0]?.length ?? 0;
      const texts = rows.map((row) => row.slice(0, width).map(([text]) => inOneLine(text)));
      expect([table.id, texts]).toEqual([table.id, wanted]);
      expect([table.id, rows.flat().filter(([, columns, rowCount]) => columns > 1 || rowCount > 1)]).toEqual([
        table.id,
        [],
      ]);
      // A short row would shift what comes after it.
      expect([table.id, new Set(rows.map((row) => row.length)).size]).toEqual([table.id, 1]);
    }
  });

  it("prints on whole A4 pages that begin with the sheet's title or its table's headings, none of them with little more", () => {
    const pages = printPages(reported(name), recalculated);
    const first = pages.findIndex(({ lines }) => lines[0] === `Nationell indikatorrapport ${data.year}`);
    const ownPages = pages.slice(first);
    expect(first).toBeGreaterThan(0);
    expect(ownPages.length).toBeGreaterThanOrEqual(5);
    expect(new Set(ownPages.map(({ size }) => /\((.*)\)/.exec(size)?.[1]))).toEqual(new Set(["A4"]));
    const begin = new RegExp(
      `^(${[...workbook.sheets.map((sheet) => sheet.name), "Blad +Innehåll", "Nationell ", "Nr +Indikator", "Fråga och svar"].join("|")})`,
    );
    expect(ownPages.flatMap(({ lines }) => (begin.test(lines[0] ?? "") ? [] : lines.slice(0, 1)))).toEqual([]);
    // A title and the two lines under it are no page.
    expect(ownPages.filter(({ lines }) => lines.length < 5).map(({ lines }) => lines)).toEqual([]);
  });

  it("has no error value anywhere", () => {
    const errors = workbook.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row, values }) => values.filter(isErrorValue).map((value) => [sheet.name, row, value])),
    );
    expect(errors).toEqual([]);
  });

  it("draws the diagrams that there is something to draw of, from cells with their values", () => {
    const output = execFileSync("/usr/bin/python3", [join(__dirname, "chartsOf.py"), reported(name)], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    type Part = [kind: string, grouping: string, axis: string, series: [string, string, string][]];
    const charts = JSON.parse(output) as { title: string; sheet: string; blanks: string; kinds: Part[] }[];
    const cells = (reference: string) => {
      // One cell where there is one year.
      const [, sheet = "", from = "", to = from] = /^'?(.*?)'?!([^:]+)(?::(.*))?$/.exec(reference) ?? [];
      const [a, b] = [from, to].map((corner) => /\$?([A-Z])\$?(\d+)/.exec(corner)!);
      const rows = valuesOf(workbook, sheet.replaceAll("''", "'"));
      const column = (text: string) => text.charCodeAt(0) - 65;
      const values: CellValue[] = [];
      for (let row = Number(a![2]) - 1; row < Number(b![2]); row += 1) {
        for (let at = column(a![1]!); at <= column(b![1]!); at += 1) values.push(rows[row]?.[at] ?? null);
      }
      return values;
    };
    const isDrawn = (value: DiagramValue) => value.value !== null;
    const diagrams = nationalDiagrams(data, leastAnswers).filter(({ series }) =>
      series.some(({ values, onSecondAxis }) => !onSecondAxis && values.some(isDrawn)),
    );
    expect(charts.map(({ title }) => title.replace(/^Diagram (\S+) .*$/s, "$1"))).toEqual(diagrams.map(({ id }) => id));
    diagrams.forEach(({ caption, valueAxis, secondAxis, categories, series }, index) => {
      const chart = charts[index]!;
      expect(caption.startsWith(chart.title)).toBe(true);
      expect(chart.blanks).toBe("gap");
      expect(chart.kinds.map(([, , axis]) => axis)).toEqual([
        valueAxis.title,
        ...(secondAxis ? [secondAxis.title] : []),
      ]);
      const drawn = chart.kinds.flatMap(([, , , all]) => all);
      expect(drawn.map(([of]) => of)).toEqual(series.map((one) => one.name));
      drawn.forEach(([, values, names], at) => {
        expect(cells(names).map(String)).toEqual(categories);
        const { onSecondAxis, values: expected } = series[at]!;
        const part = valueAxis.unit === "percent" && !onSecondAxis ? 100 : 1;
        const wanted = expected.map(({ value }) => (value === null ? null : value / part));
        expect(rounded(cells(values))).toEqual(rounded(wanted));
      });
    });
  });
});

describe("the report without history", () => {
  it("says – of the group that was not asked and of the years that are not known", () => {
    const workbook = opened(join(recalculated, "utan-historik.xlsx"));
    const rates = rowsFrom(workbook, "Tabell 3 Svarsfrekvenser per respondentgrupp 2023.");
    expect(rates.find(([label]) => label === "Remittenter")?.slice(1)).toEqual(["–", "–", "–", 0, "–", "–"]);
    const years = rowsFrom(
      workbook,
      'Tabell 7.2 Nyckeltal "andelen klart positiva svar" för indikator 1, jämförelse 2021–2023.',
    );
    expect(years.find(([label]) => label === "samtliga")?.slice(1, 5)).toEqual(["–", "–", "–", "–"]);
  });
});
