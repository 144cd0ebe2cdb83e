import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/app/check";
import { openRegistration } from "../../src/app/openRegistration";
import { writeWorkbookFile } from "../../src/file/writeWorkbookFile";
import { registrationTemplate } from "../../src/report/coded/registrationTemplate";
import { instrumentOf } from "../../src/core/instrument/instruments";
import type { RawValue } from "../../src/core/survey/RawValue";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { makeRegistration } from "../support/makeRegistration";
import { recalculateInLibreOffice } from "./libreOffice";

const folder = mkdtempSync(join(tmpdir(), "registration-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The template filled in by openpyxl, then opened and saved by LibreOffice: two programs that are not ours. */
describe.each(["2021", "2017"] as const)("the registration template of edition %s, filled in", (edition) => {
  const instrument = instrumentOf(edition);
  const groupSheets = makeRegistration(instrument, 300, 11).filter(([name]) => name !== "Start");
  // Edition 2017 gives the sex no codes.
  const words = new Map([
    [1, "kvinna"],
    [2, "man"],
    [3, "ej uppgett kön"],
  ]);
  const written = (heading: RawValue, value: RawValue) =>
    edition === "2017" && heading === "Kön" ? (words.get(Number(value)) ?? null) : value;
  const rows = Object.fromEntries(
    groupSheets.map(([name, [headings = [], ...cells]]) => [
      name,
      cells.map((row) => row.map((value, index) => written(headings[index] ?? null, value))),
    ]),
  );
  const path = (name: string) => join(folder, `${edition}-${name}`);
  let said: { readonly judged: number; readonly refused: number };

  beforeAll(() => {
    const start = { Samordningsförbund: "Provdalen", "Mätperiod från": 44866, "Mätperiod till": 45230 };
    writeFileSync(path("mall.xlsx"), writeWorkbookFile(registrationTemplate(instrument, "2026-11-25T09:00:00Z")));
    writeFileSync(path("rader.json"), JSON.stringify({ start, sheets: rows }));
    const script = join(__dirname, "fillRegistration.py");
    const args = [script, path("mall.xlsx"), path("rader.json"), path("ifylld.xlsx")];
    said = JSON.parse(execFileSync("/usr/bin/python3", args, { encoding: "utf8" }));
    recalculateInLibreOffice([path("ifylld.xlsx")], join(folder, "libre"));
  }, 120_000);

  it("has lists that allow every answer of every question", () => {
    const answers = groupSheets.flatMap(([, [headings = [], ...cells]]) =>
      cells.flatMap((row) =>
        row.filter((value, index) => value !== null && String(headings[index]).startsWith("Fråga")),
      ),
    );
    expect(said).toEqual({ judged: answers.length, refused: 0 });
  });

  it.each(["ifylld.xlsx", "libre"])("is checked without errors and read survey by survey (%s)", (step) => {
    const file = step === "libre" ? join(folder, "libre", `${edition}-ifylld.xlsx`) : path(step);
    const workbook = readWorkbook(new Uint8Array(readFileSync(file)));
    expect(check(workbook).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const read = openRegistration(workbook).cells.surveySheets;
    const found = Object.fromEntries(read.map(({ sheet, records }) => [sheet, records.map(({ answers }) => answers)]));
    const filled = groupSheets
      .filter(([name, cells]) => name !== "Populationer" && cells.length > 1)
      .map(([name, [headings = [], ...cells]]) => {
        const first = headings.findIndex((heading) => String(heading).startsWith("Fråga"));
        return [name, cells.map((row) => row.slice(first))];
      });
    expect(Object.fromEntries(Object.entries(found).filter(([, answers]) => answers.length > 0))).toEqual(
      Object.fromEntries(filled),
    );
  });
});
