import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { mergeInto } from "../../src/app/merge/mergeInto";
import { readMergedData } from "../../src/app/merge/readResultWorkbook";
import type { Received } from "../../src/app/merge/receiveFile";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Workbook } from "../../src/workbook/Workbook";
import { createHost, type Host } from "../../workbench/host/Host";
import { addPart } from "../../workbench/host/package/parts";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { openInExcel } from "../support/openInExcel";
import { plainOptions, receiveAll } from "../support/received";

/** Debian's Python, which has openpyxl; another python3 may come first in the path. */
const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "notes-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

const received = receiveAll("2017");
const isFalun = ({ file }: Received) => file.includes("Falun");

const mergeFiles = (files: readonly Received[]) => mergeInto(excelWorkbook, files, plainOptions, noProgress);

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const threadType = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** A comment of the new kind, which openpyxl knows nothing of. */
function addThread(host: Host, sheetName: string, cell: string, text: string): string {
  const sheet = host.book.worksheets.find(({ name }) => name === sheetName)!;
  const name = `xl/threadedComments/${sheet.part.replace(/\W/g, "")}.xml`;
  const content = `<ThreadedComments xmlns="${threads}"><threadedComment ref="${cell}" id="{1}"><text>${text}</text></threadedComment></ThreadedComments>`;
  const contentType = "application/vnd.ms-excel.threadedcomments+xml";
  addPart(host.book.file, { name, contentType, content }, { source: sheet.part, type: threadType });
  return name;
}

/** A result workbook of all but Falun, in which somebody has written here and there, in files made by openpyxl. */
async function annotated(): Promise<Uint8Array> {
  const path = join(folder, "before.xlsx");
  const host = createHost({ engine: startFormulaEngine });
  connectBridge(host);
  await mergeFiles(received.filter((file) => !isFalun(file)));
  writeFileSync(path, await host.save());
  execFileSync(PYTHON, [join(__dirname, "annotateResult.py"), path]);
  const commented = openInExcel(new Uint8Array(readFileSync(path)));
  addThread(commented, "Anteckningar", "C5", "Vem tar det här?");
  addThread(commented, "Populationer", "R7", "Stämmer målpopulationen?");
  const bytes = await commented.save();
  writeFileSync(path, bytes);
  return bytes;
}

interface Difference {
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What openpyxl finds different. */
function differences(): readonly Difference[] {
  const paths = ["before.xlsx", "after.xlsx"].map((name) => join(folder, name));
  const output = execFileSync(PYTHON, [join(__dirname, "hostWorkbooks.py"), "compare", ...paths], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const found = JSON.parse(output) as [string, unknown, unknown][];
  return found.map(([place, before, after]) => ({ place, before, after }));
}

/** The comment of a cell as openpyxl tells of it. */
const commentIn = (cell: unknown) => (Array.isArray(cell) ? (cell[3] as unknown) : null);

describe("what the network has written in the result workbook, after another association is merged into it", () => {
  let before: Uint8Array;
  let after: Uint8Array;
  let merged: Workbook;
  beforeAll(async () => {
    before = await annotated();
    const host = openInExcel(before);
    await mergeFiles(received.filter(isFalun));
    after = await host.save();
    writeFileSync(join(folder, "after.xlsx"), after);
    merged = readWorkbook(after);
  }, 120_000);

  it("is merged", () => {
    const files = [before, after].map((bytes) => readMergedData(readWorkbook(bytes))?.files.length);
    expect(files).toEqual([12, 13]);
  });

  it("is as it was on sheets of its own, and in cells outside the tables, by openpyxl", () => {
    const found = differences();
    const sheets = new Set(found.map(({ place }) => place.split("/")[2]));
    expect(sheets).toContain("Förbund");
    expect(sheets).not.toContain("Anteckningar");
    const cells = found.filter(({ place }) => place.includes("/cells/"));
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter(({ place }) => !isInTable(place))).toEqual([]);
    expect(found.filter(({ place }) => /\/(R6|T9)$/.test(place))).toEqual([]);
  });

  /** "/sheets/Underlag/cells/C7" */
  function isInTable(place: string): boolean {
    const [, , name, , address = ""] = place.split("/");
    const [, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const [row, column] = [Number(digits) - 1, letters.length === 1 ? letters.charCodeAt(0) - 65 : Infinity];
    const tables = merged.sheets.find((sheet) => sheet.name === name)?.tables ?? [];
    return tables.some(
      (table) =>
        row >= table.row &&
        row < table.row + table.rowCount &&
        column >= table.column &&
        column < table.column + table.columnCount,
    );
  }

  it("has every note where it was, by openpyxl and by the reader", () => {
    for (const { place, before: from, after: to } of differences()) {
      expect([place, commentIn(to)]).toEqual([place, commentIn(from)]);
    }
    const commentsIn = (bytes: Uint8Array) =>
      new Map(readWorkbook(bytes).sheets.map(({ name, comments }) => [name, comments]));
    const comments = commentsIn(before);
    expect([...comments.values()].flat().map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Gå igenom i maj\nmed alla", "Ringt 3 april", "Ingen svarade", "Vem tar det här?"]),
    );
    expect([...comments.values()].flat()).toHaveLength(8);
    expect(commentsIn(after)).toEqual(comments);
  });

  it("has the parts of notes and comments byte for byte", () => {
    const [parts, left] = [before, after].map((bytes) => unzipSync(bytes));
    const names = Object.keys(parts!).filter((name) => /comment/i.test(name));
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) expect([name, strFromU8(left![name]!)]).toEqual([name, strFromU8(parts![name]!)]);
  });
});
