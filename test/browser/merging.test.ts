import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { readResultWorkbook } from "../../src/app/merge/readResultWorkbook";
import { receiveFile } from "../../src/app/merge/receiveFile";
import { openRegistration } from "../../src/app/openRegistration";
import { nationalCounts } from "../../src/core/national/nationalCounts";
import type { ResultData } from "../../src/core/national/ResultData";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { emptyWorkbook } from "../../workbench/host/model/emptyWorkbook";
import truth from "../fixtures/received-2023/truth.json";
import { receivedBytes, receivedFiles } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";
import { rewriteCells } from "../support/rewriteCells";
import { launchBrowser } from "./launchBrowser";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

// Thirty-two files are read, merged and made a report of: minutes where the machine is slow.
jest.setTimeout(400_000);

const fixtures = join(__dirname, "../fixtures");
const history = join(fixtures, "history-2018-2022.xlsx");
const encrypted = join(fixtures, "unreadable/losenord.xlsx");
const received = receivedFiles("2023").map((name) => join(fixtures, "received-2023", name));
const named = (part: string) => received.find((file) => file.normalize("NFC").includes(part))!;
const folder = mkdtempSync(join(tmpdir(), "merging-"));

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Gotland's workbook where the first answer to the first question of those ongoing is another, entered in the host. */
async function corrected() {
  const bytes = receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx");
  const { cells } = openRegistration(readWorkbook(bytes));
  const { sheet, columns, records } = cells.surveySheets.find(({ group }) => group === "participantsOngoing")!;
  const question = columns.questions[0]!;
  if (question.kind !== "single") throw new Error("the test requires a workbook with codes");
  const host = openInExcel(bytes);
  const before = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(records[0]!.row, question.column).load("values");
    await context.sync();
    const value = cell.values[0]![0] as number;
    cell.values = [[value === 1 ? 2 : 1]];
    await context.sync();
    return value;
  });
  return { file: fileOf("Gotland rättad.xlsx", await host.save()), before, after: before === 1 ? 2 : 1 };
}

