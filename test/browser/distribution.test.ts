import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { changesOfCarryOver, previewCarryOver } from "../../src/app/carryOver";
import { templateFile } from "../../src/app/templateFile";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { expectSoon } from "./expectSoon";
import { filledDistribution } from "./filledDistribution";
import { launchBrowser } from "./launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

const registration = join(__dirname, "../fixtures/received-2023/Registreringsfil_2023_Södra_Dalarna.xlsx");
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
    writeFileSync(distribution, await filledDistribution());
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

  it.each([
    ["registration", "Skapa registreringsfil", "Registreringsfilen är öppnad som en ny arbetsbok."],
    ["distribution", "Skapa utdelningsfil", "Utdelningsfilen är öppnad som en ny arbetsbok."],
  ] as const)(
    "makes an empty %s workbook, which is the template, byte for byte, and opens",
    async (kind, make, made) => {
      await open(/^Nya arbetsböcker/);
      const download = page.waitForEvent("download");
      const from = new Date().toISOString();
      await button(make).click();
      await pane().getByText(made).first().waitFor();
      expect(await violations(paneFrame())).toEqual([]);
      const path = await (await download).path();
      const bytes = new Uint8Array(readFileSync(path));
      const properties = strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
      const created = /<dcterms:created[^>]*>([^<]+)</.exec(properties)?.[1] ?? "";
      expect(created.slice(0, 10)).toBe(from.slice(0, 10));
      expect(Buffer.from(bytes).equals(Buffer.from(templateFile({ kind, created })))).toBe(true);
      page = await context.newPage();
      await page.goto(`${server.url}/workbench/`);
      await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: `${kind}.xlsx`, mimeType, buffer: Buffer.from(bytes) });
      await page.getByRole("heading", { name: `${kind}.xlsx` }).waitFor();
      await page.getByRole("tab", { name: kind === "registration" ? "Personal" : "Övriga grupper" }).waitFor();
      await pane().getByText("Förbundets namn saknas").first().waitFor();
    },
  );

  it("says what is wrong with another file", async () => {
    await open();
    await pane().locator("input[type=file]").setInputFiles(registration);
    await pane().getByText("Det här är inte en utdelningsfil").waitFor();
    await pane().locator("input[type=file]").setInputFiles(join(__dirname, "../fixtures/unreadable/losenord.xlsx"));
    await pane().getByText("Filen är lösenordsskyddad").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
  });
});
