import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { openRegistration } from "../../src/app/openRegistration";
import { verifyStamp } from "../../src/app/verifyStamp";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { launchBrowser } from "./launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

// Each test opens a browser window and waits for the add-in: seconds on a slow machine.
jest.setTimeout(60_000);

describe("sending from the pane", () => {
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
  beforeEach(async () => {
    context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
    context.setDefaultTimeout(30_000);
    page = await context.newPage();
    await page.goto(`${server.url}/workbench/`);
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  });
  afterEach(() => context.close());

  const pane = (): FrameLocator => page.frameLocator(".pane-frame iframe");

  async function openView(): Promise<void> {
    await pane()
      .getByRole("button", { name: /^Skicka in/ })
      .click();
    await pane().getByRole("button", { name: "Skapa inskickningsfil" }).waitFor();
  }

  it("makes the copy by keyboard alone, as a new workbook whose stamp holds", async () => {
    await openView();
    const make = pane().getByRole("button", { name: "Skapa inskickningsfil" });
    await pane().getByRole("checkbox", { name: "Ta med insatsernas namn" }).press("Space");
    await pane().getByText("insatsernas namn: populationerna får namnen").waitFor();
    const download = page.waitForEvent("download");
    await make.press("Enter");
    const workbook = readWorkbook(readFileSync(await (await download).path()));
    await pane().getByText("Inskickningsfilen är öppnad som en ny arbetsbok").first().waitFor();
    const { cells, registration } = openRegistration(workbook);
    expect(verifyStamp(workbook, cells).kind).toBe("unchanged");
    expect(registration.groups.flatMap(({ surveys }) => surveys.flatMap(({ activity }) => activity ?? []))).toEqual([]);
  });

  it("says what stops it, and makes nothing", async () => {
    await page.getByRole("button", { name: "Exempel" }).click();
    await page.getByRole("menuitem", { name: /fel/ }).click();
    await pane().getByText("Södra Dalarna").first().waitFor();
    await openView();
    await pane().getByRole("button", { name: "Skapa inskickningsfil" }).click();
    await pane().getByText("Det blev ingen inskickningsfil").waitFor();
    expect(
      await pane()
        .getByText(/\d+ fel måste rättas först/)
        .count(),
    ).toBeGreaterThan(0);
  });

  it("is free of what axe finds, and no wider than the pane", async () => {
    await openView();
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    expect(await violations(frame!)).toEqual([]);
    const width = await frame!.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
});