describe("merging in the pane", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });
  afterEach(() => context.close());

  const pane = (): FrameLocator => page.frameLocator(".pane-frame iframe");
  const button = (name: string) => pane().getByRole("button", { name, exact: true });
  const items = () => pane().getByRole("region", { name: "Inkomna filer" }).getByRole("listitem");
  const frame = (): Frame => page.frames().find((candidate) => candidate.url().includes("taskpane.html"))!;

  /** A workbook in the workbench, and the view for merging into it. */
  async function openView(workbook: string): Promise<void> {
    context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
    context.setDefaultTimeout(90_000);
    page = await context.newPage();
    // The browser is told from the beginning that a dialogue for files is taken care of: told when one is awaited, it is
    // sometimes told after the key that opens it, and the dialogue is gone.
    page.on("filechooser", () => undefined);
    await page.goto(`${server.url}/workbench/`);
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
    await page.locator("input[type=file]").setInputFiles(workbook);
    await pane()
      .getByRole("button", { name: /^Slå samman inkomna filer/ })
      .click();
    await button("Välj filer …").waitFor();
  }

  const openEmpty = () => openView(fileOf("Resultat 2023.xlsx", emptyWorkbook()));

  async function choose(files: readonly string[]): Promise<void> {
    await pane()
      .getByLabel("Välj filer …")
      .and(pane().locator("input"))
      .setInputFiles([...files]);
  }

  async function merge(): Promise<void> {
    await button("Slå samman").click();
    await pane().getByText("Filerna är sammanslagna").first().waitFor({ timeout: 200_000 });
  }

  async function save(): Promise<ResultData> {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const data = readResultWorkbook(readWorkbook(new Uint8Array(readFileSync(await (await download).path()))));
    if (!data) throw new Error("no result workbook was saved");
    return data;
  }

  /** As from the desktop: the browser gives a page no other way to hand over files. */
  async function drop(files: readonly string[]): Promise<void> {
    const contents = files.map((file) => ({ name: basename(file), content: [...readFileSync(file)] }));
    await frame().evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content } of given) dataTransfer.items.add(new File([new Uint8Array(content)], name));
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    }, contents);
  }

  /** What stands is free of what axe finds, and no wider than a pane of 320 pixels. */
  async function expectReadable(): Promise<void> {
    expect(await violations(frame())).toEqual([]);
    await narrowPane(page, frame());
    await expectNoOverflow(frame());
  }

  it("merges the 32 files and earlier years, and makes the report; corrected and merged again, the counts follow", async () => {
    await openEmpty();
    await choose(received);
    await pane()
      .getByText(/^Läser \d+ av 32: Registreringsfil_2023_/)
      .waitFor();
    await pane().getByText("32 filer räknas med").waitFor({ timeout: 200_000 });
    expect(await items().count()).toBe(32);
    await pane().getByLabel("Antal förbund i landet").fill("72");
    await pane().getByLabel("Välj tidigare år …").and(pane().locator("input")).setInputFiles(history);
    await pane()
      .getByText(/^Tidigare år ur history-2018-2022\.xlsx: 2018, .* och 2022\.$/)
      .waitFor();
    await expectReadable();
    await merge();
    await expectReadable();
    const first = await save();
    expect(nationalCounts(first).all).toEqual(
      expect.arrayContaining(truth.counts.map((row) => expect.objectContaining(row))),
    );
    expect([first.associations.length, first.associationsInCountry, first.history.years.length]).toEqual([32, 72, 5]);

    await button("Tillbaka").click();
    await pane()
      .getByRole("button", { name: /^Nationell rapport/ })
      .click();
    expect(await violations(frame())).toEqual([]);
    await button("Skapa rapporten").click();
    await pane()
      .getByText(/Alla \d+ formler ger samma värde/)
      .waitFor({ timeout: 200_000 });
    await expectReadable();
    await pane().getByRole("group", { name: "Rapportens blad" }).getByRole("button").first().click();
    // The charts are drawn over the cells: bars of women and men for each indicator that has them at exit.
    await page.getByRole("tab", { name: "Utveckling", exact: true }).click();
    const chart = page.locator(".chart").filter({ hasText: /^Diagram 13 / });
    await chart.waitFor();
    expect(await chart.locator("rect").count()).toBeGreaterThan(15);
    expect(await violations(page.mainFrame())).toEqual([]);
    await button("Tillbaka").click();
    await pane()
      .getByRole("button", { name: /^Slå samman inkomna filer/ })
      .click();
    await button("Välj filer …").waitFor();

    const { file, before, after } = await corrected();
    await choose([file]);
    await pane().getByText("Ersätta förbundets tidigare bidrag?").waitFor();
    await expectReadable();
    await pane().getByRole("radio", { name: "Nej" }).click();
    await pane().getByText("Du har svarat att det tidigare bidraget ska vara kvar.").waitFor();
    await pane().getByRole("radio", { name: "Ja" }).click();
    await pane()
      .getByText(/^1 fil räknas med och 1 ersätter ett tidigare bidrag\./)
      .waitFor();
    await merge();
    const second = await save();
    expect(answersOf(second, after) - answersOf(first, after)).toBe(1);
    expect(answersOf(second, before) - answersOf(first, before)).toBe(-1);

    await pane().getByText("Med i resultatfilen: 32 förbund").click();
    await button("Ta bort Gotland").click();
    await expectReadable();
    await pane()
      .getByRole("region", { name: "Ta bort Gotland ur resultatfilen?" })
      .getByRole("button", { name: "Ta bort", exact: true })
      .click();
    await pane().getByText("Med i resultatfilen: 31 förbund").waitFor();
    expect((await save()).associations.map(({ name }) => name)).not.toContain("Gotland");
  });

  it("stops when it is told to, and keeps what has been read", async () => {
    await openEmpty();
    await choose(received);
    await pane()
      .getByText(/^Läser [2-9] av 32: /)
      .waitFor();
    await button("Avbryt").click();
    const notice = (await pane()
      .getByText(/^Avbrutet: \d+ av 32 filer lästes/)
      .textContent())!;
    const read = Number(/\d+/.exec(notice)![0]);
    expect([read > 0 && read < 32, await items().count()]).toEqual([true, read]);
  });

  it("is used by keyboard and by dropping files; a bad file gets its sentence and stops nothing", async () => {
    await openEmpty();
    const chooser = page.waitForEvent("filechooser");
    await button("Välj filer …").press("Enter");
    await (await chooser).setFiles([named("Samsund")]);
    await pane().getByText("Samsund", { exact: true }).waitFor();
    await drop([named("Blekinge"), encrypted]);
    await pane().getByText("Filen är lösenordsskyddad.", { exact: false }).waitFor();
    await pane().getByText("2 filer räknas med och 1 räknas inte.", { exact: false }).waitFor();
    await button("Inte med (1)").press("Enter");
    expect(await items().allTextContents()).toEqual([expect.stringContaining("losenord.xlsx")]);
    await button("Alla (3)").press("Enter");
    const samsund = items().filter({ hasText: "Samsund" });
    await samsund.getByText("Mer om filen").press("Enter");
    await samsund.getByText("2022-11-01 – 2023-10-31").waitFor();
    await expectReadable();
    await samsund.getByRole("button", { name: /^Ta bort ur listan/ }).press("Enter");
    expect(await items().count()).toBe(2);
    await button("Slå samman").press("Enter");
    await pane().getByText("Resultatfilen har 1 förbund").waitFor();
    await button("Visa Logg").press("Enter");
    await page.getByRole("tab", { name: "Logg", selected: true }).waitFor();
  });

  it("asks once for files of the same layout, and counts them as they were before a heading was lost", async () => {
    const lost = async (name: string, heading: string) => {
      const bytes = receivedBytes("2023", `Registreringsfil_2023_${name}.xlsx`);
      return fileOf(`${name}.xlsx`, await rewriteCells(bytes, "Personal", { "E3:E4": [["Eget"], [heading]] }));
    };
    const files = [await lost("Gotland", "Övrigt"), await lost("Halland", "Övrigt"), await lost("Jämtland", "Annat")];
    await openEmpty();
    await choose(files);
    await pane()
      .getByText("2 filer är uppställda likadant: Gotland.xlsx och Halland.xlsx.", { exact: false })
      .waitFor();
    await button("Svara för Jämtland.xlsx").waitFor();
    await button("Svara för Gotland.xlsx och Halland.xlsx").click();
    await button("Ändra kolumn för fråga 2").click();
    await pane().getByRole("combobox", { name: "Kolumn för fråga 2" }).selectOption({ label: "Kolumn E: Övrigt" });
    await button("Använd").click();
    await pane().getByText("Allt är besvarat.").waitFor();
    expect(await violations(frame())).toEqual([]);
    await button("Läs filerna med svaret").click();
    await pane().getByText("2 filer läses med ditt svar: Gotland.xlsx och Halland.xlsx.").waitFor();
    await button("Svara för Jämtland.xlsx").waitFor();
    await expectReadable();
    await merge();
    const original = ["Gotland", "Halland"].map((name) => countedAsSent(`Registreringsfil_2023_${name}.xlsx`));
    expect((await save()).associations.map(({ registration }) => registration)).toEqual(original);
  });
});

/** What the workbook says where nothing is lost. */
function countedAsSent(file: string) {
  const read = receiveFile(file, receivedBytes("2023", file));
  return read.kind === "read" ? read.registration : null;
}

/** How many gave this answer to the first question of those ongoing. */
function answersOf({ associations }: ResultData, answer: number): number {
  return associations
    .flatMap(({ registration }) => registration.groups)
    .filter(({ group }) => group === "participantsOngoing")
    .flatMap(({ surveys }) => surveys)
    .filter(({ answers }) => answers[0] === answer).length;
}
