import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { readMergedData } from "../../src/app/merge/readResultWorkbook";
import { countedFiles, type MergedData } from "../../src/core/national/MergedData";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { runCommand } from "../../workbench/cli/runCommand";
import truth from "../fixtures/received-2023/truth.json";
import { alterFile } from "../support/alterFile";
import { receivedBytes, receivedFiles } from "../support/fixtures";
import { writeZip } from "../workbook/xlsx/writeZip";

const fixtures = join(__dirname, "../fixtures");
const folder = mkdtempSync(join(tmpdir(), "nns-"));
const history = join(fixtures, "history-2018-2022.xlsx");
const inFolder = (name: string) => join(folder, name);
const received = (year: "2017" | "2023") => receivedFiles(year).map((name) => join(fixtures, `received-${year}`, name));
const named = (part: string) => received("2023").find((file) => file.normalize("NFC").includes(part))!;

interface FileVerdict {
  readonly file: string;
  readonly verdict: string;
  readonly reason: string;
}

async function run(...args: readonly string[]) {
  let out = "";
  let error = "";
  const exitCode = await runCommand(["merge", ...args], {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
  });
  return { exitCode, out, error };
}

async function runJson(...args: readonly string[]) {
  const { exitCode, out } = await run(...args, "--json");
  return { exitCode, ...(JSON.parse(out) as { files: FileVerdict[]; associations: string[]; counts: unknown[] }) };
}

const opened = (file: string) => readWorkbook(new Uint8Array(readFileSync(file)));
const merged = (file: string) => readMergedData(opened(file)) as MergedData;
/** All that does not tell how many runs it took. */
const resultOf = ({ files, ...data }: MergedData) => ({
  ...data,
  log: [],
  files: files.map((file) => ({ ...file, received: "" })),
});

function fileOf(name: string, bytes: Uint8Array | string): string {
  writeFileSync(inFolder(name), bytes);
  return inFolder(name);
}

