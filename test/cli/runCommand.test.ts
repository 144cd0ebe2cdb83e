import { mkdtempSync, readFileSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { runCommand } from "../../workbench/cli/runCommand";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import faults from "../fixtures/faulty/faults.json";

const fixtures = join(__dirname, "../fixtures");
const folder = mkdtempSync(join(tmpdir(), "nns-"));
const faulty = join(fixtures, "faulty/registreringsfil-med-fel.xlsx");
const clean = join(fixtures, "received-2023/Registreringsfil_2023_Västerås.xlsx");

async function run(...args: readonly string[]) {
  let out = "";
  let error = "";
  const exitCode = await runCommand(args, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { exitCode, out, error };
}

function fileOf(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe("check", () => {
  it("prints association, edition, layout and findings as JSON, and ends with 1 when there are errors", async () => {
    const { exitCode, out, error } = await run("check", faulty, "--json");
    const { association, edition, layout, findings } = JSON.parse(out);
    expect([exitCode, error, association, edition, layout]).toEqual([1, "", faults.association, "2021", "coded"]);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(["rule", "severity", "sheet", "cell", "message"]);
      expect(finding.message).toMatch(/^\S.*\.$/);
    }
  });

  it("finds every fault of this part's kinds at its cell, with at least its severity, and no error elsewhere", async () => {
    const { findings } = JSON.parse((await run("check", faulty, "--json")).out);
    const kindsOfLaterParts = [
      "personal identity number",
      "e-mail address",
      "telephone number",
      "survey after empty rows",
      "survey in a hidden row",
      "no distribution routine given",
    ];
    const ours = faults.faults.filter(({ kind }) => !kindsOfLaterParts.includes(kind));
    expect(ours).toHaveLength(25);
    const at = (sheet: string, cell: string) =>
      findings.filter((finding: { sheet: string; cell: string }) => finding.sheet === sheet && finding.cell === cell);
    for (const { sheet, cell, severity } of ours) {
      const severities = at(sheet, cell).map((finding: { severity: string }) => finding.severity);
      expect([sheet, cell, severities]).toEqual([sheet, cell, [severity]]);
    }
    const known = new Set(faults.faults.map(({ sheet, cell }) => `${sheet} ${cell}`));
    const elsewhere = findings.filter(
      (finding: { severity: string; sheet: string; cell: string }) =>
        finding.severity === "error" && !known.has(`${finding.sheet} ${finding.cell}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it("says in plain words what to do, place by place", async () => {
    const { exitCode, out } = await run("check", faulty);
    expect(exitCode).toBe(1);
    expect(out).toContain("FEL Deltagare pågående F53: Fråga 2 har svaret ”9”, men skalan är 1–6.");
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^25 fel, \d+ varningar\.$/);
  });

  it("ends with 0 when there are no errors", async () => {
    const { exitCode, out } = await run("check", clean);
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/^Västerås: \d+ besvarade enkäter\.\nInga fel\.\n$/)]);
  });
});

describe("compute", () => {
  it("saves a copy with the result sheets and prints the figures as JSON", async () => {
    const output = join(folder, "ut.xlsx");
    const { exitCode, out } = await run("compute", clean, "-o", output, "--json");
    const { responseRates, counts } = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(responseRates[0]).toEqual({
      group: "participantsOngoing",
      activity: expect.any(String),
      targetPopulation: expect.any(Number),
      surveyedPopulation: expect.any(Number),
      answered: expect.any(Number),
    });
    expect(Object.keys(counts[0])).toEqual([
      "question",
      "subgroup",
      "n",
      "negative",
      "neither",
      "positive",
      "clearlyPositive",
      "keyFigure",
    ]);
    expect(
      readWorkbook(new Uint8Array(readFileSync(output)))
        .sheets.map(({ name }) => name)
        .slice(-2),
    ).toEqual(["Svarsfrekvens", "Nyckeltal"]);
  });

  it("never saves over the file it reads", async () => {
    const file = fileOf("egen.xlsx", readFileSync(clean));
    const { exitCode, error } = await run("compute", file, "-o", file);
    expect([exitCode, error]).toEqual([
      2,
      "Resultatet kan inte sparas över filen som läses. Ange en annan fil efter -o.\n",
    ]);
    expect(readFileSync(file)).toEqual(readFileSync(clean));
  });

  it("needs a place to save", async () => {
    const { exitCode, error } = await run("compute", clean);
    expect([exitCode, error]).toEqual([2, expect.stringMatching(/^Ange vart resultatet ska sparas/)]);
  });

  it("says when the result cannot be saved", async () => {
    const { exitCode, error } = await run("compute", clean, "-o", join(folder, "finns-inte", "ut.xlsx"));
    expect([exitCode, error]).toEqual([2, expect.stringMatching(/^Det går inte att spara .*ut\.xlsx\.\n$/)]);
  });
});

describe("a file that cannot be used", () => {
  const whole = new Uint8Array(readFileSync(clean));
  const unreadable = (name: string) => () => new Uint8Array(readFileSync(join(fixtures, "unreadable", name)));
  /** A part that says it is 200 MB, which it would be if it were unpacked. */
  const bomb = () => {
    const zipped = zipSync(
      { "[Content_Types].xml": new Uint8Array(0), "xl/workbook.xml": new Uint8Array(200_000_000) },
      { level: 9 },
    );
    return zipped;
  };
  const plain = () =>
    zipSync({
      "[Content_Types].xml": Buffer.from(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
      "_rels/.rels": Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      "xl/workbook.xml": Buffer.from(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": Buffer.from(
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
  const cases: readonly (readonly [string, () => Uint8Array | string, RegExp])[] = [
    ["empty", () => "", /^Filen är tom\. /],
    ["truncated", () => whole.slice(0, whole.length / 2), /^Filen är inte hel: slutet saknas\. /],
    ["not a zip", () => "%PDF-1.7 hej", /^Filen är inte en Excel-arbetsbok\. /],
    ["password-protected", unreadable("losenord.xlsx"), /^Filen är lösenordsskyddad\. /],
    ["old .xls", unreadable("gammal.xls"), /^Filen är i Excels gamla format \(\.xls\)\. /],
    ["an OpenDocument sheet", unreadable("kalkylark.ods"), /^Filen är inte en Excel-arbetsbok \(\.ods\)\. /],
    ["a zip bomb", bomb, /^Filen är för stor för att vara en registreringsfil\. /],
    ["without survey sheets", plain, /^Det här är inte en registreringsfil\. /],
  ];

  it.each(cases)("is named as such: %s", async (name, bytes, sentence) => {
    const file = fileOf(`${name.replaceAll(" ", "-")}.xlsx`, bytes());
    const output = join(folder, "blev-inte.xlsx");
    for (const args of [
      ["check", file],
      ["check", file, "--json"],
      ["compute", file, "-o", output],
    ]) {
      const { exitCode, out, error } = await run(...args);
      expect([exitCode, out]).toEqual([2, ""]);
      expect(error).toMatch(sentence);
      expect(error.trimEnd().split("\n")).toHaveLength(1);
      expect(error).not.toMatch(/Error|\bat \S+:\d+/);
    }
    expect(existsSync(output)).toBe(false);
  });

  it("is named as such: not there", async () => {
    const { exitCode, error } = await run("check", join(folder, "finns-inte.xlsx"));
    expect([exitCode, error]).toEqual([2, expect.stringMatching(/^Filen .*finns-inte\.xlsx finns inte\.\n$/)]);
  });

  it("is named as such: a folder", async () => {
    const { exitCode, error } = await run("check", folder);
    expect([exitCode, error]).toEqual([2, expect.stringMatching(/ går inte att öppna\.\n$/)]);
  });
});

describe("a command that is not understood", () => {
  it.each([[[]], [["granska", clean]], [["check"]], [["check", clean, clean]], [["check", clean, "--skriv"]]])(
    "explains how it is used: %j",
    async (args) => {
      const { exitCode, error } = await run(...(args as string[]));
      expect(exitCode).toBe(2);
      expect(error).toContain("npm run --silent cli -- check FIL [--json]");
    },
  );
});
