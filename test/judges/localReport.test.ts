import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRegistration } from "../../src/app/openRegistration";
import { isErrorValue } from "../../src/core/survey/RawValue";
import { localReport, type LocalPart } from "../../src/report/local/localReport";
import { national2017 } from "../../src/report/local/national2017";
import { national2023 } from "../../src/report/local/national2023";
import type { ReportCell, ReportTable } from "../../src/report/ReportTable";
import { ownSheetsOf } from "../../src/workbook/ownSheets";
import type { CellValue, Sheet, Workbook } from "../../src/workbook/Workbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { runCommand } from "../../workbench/cli/runCommand";
import { receivedFiles } from "../support/fixtures";
import { recalculateInLibreOffice } from "./libreOffice";
import { valuesOf } from "./valuesOf";

/**
 * The local report by the command line, saved again by LibreOffice: every figure of its tables, hidden or shown, and
 * nothing else that could be a hidden one. One small association and one with many activities.
 */
jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "local-"));
const recalculated = join(folder, "recalculated");
const cases = [
  ["2023", /Västerdalarna/, national2023],
  ["2017", /Kalmar/, national2017],
] as const;
const fixture = (year: "2017" | "2023", name: RegExp) =>
  join(
    __dirname,
    `../fixtures/received-${year}`,
    receivedFiles(year).find((file) => name.test(file.normalize()))!,
  );
const opened = (file: string) => readWorkbook(new Uint8Array(readFileSync(file)));
const written = (year: string) => join(folder, `${year}.xlsx`);

beforeAll(async () => {
  mkdirSync(recalculated);
  const printed: string[] = [];
  const write = (text: string) => void printed.push(text);
  for (const [year, name] of cases) {
    const args = ["local", fixture(year, name), "-o", written(year)];
    expect([await runCommand(args, { out: write, error: write }), printed.at(-1)]).toEqual([
      0,
      expect.stringContaining("Lokal rapport förbundet"),
    ]);
  }
  recalculateInLibreOffice(
    cases.map(([year]) => written(year)),
    recalculated,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const shown = (cell: ReportCell): CellValue => {
  if (cell.kind === "hidden") return "..";
  if (cell.kind === "text") return cell.text || null;
  if (cell.value === null) return "–";
  return cell.unit === "percent" ? cell.value / 100 : cell.value;
};

const rowsOf = ({ sections }: ReportTable) =>
  sections.flatMap(({ rows }) =>
    rows.map(({ label, labelStar, n, cells }) => [
      `${label}${labelStar ? "*" : ""}${n ? ` (n=${String(shown(n))})` : ""}`,
      ...cells.map(shown),
    ]),
  );

/** The rows of cells of a table that has this caption, from a row on; null where there is none. */
function found(rows: readonly (readonly CellValue[])[], table: ReportTable, from: number) {
  const start = rows.findIndex(([first], index) => index >= from && first === table.caption);
  if (start < 0) return null;
  const wanted = rowsOf(table);
  let next = start;
  return wanted.map(([label, ...cells]) => {
    next = rows.findIndex((row, index) => index > next && (row[0] ?? "") === label);
    return [label, ...cells.map((_, index) => rows[next]?.[1 + index] ?? null)];
  });
}

describe.each(cases)("the local report %s", (year, name, national) => {
  let workbook: Workbook;
  let parts: readonly LocalPart[];
  let own: ReadonlyMap<string, Sheet>;
  const rows = (kind: string) => valuesOf(workbook, own.get(kind)?.name ?? "");
  beforeAll(() => {
    const { registration } = openRegistration(opened(fixture(year, name)));
    const association = registration.association ?? "";
    parts = localReport(registration, { association, year: Number(year), national, leastAnswers: 5 });
    workbook = opened(join(recalculated, `${year}.xlsx`));
    own = ownSheetsOf(workbook);
  });

  it("has every figure of the association's tables, hidden ones as ..", () => {
    // Tables x.2 are the key figures at a glance.
    const tables = (parts[0]?.tables ?? []).filter(({ id }) => year === "2017" || !/^(?:12\.3|(?!12)\d+\.2)$/.test(id));
    expect(tables.length).toBe(year === "2017" ? 9 : 19);
    for (const table of tables) {
      expect([table.id, found(rows("localAssociation"), table, 0)]).toEqual([table.id, rowsOf(table)]);
    }
    const hidden = tables
      .flatMap(rowsOf)
      .flat()
      .filter((value) => value === "..");
    expect(hidden.length).toBeGreaterThan(0);
  });

  it(
    year === "2017"
      ? "has no key figures at a glance, since the tables of edition 2017 are that"
      : "has the key figures of every question beside the national ones at a glance",
    () => {
      const values = rows("localAssociation");
      const start = values.findIndex(([first]) => first === "Nyckeltal i korthet");
      expect(start > 0).toBe(year !== "2017");
      const end = values.findIndex(([first]) => String(first).startsWith("Indikator 1."));
      const cells = values
        .slice(Math.max(start, 0), Math.max(end, 0))
        .filter(([first]) => /^Fråga \d+ \(indikator/.test(String(first)));
      const expected = (parts[0]?.tables ?? [])
        .filter(({ columns }) => columns.some(({ key }) => key === "key2023"))
        .flatMap(({ sections }) => sections.map((section) => section.rows[0]?.cells.map(shown)));
      expect(expected).toHaveLength(year === "2017" ? 0 : 45);
      const inOrder = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
      expect(inOrder(cells.map((row) => row.slice(1, 5)))).toEqual(inOrder(expected));
    },
  );

  it("has a part for each activity, with its own response rates", () => {
    const values = rows("localActivities");
    let compared = 0;
    for (const { activity, tables } of parts.slice(1)) {
      const from = values.findIndex(([first]) => first === activity);
      expect([activity, from > 0]).toEqual([activity, true]);
      const [rates] = tables;
      expect(rates && found(values, rates, from)).toEqual(rates && rowsOf(rates));
      compared += 1;
    }
    expect(compared).toBe(parts.length - 1);
  });

  it("has values and no formulas but links, and no error value", () => {
    const sheets = [...own].filter(([kind]) => kind.startsWith("local")).map(([, sheet]) => sheet);
    expect(sheets).toHaveLength(3);
    const formulas = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.formulas ?? [])).filter(Boolean);
    expect(formulas.length).toBeGreaterThan(5);
    expect(formulas.filter((formula) => !String(formula).startsWith("=HYPERLINK("))).toEqual([]);
    const errors = sheets.flatMap((sheet) => sheet.rows.flatMap(({ values }) => values.filter(isErrorValue)));
    expect(errors).toEqual([]);
  });

  it("says that small groups are hidden and from what number", () => {
    const lines = rows("localReport").map(([first]) => String(first));
    expect(lines.some((line) => line.includes("färre än 5 svar"))).toBe(true);
  });
});
