import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeInto } from "../../src/app/merge/mergeInto";
import { receiveFile } from "../../src/app/merge/receiveFile";
import { noProgress } from "../../src/app/WorkbookPort";
import { instrumentOf } from "../../src/core/instrument/instruments";
import type { Edition } from "../../src/core/instrument/Instrument";
import type { RawValue } from "../../src/core/survey/RawValue";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { groupNames } from "../../src/text/terms";
import type { Sheet } from "../../src/workbook/Workbook";
import { createHost } from "../../workbench/host/Host";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { makeRegistration, randomFrom, type SheetRows } from "../support/makeRegistration";
import { randomResultData } from "../support/randomResultData";
import { plainOptions } from "../support/received";
import { registrationFile } from "../support/registrationFile";
import { shuffled } from "../support/shuffled";
import { writeLayout } from "../support/writeLayout";

/**
 * Python with openpyxl as judge: it counts the answers in the received files by itself, and reads what merging them has
 * written in the result workbook.
 */
jest.setTimeout(600_000);

/** Debian's Python, which has openpyxl; another python3 may come first in the path. */
const PYTHON = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "counts-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Judgement {
  readonly counted: readonly (readonly unknown[])[];
  readonly written: readonly (readonly unknown[])[];
}

/** Merges the files into a new result workbook, and lets Python count both. */
async function judge(name: string, files: readonly SheetRows[], edition: Edition): Promise<Judgement> {
  const host = createHost({ engine: startFormulaEngine });
  connectBridge(host);
  const paths = files.map((_, index) => join(folder, `${name}-${index}.xlsx`));
  const received = files.map((sheets, index) => {
    const bytes = registrationFile(sheets);
    writeFileSync(paths[index]!, bytes);
    return receiveFile(`${name}-${index}.xlsx`, bytes);
  });
  const { judged } = await mergeInto(excelWorkbook, received, plainOptions, noProgress);
  const refused = judged.filter(({ verdict }) => verdict === "asks" || verdict === "out");
  expect(refused.map(({ remark }) => remark)).toEqual([]);
  const result = join(folder, `${name}.xlsx`);
  writeFileSync(result, await host.save());
  const instrument = join(__dirname, `../fixtures/published/instrument-${edition === "2021" ? "2023" : "2017"}.json`);
  const script = join(__dirname, "countReceived.py");
  const output = execFileSync(PYTHON, [script, instrument, result, ...paths], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return JSON.parse(output) as Judgement;
}

/** Only the rows that differ, so that what is shown can be read. */
function expectSame({ counted, written }: Judgement, fewest: number): void {
  const [ours, theirs] = [written, counted].map((rows) => new Set(rows.map((row) => JSON.stringify(row))));
  expect(theirs!.size).toBeGreaterThan(fewest);
  expect([...ours!].filter((row) => !theirs!.has(row))).toEqual([]);
  expect([...theirs!].filter((row) => !ours!.has(row))).toEqual([]);
}

/** Here and there on the sheets of surveys a cell with what is no answer. */
function spoilt(sheets: readonly Sheet[], random: () => number): SheetRows {
  return sheets.map(({ name, rows }) => {
    const hasSurveys = Object.values<string>(groupNames).includes(name);
    // Titles and headings stand in the first rows.
    return [name, rows.map(({ values }, index) => values.map(hasSurveys && index > 3 ? spoil : (value) => value))];
  });
  function spoil(value: RawValue): RawValue {
    if (random() > 0.03) return value;
    if (typeof value === "number") return 9;
    return value === null ? null : "vet ej";
  }
}

describe("counts of large merges, beside those that Python makes of the same files", () => {
  it("are the same for 80 files of 1 000 surveys", async () => {
    const files = Array.from({ length: 80 }, (_, index) =>
      makeRegistration(instrumentOf("2021"), 1000, index + 1, `Provdalen ${index + 1}`),
    );
    const judgement = await judge("made", files, "2021");
    expectSame(judgement, 8000);
    const [surveys] = judgement.counted.filter(([owner, group, question, part]) => {
      return owner === "Samtliga förbund" && group === "Deltagare pågående" && question === 0 && part === "samtliga";
    });
    expect(surveys?.[4]).toBe(30_400);
  });

  it.each((["2021", "2017"] as const).flatMap((edition) => [41, 42, 43].map((seed) => [edition, seed] as const)))(
    "are the same for files by chance in all layouts, with faults in them: edition %s, seed %i",
    async (edition, seed) => {
      const random = randomFrom(seed);
      const { associations } = randomResultData(seed, { edition, associations: 15, surveys: 60 });
      const files = associations.map(({ name, registration }, index) => {
        const information = [
          ["Samordningsförbund", name],
          ["Mätperiod från", 45231],
          ["Mätperiod till", 45596],
          ["Enkätutgåva", edition],
        ] as const;
        const layout = (["coded", "text", "crosses"] as const)[index % 3]!;
        const order = <T>(items: readonly T[]) => shuffled(items, seed + index);
        return spoilt(writeLayout(registration, information, layout, order), random);
      });
      expectSame(await judge(`${edition}-${seed}`, files, edition), 800);
    },
  );
});
