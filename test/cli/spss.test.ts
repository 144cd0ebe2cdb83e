import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readResultWorkbook } from "../../src/app/merge/readResultWorkbook";
import { nationalTables } from "../../src/report/national/nationalTables";
import { spssExport } from "../../src/report/spss/spssExport";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { runCommand } from "../../workbench/cli/runCommand";
import { receivedFiles } from "../support/fixtures";
import { resultData2023 } from "../support/resultData";

jest.setTimeout(180_000);

const fixtures = join(__dirname, "../fixtures");
const folder = mkdtempSync(join(tmpdir(), "nns-spss-"));
const result = join(folder, "resultat.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = "";
  let error = "";
  const exitCode = await runCommand(args, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { exitCode, out, error };
}

describe("the 32 received files and the history, merged, saved and read back", () => {
  beforeAll(async () => {
    const files = receivedFiles("2023").map((file) => join(fixtures, "received-2023", file));
    const options = ["--history", join(fixtures, "history-2018-2022.xlsx"), "--associations-in-country", "72"];
    await run("merge", ...files, "-o", result, ...options);
  });

  it("give the same tables as the received workbooks themselves", () => {
    const data = readResultWorkbook(readWorkbook(new Uint8Array(readFileSync(result))));
    expect(data && nationalTables(data, null)).toEqual(nationalTables(resultData2023(), null));
  });

  it("are exported for SPSS by the command spss", async () => {
    const target = join(folder, "spss/ny");
    const { exitCode, out, error } = await run("spss", result, "-o", target);
    expect([exitCode, error]).toEqual([0, ""]);
    const names = "enkater.csv, nyckeltal.csv, populationer.csv, forbund.csv, insamling.csv, indikatorer.sps";
    expect(out).toBe(`Sparade ${names} i ${target}.\n`);
    for (const { name, text } of spssExport(resultData2023())) {
      const sorted = (content: string) => content.split("\r\n").sort();
      expect([name, sorted(readFileSync(join(target, name), "utf8"))]).toEqual([name, sorted(text)]);
    }
  });
});

describe("spss", () => {
  it("says what is missing, and that another workbook is no result workbook", async () => {
    const received = join(fixtures, "received-2023/Registreringsfil_2023_Västerås.xlsx");
    expect(await run("spss", received)).toMatchObject({
      exitCode: 2,
      error: expect.stringMatching(/^Ange vilken mapp/),
    });
    expect(await run("spss", "-o", folder)).toMatchObject({
      exitCode: 2,
      error: expect.stringMatching(/^Ange en fil/),
    });
    expect(await run("spss", received, "-o", folder)).toMatchObject({
      exitCode: 2,
      error: expect.stringMatching(/är ingen resultatarbetsbok/),
    });
  });
});
