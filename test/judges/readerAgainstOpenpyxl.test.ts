import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { comparableDump, comparableWorkbook } from "./comparableWorkbook";

/** Debian's Python, which has openpyxl; another python3 may come first in the path. */
const PYTHON = "/usr/bin/python3";
const FIXTURES = join(__dirname, "../fixtures");

const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".xlsx") && !name.startsWith("unreadable/"))
  .map((name) => join(FIXTURES, name));

function dumpWithOpenpyxl(paths: readonly string[]): unknown[] {
  const script = join(__dirname, "dumpWithOpenpyxl.py");
  const output = execFileSync(PYTHON, [script, ...paths], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => comparableDump(JSON.parse(line)));
}

function read(path: string): unknown {
  return comparableWorkbook(readWorkbook(new Uint8Array(readFileSync(path))));
}

describe("readWorkbook and openpyxl", () => {
  const dumps = new Map<string, unknown>();
  beforeAll(() => dumpWithOpenpyxl(fixtures).forEach((dump, i) => dumps.set(fixtures[i]!, dump)), 120_000);

  it("have all the fixtures to read", () => expect(fixtures.length).toBeGreaterThanOrEqual(46));

  it.each(fixtures.map((path) => relative(FIXTURES, path)))("read the same from %s", (name) => {
    const path = join(FIXTURES, name);
    expect(read(path)).toEqual(dumps.get(path));
  });
});

describe("readWorkbook and openpyxl, on a workbook with much in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "reader-judge-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function make(name: string, ...options: string[]): string {
    const path = join(folder, name);
    execFileSync(PYTHON, [join(__dirname, "makeRichWorkbook.py"), path, ...options]);
    return path;
  }

  /** LibreOffice writes shared strings, results of formulas and rich text, which openpyxl does not. */
  function saveWithLibreOffice(path: string): string {
    const target = join(folder, "libreoffice");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", target, path]);
    return join(target, basename(path));
  }

  it.each([
    ["as openpyxl writes it", () => make("rich.xlsx")],
    ["with ISO dates and the calendar of 1904", () => make("iso.xlsx", "iso", "1904")],
    ["as LibreOffice writes it", () => saveWithLibreOffice(make("rich.xlsx"))],
  ])(
    "read the same %s",
    (_, makeFile) => {
      const path = makeFile();
      expect(read(path)).toEqual(dumpWithOpenpyxl([path])[0]);
    },
    60_000,
  );
});
