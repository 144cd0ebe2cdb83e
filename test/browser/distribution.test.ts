import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { changesOfCarryOver, previewCarryOver } from "../../src/app/carryOver";
import { instrumentOf } from "../../src/core/instrument/instruments";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { fillTemplate } from "../support/fillTemplate";
import { expectSoon } from "./expectSoon";
import { launchBrowser } from "./launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

const registration = join(__dirname, "../fixtures/received-2023/Registreringsfil_2023_Södra_Dalarna.xlsx");
const folder = mkdtempSync(join(tmpdir(), "distribution-"));
const distribution = join(folder, "utdelningsfil.xlsx");

jest.setTimeout(120_000);

describe("carrying populations over in the pane", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    const host = await fillTemplate(instrumentOf("2021"), 40, 5);
    await Excel.run(async (excel) => {
      const activities = excel.workbook.worksheets.getItem("Deltagare").getRange("B5:B44").load("values");
      await excel.sync();
      activities.values = activities.values.map(([activity]) => [activity || "Arena"]);
      await excel.sync();
    });
    writeFileSync(distribution, await host.save());
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });

  const pane = () => page.frameLocator(".pane-frame iframe");
  const button = (name: string | RegExp) => pane().getByRole("button", { name });
  const paneFrame = (): Frame => {
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane requires a frame");
    return frame;
  };

  /** With the example the workbench begins with, which is the registration workbook. */
  async function open(view = /^För över populationer/) {
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
    });
    errors = [];
    context.on("weberror", (error) => errors.push(error.error().message));
    page = await context.newPage();
    await page.goto(`${server.url}/workbench/`);
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
    await button(view).click();
  }

  /** The cells of the populations as the workbench saves them. */
  async function saved() {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const workbook = readWorkbook(new Uint8Array(readFileSync(await (await download).path())));
    const rows = workbook.sheets.find(({ name }) => name === "Populationer")?.rows ?? [];
    return (row: number, column: number) => {
      const found = rows.find((candidate) => candidate.row === row);
      return found?.values[column - found.column] ?? "";
    };
  }

  it("shows every change first, makes them when told to, and takes them back", async () => {
    await open();
    const changes = changesOfCarryOver(
      previewCarryOver({
        registration: readWorkbook(new Uint8Array(readFileSync(registration))),
        distribution: new Uint8Array(readFileSync(distribution)),
      }),
    );
    await pane().locator("input[type=file]").setInputFiles(distribution);
    await pane()
      .getByRole("heading", { name: `${changes.length} celler ändras` })
      .waitFor();
    await pane().getByText("Utdelningsfilen gäller Provdalen, men registreringsfilen Södra Dalarna.").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    const before = await saved();
    for (const { row, column, before: value } of changes) expect(before(row, column)).toBe(value);
    await button(`För över ${changes.length} celler`).click();
    await pane().getByText(`${changes.length} celler ändrade`).first().waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    const after = await saved();
    for (const { row, column, after: value } of changes) expect(after(row, column)).toBe(value);
    await button("Ångra").click();
    await pane().getByText(`${changes.length} celler är som förut`).first().waitFor();
    const again = await saved();
    for (const { row, column, before: value } of changes) expect(again(row, column)).toBe(value);
  });

  it("can be left without a change by keyboard alone, and needs no scrolling sideways in the pane of 320 pixels", async () => {
    await open();
    await pane().locator("input[type=file]").setInputFiles(distribution);
    await pane()
      .getByRole("heading", { name: /celler ändras$/ })
      .waitFor();
    const width = await paneFrame().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
    await button("Avbryt").focus();
    await page.keyboard.press("Enter");
    await expectSoon(
      () =>
        pane()
          .getByRole("heading", { name: /celler ändras$/ })
          .count(),
      0,
    );
  });

  it("makes an empty distribution workbook and says so", async () => {
    await open(/^Nya arbetsböcker/);
    await button("Skapa utdelningsfil").click();
    await pane().getByText("Utdelningsfilen är öppnad som en ny arbetsbok.").first().waitFor();
    expect(await violations(paneFrame())).toEqual([]);
  });

  it("says what is wrong with another file", async () => {
    await open();
    await pane().locator("input[type=file]").setInputFiles(registration);
    await pane().getByText("Det här är inte en utdelningsfil").waitFor();
    await pane().locator("input[type=file]").setInputFiles(join(__dirname, "../fixtures/unreadable/losenord.xlsx"));
    await pane().getByText("Filen är lösenordsskyddad").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
  });
});
