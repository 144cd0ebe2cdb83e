import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changesOfCarryOver, previewCarryOver } from "../../src/app/carryOver";
import { openRegistration } from "../../src/app/openRegistration";
import { cellAddress } from "../../src/core/address";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { Workbook } from "../../src/workbook/Workbook";
import { runCommand } from "../../workbench/cli/runCommand";
import { fillTemplate } from "../support/fillTemplate";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";

const folder = mkdtempSync(join(tmpdir(), "distribution-"));
const path = (name: string) => join(folder, name);
const [distribution, registration, output] = ["utdelning.xlsx", "registrering.xlsx", "ut.xlsx"].map(path) as [
  string,
  string,
  string,
];

async function run(...args: readonly string[]) {
  const printed = { out: "", error: "" };
  const exitCode = await runCommand(args, {
    out: (text) => (printed.out += text),
    error: (text) => (printed.error += text),
  });
  return { exitCode, ...printed };
}

const read = (file: string) => readWorkbook(new Uint8Array(readFileSync(file)));

/** Every cell that holds something: its address and what it holds. */
function cellsOf({ sheets }: Workbook): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, column, values, formulas }) =>
        values.map((value, index) => [
          `${name} ${cellAddress(row, column + index)}`,
          JSON.stringify(formulas?.[index] ?? value),
        ]),
      ),
    ),
  );
}

beforeAll(async () => {
  const host = await fillTemplate(instrumentOf("2021"), 90, 11);
  await Excel.run(async (context) => {
    const activities = context.workbook.worksheets.getItem("Deltagare").getRange("B5:B94").load("values");
    await context.sync();
    activities.values = activities.values.map(([activity]) => [activity || "Arena"]);
    await context.sync();
  });
  writeFileSync(distribution, await host.save());
  writeFileSync(registration, receivedBytes("2023", "Registreringsfil_2023_Finnveden.xlsx"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("template", () => {
  it("makes a distribution workbook that check recognises", async () => {
    const made = await run("template", "distribution", "--edition", "2021", "-o", path("mall.xlsx"));
    expect([made.exitCode, made.out]).toEqual([
      0,
      `Sparade ${path("mall.xlsx")} med bladen Start, Insatser, Deltagare, Övriga grupper och Orsaker.\n`,
    ]);
    const { exitCode, out } = await run("check", path("mall.xlsx"), "--json");
    expect([exitCode, JSON.parse(out).kind]).toEqual([1, "distribution"]);
  });

  it.each([
    [["template", "-o", "x.xlsx"], "Ange vilken mall som ska göras: "],
    [["template", "distribution", "--edition", "1999", "-o", "x.xlsx"], "Enkätutgåvan ska vara "],
    [["template", "distribution"], "Ange vart resultatet ska sparas"],
  ])("says what is wrong with %j", async (args, message) => {
    const { exitCode, error } = await run(...args);
    expect([exitCode, error]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("check and compute of a distribution workbook", () => {
  it("find what was written wrong, and write the sheet of populations", async () => {
    const checked = await run("check", distribution, "--json");
    const rules = new Set(JSON.parse(checked.out).findings.map(({ rule }: { rule: string }) => rule));
    expect(checked.exitCode).toBe(1);
    expect(rules).toContain("distribution/answeredNotHandedOut");
    const computed = await run("compute", distribution, "-o", output);
    expect([computed.exitCode, computed.out]).toEqual([
      0,
      expect.stringMatching(/bladen Populationer och svarsfrekvens\..*alla \d+ formler ger samma värde/s),
    ]);
    expect(read(output).sheets.map(({ name }) => name)).toContain("Populationer och svarsfrekvens");
  });
});

describe("populations", () => {
  it("shows and makes exactly the changes of the preview, and changes nothing else", async () => {
    const preview = previewCarryOver({
      registration: read(registration),
      distribution: new Uint8Array(readFileSync(distribution)),
    });
    const changes = changesOfCarryOver(preview);
    expect(changes.length).toBeGreaterThan(10);
    const { exitCode, out } = await run("populations", distribution, registration, "-o", output);
    expect([exitCode, out]).toEqual([0, expect.stringContaining(`${changes.length} celler ändrade.`)]);
    const [before, after] = [cellsOf(read(registration)), cellsOf(read(output))];
    for (const { sheet, row, column, before: from, after: to } of changes) {
      const place = `${sheet} ${cellAddress(row, column)}`;
      expect(out).toContain(`${sheet} ${cellAddress(row, column)}: `);
      expect(before.get(place) ?? '""').toBe(from === "" ? (before.get(place) ?? '""') : JSON.stringify(from));
      expect(after.get(place)).toBe(JSON.stringify(to));
      before.delete(place);
      after.delete(place);
    }
    expect(new Map([...after].filter(([, value]) => value !== "null"))).toEqual(
      new Map([...before].filter(([, value]) => value !== "null")),
    );
    const populations = openRegistration(read(output)).registration.populations.filter(
      ({ group, activity }) => group === "staff" && activity === "Arena",
    );
    expect(populations).toEqual([expect.objectContaining({ targetPopulation: 9, surveyedPopulation: 8 })]);
  });

  it("saves nothing where a formula stands in the way, and says where", async () => {
    rmSync(output, { force: true });
    const host = openInExcel(receivedBytes("2023", "Registreringsfil_2023_Finnveden.xlsx"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Populationer").getRange("D6").formulas = [["=4+4"]];
      await context.sync();
    });
    writeFileSync(path("formel.xlsx"), await host.save());
    const { exitCode, out } = await run("populations", distribution, path("formel.xlsx"), "-o", output);
    expect([exitCode, out]).toEqual([
      2,
      expect.stringContaining("Cell D6 på bladet Populationer innehåller en formel."),
    ]);
    expect(existsSync(output)).toBe(false);
  });

  it("takes no other file for a distribution workbook", async () => {
    const { exitCode, error } = await run("populations", registration, registration, "-o", output);
    expect([exitCode, error]).toEqual([2, expect.stringContaining("Det här är inte en utdelningsfil")]);
  });
});
