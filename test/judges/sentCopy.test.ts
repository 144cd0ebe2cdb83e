import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openRegistration } from "../../src/app/openRegistration";
import { resultsOf } from "../../src/app/results";
import { send } from "../../src/app/send";
import { verifyStamp } from "../../src/app/verifyStamp";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { recalculateInLibreOffice } from "./libreOffice";

/** Debian's Python, which has openpyxl; another python3 may come first in the path. */
const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "sent-copy-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const secret = "Hemlig";

/** All text of a file: every part, unzipped. */
const textOf = (path: string) =>
  Object.values(unzipSync(readFileSync(path)))
    .map((part) => strFromU8(part))
    .join("\n");

/** What openpyxl reads of a file: cells, comments, properties, names, sheet names. */
function readByOpenpyxl(path: string): string {
  const script = join(__dirname, "dumpWithOpenpyxl.py");
  return execFileSync(PYTHON, [script, path], { encoding: "utf8", maxBuffer: 2 ** 28 });
}

function makeCopy(activities: boolean, name: string): string {
  const workbook = readWorkbook(readFileSync(at("planted.xlsx")));
  const moment = { time: "2026-11-25 07:30", created: "2026-11-25T06:30:00Z" };
  const sending = send({ workbook, choices: { activities, contact: false }, ...moment });
  if (sending.kind !== "ready") throw new Error(`The copy was stopped: ${sending.kind}`);
  writeFileSync(at(name), sending.bytes);
  return at(name);
}

describe("the sent copy of a workbook with personal data planted everywhere", () => {
  const source = "test/fixtures/received-2023/Registreringsfil_2023_Södra_Dalarna.xlsx";
  execFileSync(PYTHON, [join(__dirname, "plantPersonalData.py"), source, at("planted.xlsx")]);
  const copy = makeCopy(false, "kopia.xlsx");
  const original = openRegistration(readWorkbook(readFileSync(source)));

  it("has none of it, as openpyxl reads it and in no part of the file", () => {
    const planted = readByOpenpyxl(at("planted.xlsx"));
    for (const place of ["fritext", "lapp", "nr", "kommentar", "dolt blad", "namn"]) {
      expect([place, planted.includes(`${secret} Persson ${place}`)]).toEqual([place, true]);
    }
    expect(textOf(at("planted.xlsx"))).toContain("Hemlig Persson beskrivning");
    expect(readByOpenpyxl(copy).includes(secret)).toBe(false);
    expect(textOf(copy).includes(secret)).toBe(false);
    const activities = original.registration.populations.flatMap(({ activity }) => activity ?? []);
    expect(activities.length).toBeGreaterThan(0);
    for (const activity of activities) expect(readByOpenpyxl(copy).includes(activity)).toBe(false);
  }, 120_000);

  it("gives the original's results and is unchanged after LibreOffice has opened and saved it", () => {
    const withActivities = makeCopy(true, "med-insatser.xlsx");
    recalculateInLibreOffice([copy, withActivities], at("libre"));
    for (const name of ["kopia.xlsx", "med-insatser.xlsx"]) {
      const saved = readWorkbook(readFileSync(join(at("libre"), name)));
      const open = openRegistration(saved);
      expect(open.problems).toEqual([]);
      expect(verifyStamp(saved, open.cells).kind).toBe("unchanged");
      expect(resultsOf(open.registration, open.instrument).counts).toEqual(
        resultsOf(original.registration, original.instrument).counts,
      );
      expect(textOf(join(at("libre"), name)).includes(secret)).toBe(false);
    }
  }, 120_000);
});