describe("merge", () => {
  const result = inFolder("resultat.xlsx");

  it("writes the 32 workbooks into one, with earlier years; the counts printed are the truth's", async () => {
    const { exitCode, files, counts, associations } = await runJson(
      ...received("2023"),
      ...["--history", history, "--associations-in-country", "72", "-o", result],
    );
    expect([exitCode, files.length, associations.length]).toEqual([0, 32, 32]);
    expect(counts).toEqual(expect.arrayContaining(truth.counts.map((row) => expect.objectContaining(row))));
    const { associationsInCountry, history: known } = merged(result);
    expect([associationsInCountry, known.keyFigures.length, known.years.length]).toEqual([72, 190, 5]);
  });

  it("names the sheets and tables, the counts' columns, and no other sheet", () => {
    const { sheets, names } = opened(result);
    expect(sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)])).toEqual([
      ["Förbund", ["Förbund"]],
      ["Populationer", ["Populationer"]],
      ["Deltagare pågående", ["Pågående"]],
      ["Deltagare avslut", ["Avslut"]],
      ["Personal", ["Personal"]],
      ["Parternas chefsgrupp", ["Chefsgrupp"]],
      ["Styrelse", ["Styrelse"]],
      ["Remittenter", ["Remittenter"]],
      ["Historik", ["Historik_nyckeltal", "Historik_insamling", "Historik_förbund"]],
      ["Underlag", ["Underlag"]],
      ["Logg", ["Logg"]],
    ]);
    expect(names.find(({ name }) => name === "Underlag_antal_svar")?.formula).toBe("=Underlag[Antal svar]");
  });

  it("gives the same in two runs the other way round", async () => {
    const files = [...received("2023")].reverse();
    const [first, second] = [inFolder("första.xlsx"), inFolder("andra.xlsx")];
    expect((await runJson(...files.slice(0, 20), "-o", first)).exitCode).toBe(0);
    const { exitCode } = await runJson(
      ...files.slice(20),
      ...["--into", first, "--history", history, "--associations-in-country", "72", "-o", second],
    );
    expect(exitCode).toBe(0);
    expect(resultOf(merged(second))).toEqual(resultOf(merged(result)));
  });

  it("takes last year's result workbook for history", async () => {
    const later = alterFile(receivedBytes("2023", basename(named("Blekinge"))), (name, xml) =>
      name.startsWith("xl/worksheets/")
        ? xml.replace("<v>44866</v>", "<v>45231</v>").replace("<v>45230</v>", "<v>45596</v>")
        : xml,
    );
    const output = inFolder("nästa-år.xlsx");
    await run(fileOf("nästa.xlsx", later), "--history", result, "-o", output);
    const data = merged(output);
    expect([data.year, data.history.keyFigures.length]).toEqual([2024, 190 + 95]);
    expect(data.history.years.at(-1)).toMatchObject({ year: 2023, surveys: 2926, associationsInCountry: 72 });
  });

  it("asks before it replaces, replaces when told, and takes out", async () => {
    const corrected = alterFile(receivedBytes("2023", basename(named("Blekinge"))), (_, xml) =>
      xml.replace("<v>62</v>", "<v>63</v>"),
    );
    const file = fileOf("rättad.xlsx", corrected);
    const output = inFolder("rättat.xlsx");
    const asked = await runJson(file, "--into", result, "-o", output);
    expect([asked.exitCode, asked.files[0]?.verdict]).toEqual([1, "asks"]);
    const replaced = await runJson(file, "--into", result, "--replace", "Blekinge", "-o", output);
    expect([replaced.exitCode, replaced.files[0]?.verdict]).toEqual([0, "in"]);
    expect(merged(output).files.find(({ association }) => association === "Blekinge")?.file).toBe("rättad.xlsx");
    const without = await runJson("--into", output, "--remove", "Blekinge", "-o", inFolder("utan.xlsx"));
    expect([without.exitCode, without.associations.length]).toEqual([0, 31]);
  });

  it("does not take out the last one: says so and saves nothing; another can take its place in the same run", async () => {
    const [alone, none, other] = [inFolder("ensam.xlsx"), inFolder("inget.xlsx"), inFolder("bytt.xlsx")];
    await run(named("Blekinge"), "-o", alone);
    const refused = await run("--into", alone, "--remove", "Blekinge", "-o", none);
    expect([refused.exitCode, existsSync(none)]).toEqual([2, false]);
    expect(refused.error).toContain("Utan Blekinge har resultatfilen inget förbund kvar. Slå samman ett annat");
    const replaced = await runJson(named("Gotland"), "--into", alone, "--remove", "Blekinge", "-o", other);
    expect([replaced.exitCode, replaced.associations]).toEqual([0, ["Gotland"]]);
    expect(merged(other).log.map(({ happened }) => happened)).toEqual(["Med", "Togs bort", "Med, med anmärkningar"]);
  });

  it.each<[string, readonly string[], string]>([
    ["no files", ["-o", inFolder("x.xlsx")], "Ange minst en fil"],
    ["no output", [named("Blekinge")], "Ange vart resultatet ska sparas"],
    [
      "a strange number",
      [named("Blekinge"), "--associations-in-country", "många", "-o", inFolder("x.xlsx")],
      "helt antal",
    ],
    [
      "an association that is not in",
      ["--into", result, "--remove", "Falun", "-o", inFolder("x.xlsx")],
      "Falun är inte med",
    ],
    [
      "a history that is none",
      [named("Blekinge"), "--history", named("Gotland"), "-o", inFolder("x.xlsx")],
      "inga tidigare år",
    ],
  ])("says what is wrong: %s", async (_, args, sentence) => {
    const { exitCode, error } = await run(...args);
    expect([exitCode, existsSync(inFolder("x.xlsx"))]).toEqual([2, false]);
    expect(error).toContain(sentence);
  });
});

