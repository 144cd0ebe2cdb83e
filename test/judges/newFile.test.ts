import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbookFile } from "../../src/file/writeWorkbookFile";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { example } from "../file/exampleFile";
import { recalculateInLibreOffice } from "./libreOffice";

/** Debian's Python, which has openpyxl; another python3 may come first in the path. */
const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "new-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "ny.xlsx");
writeFileSync(path, writeWorkbookFile(example));

interface Dump {
  readonly title: string;
  readonly names: readonly [string, string, number | null, string | null][];
  readonly sheets: Readonly<Record<string, SheetDump>>;
}

interface SheetDump {
  readonly cells: Readonly<Record<string, [value: string, type: string, style: string[]]>>;
  readonly state: string;
  readonly protection: string;
  readonly validations: readonly string[];
  readonly columns: Readonly<Record<string, [number, boolean]>>;
  readonly rows: Readonly<Record<string, unknown>>;
  readonly freeze: string | null;
  readonly tables: Readonly<Record<string, string>>;
  readonly print: readonly unknown[];
}

describe("a new file, seen with openpyxl", () => {
  const script = join(__dirname, "hostWorkbooks.py");
  const dump: Dump = JSON.parse(execFileSync(PYTHON, [script, "read", path], { encoding: "utf8" }));
  const [start, table, lists] = ["Start & så", "Tabell", "Listor"].map((name) => dump.sheets[name]!) as [
    SheetDump,
    SheetDump,
    SheetDump,
  ];

  it("has its sheets, names and title", () => {
    expect(Object.keys(dump.sheets)).toEqual(["Start & så", "Tabell", "Listor"]);
    expect(dump.title).toBe("Prov");
    expect(dump.names).toEqual([
      ["NNS_prov", "Listor!$A$1:$A$2", null, null],
      ["NNS_blad", '"keyFigures"', 1, null],
    ]);
    expect([start.state, table.state, lists.state]).toEqual(["visible", "visible", "hidden"]);
  });

  it("has values, formulas and looks", () => {
    expect(table.cells["B2"]?.slice(0, 2)).toEqual(["4", "n"]);
    expect(table.cells["C2"]?.slice(0, 2)).toEqual(['=IF(B2="","",B2*2)', "f"]);
    expect(table.cells["A4"]?.slice(0, 2)).toEqual(["=1+1", "s"]);
    expect(start.cells["A1"]?.[2][0]).toContain("sz=16.0");
    expect(start.cells["B3"]?.[2].at(-1)).toBe("yyyy-mm-dd");
    expect(start.cells["B2"]?.[2][4]).toContain("locked=False");
    expect(table.cells["A1"]?.[2][1]).toContain("rgb='FF0F3B5C'");
  });

  it("is protected, checked on input, laid out and printed as said", () => {
    for (const part of ["sheet=True", "password=None", "formatColumns=False"]) expect(start.protection).toContain(part);
    const [list = "", date = ""] = start.validations;
    for (const part of ["[B2]>", `prompt='Välj "ett" av <två>.'`, "type='list'", "formula1='Listor!$A$1:$A$2'"]) {
      expect(list).toContain(part);
    }
    for (const part of ["errorStyle='warning'", "type='date'", "formula1='44866'", "formula2='45230'"]) {
      expect(date).toContain(part);
    }
    expect(table.freeze).toBe("B2");
    expect(table.print.slice(0, 3)).toEqual(["$1:$1", null, "landscape"]);
    expect(table.rows).toEqual({ 1: [30, false] });
    expect(start.columns["A"]?.[0]).toBeCloseTo(20.71, 2);
    expect(table.tables).toEqual({ Svar: "A1:C3" });
  });
});

describe("a new file, opened and saved by LibreOffice", () => {
  it("is the same workbook, its formulas calculated", () => {
    const output = join(folder, "libre");
    recalculateInLibreOffice([path], output);
    const before = readWorkbook(readFileSync(path));
    const after = readWorkbook(readFileSync(join(output, "ny.xlsx")));
    const withoutDifficult = (sheets: typeof before.sheets) =>
      sheets.map(({ name, visibility, isProtected, tables, rows }) => ({
        name,
        visibility,
        isProtected,
        tables,
        rows: rows.filter(({ row }) => name !== "Tabell" || row !== 3),
      }));
    expect(withoutDifficult(after.sheets)).toEqual(withoutDifficult(before.sheets));
    expect(after.sheets[1]?.rows[3]?.values.slice(0, 2)).toEqual(["=1+1", "'"]);
  }, 120_000);
});
