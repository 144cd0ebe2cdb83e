import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbookFileError } from "../../../src/workbook/xlsx/errors";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import type { Workbook } from "../../../src/workbook/Workbook";
import { withStrings, xlsxParts, zipParts } from "./xlsxParts";

const FIXTURES = join(__dirname, "../../fixtures");
const COPIES = 150;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One to three bytes changed; every fifth copy is cut short. */
function damage(bytes: Uint8Array, next: () => number): Uint8Array {
  const copy = bytes.slice();
  if (next() < 0.2) return copy.subarray(0, Math.floor(next() * copy.length));
  const changes = 1 + Math.floor(next() * 3);
  for (let n = 0; n < changes; n++) {
    const at = Math.floor(next() * copy.length);
    copy[at] = (copy[at]! + 1 + Math.floor(next() * 255)) % 256;
  }
  return copy;
}

/** The workbook, or null when the file is refused as it should be. Other errors pass. */
function readOrRefuse(bytes: Uint8Array): Workbook | null {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

function smallWorkbook(): Uint8Array {
  const parts = xlsxParts('<sheetData><row><c t="s"><v>0</v></c><c><f>A1</f><v>5</v></c></row></sheetData>');
  return zipParts(withStrings(parts, "<si><t>text</t></si>"));
}

describe("readWorkbook on damaged files", () => {
  // The small one is nearly all headers, the others nearly all data.
  it.each<[string, Uint8Array]>([
    ["a very small workbook", smallWorkbook()],
    ["a coded workbook", fixture("received-2023/Registreringsfil_2023_Samsund.xlsx")],
    ["a workbook of 2017", fixture("received-2017/Registreringsfil_2017_Falun.xlsx")],
    ["earlier years", fixture("history-2018-2022.xlsx")],
  ])("refuses %s or reads what was in it, never something else", (_, bytes) => {
    const original = readWorkbook(bytes);
    const next = random(20_261_121);
    const results = Array.from({ length: COPIES }, () => readOrRefuse(damage(bytes, next)));
    for (const workbook of results) if (workbook) expect(workbook).toEqual(original);
    expect(results.filter((workbook) => workbook === null).length).toBeGreaterThan(COPIES / 2);
  });

  it("refuses a workbook cut at any place", () => {
    const bytes = smallWorkbook();
    for (let length = 0; length < bytes.length; length++) {
      expect(readOrRefuse(bytes.subarray(0, length))).toBeNull();
    }
    expect(readOrRefuse(bytes)).not.toBeNull();
  });
});