describe("hostile and broken files beside good ones", () => {
  const good = ["Blekinge", "Gotland", "Samsund"].map(named);
  const whole = receivedBytes("2023", basename(named("Roslagen")));
  const altered = (change: (name: string, xml: string) => string) => alterFile(whole, change);
  const inPart = (part: string, from: string | RegExp, to: string) =>
    altered((name, xml) => (name === part ? xml.replace(from, to) : xml));
  const unreadable = (name: string) => new Uint8Array(readFileSync(join(fixtures, "unreadable", name)));
  const doctype = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  /** A part that says it is 5 GB. */
  const bomb = () => {
    const sheet = { name: "xl/worksheets/sheet1.xml", content: "", size: 5e9, zip64: true };
    const parts = Object.entries(unzipSync(whole)).filter(([name]) => name !== sheet.name);
    return writeZip([...parts.map(([name, content]) => ({ name, content })), sheet]);
  };
  const falun = received("2017").find((file) => file.includes("Falun"))!;
  /** Gotland's workbook with Blekinge's name in it. */
  const stranger = alterFile(new Uint8Array(readFileSync(named("Gotland"))), (_, xml) =>
    xml.replaceAll(">Gotland<", ">Blekinge<"),
  );

  const cases: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ["truncated", () => whole.slice(0, whole.length / 2), /^Filen är inte hel/],
    ["encrypted", () => unreadable("losenord.xlsx"), /^Filen är lösenordsskyddad/],
    ["old", () => unreadable("gammal.xls"), /^Filen är i Excels gamla format/],
    ["ods", () => unreadable("kalkylark.ods"), /^Filen är inte en Excel-arbetsbok \(\.ods\)/],
    ["zip bomb", bomb, /^Filen är för stor/],
    ["entity bomb", () => inPart("xl/workbook.xml", /^/, doctype), /^Filen är skadad eller gjord av ett program/],
    ["duplicate sheets", () => inPart("xl/workbook.xml", /name="Insatser"/, 'name="Info"'), /^Filen är skadad: något/],
    ["other period", () => new Uint8Array(readFileSync(falun)), /^Mätperioden slutar 2017/],
    ["stranger", () => stranger, /^Enkäterna är ett annat förbunds: de är desamma som i Registreringsfil_2023_Gotland/],
    ["nothing", () => new Uint8Array(), /^Filen är tom/],
  ];

  it("each gets its sentence, and the good ones are merged, in bounded memory", async () => {
    const bad = cases.map(([name, bytes]) => fileOf(`${name}.xlsx`, bytes()));
    const output = inFolder("blandat.xlsx");
    const before = process.memoryUsage().rss;
    const { exitCode, files, associations } = await runJson(...bad, ...good, inFolder("finns-inte.xlsx"), "-o", output);
    expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
    expect([exitCode, associations]).toEqual([1, ["Blekinge", "Gotland", "Samsund"]]);
    const reasons = new Map(files.map(({ file, verdict, reason }) => [file, `${verdict}: ${reason}`]));
    for (const [name, , sentence] of cases) {
      expect([name, reasons.get(`${name}.xlsx`)]).toEqual([name, expect.stringMatching(/^out: /)]);
      expect(reasons.get(`${name}.xlsx`)?.slice(5)).toMatch(sentence);
    }
    expect(reasons.get("finns-inte.xlsx")).toMatch(/^out: Filen .*finns-inte\.xlsx finns inte/);
    const data = merged(output);
    expect(countedFiles(data)).toHaveLength(3);
    expect(data.files).toHaveLength(3 + cases.length + 1);
  });

  it.each<[string, Uint8Array]>([
    [
      "a million rows of nothing",
      inPart("xl/worksheets/sheet1.xml", /<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>'),
    ],
    ["a sheet named __proto__", inPart("xl/workbook.xml", /name="Info"/, 'name="__proto__"')],
  ])("changes nothing of the counts: %s", async (_, bytes) => {
    const plain = await runJson(named("Roslagen"), "-o", inFolder("vanlig.xlsx"));
    const odd = await runJson(fileOf("udda.xlsx", bytes), "-o", inFolder("udda-resultat.xlsx"));
    expect(odd.counts).toEqual(plain.counts);
    expect(odd.exitCode).toBe(0);
  });

  it("texts that look like commands stay texts", async () => {
    const name = "=cmd|' /C calc'!A0";
    const file = fileOf(
      "formel.xlsx",
      altered((_, xml) => xml.replaceAll(">Roslagen<", `>${name.replaceAll("'", "&apos;")}<`)),
    );
    const { associations } = await runJson(file, "-o", inFolder("formel-resultat.xlsx"));
    expect(associations).toEqual([name]);
    const { sheets } = opened(inFolder("formel-resultat.xlsx"));
    const formulas = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.formulas ?? []));
    expect(formulas.filter((formula) => formula !== null)).toEqual([]);
    expect(merged(inFolder("formel-resultat.xlsx")).files[0]?.association).toBe(name);
  });

  it("saves nothing when no file can be counted", async () => {
    const { exitCode, out, error } = await run(fileOf("tom.xlsx", ""), "-o", inFolder("inget.xlsx"));
    expect([exitCode, existsSync(inFolder("inget.xlsx"))]).toEqual([2, false]);
    expect(out).toContain("INTE MED tom.xlsx: Filen är tom.");
    expect(error).toBe("Ingen fil kunde räknas med, så inget resultat sparades.\n");
  });
});
