import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";
import { expectSoon } from "./expectSoon";
import { launchBrowser } from "./launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

jest.setTimeout(120_000);

/** A received workbook where somebody has given a column of the staff's sheet a heading of their own. */
async function scrambled(): Promise<Uint8Array> {
  const host = openInExcel(receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx"));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Personal");
    sheet.getRange("E3:E4").values = [["Eget"], ["Övrigt"]];
    await context.sync();
  });
  return host.save();
}

describe("the view of the binding", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "binding-"));
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
    });
    page = await context.newPage();
    await page.goto(`${server.url}/workbench/`);
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  });
  afterEach(() => context.close());

  const pane = (): FrameLocator => page.frameLocator(".pane-frame iframe");
  const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: typeof name === "string" });
  const paneFrame = (): Frame => {
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane requires a frame");
    return frame;
  };

  async function openBytes(name: string, bytes: Uint8Array) {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("heading", { name: basename(file) }).waitFor();
    await pane().getByRole("heading", { name: "Gotland" }).waitFor();
  }

  /** The innermost item that is shown for the question. */
  const question = () =>
    pane()
      .getByRole("listitem")
      .filter({ has: button("Ändra kolumn för fråga 2") })
      .last();

  it("shows what is unsettled, lets it be chosen with the keyboard, and the workbook remembers", async () => {
    await openBytes("gotland.xlsx", await scrambled());
    await button(/^Koppling/).click();
    await button("Ändra kolumn för fråga 2").waitFor();
    expect(await question().textContent()).toMatch(/Ingen kolumnsaknas/);
    expect(await violations(paneFrame())).toEqual([]);

    await button("Ändra kolumn för fråga 2").press("Enter");
    const choice = pane().getByRole("combobox", { name: "Kolumn för fråga 2" });
    await choice.selectOption({ label: "Kolumn E: Övrigt" });
    expect(await violations(paneFrame())).toEqual([]);
    await button("Använd").press("Enter");
    await expectSoon(async () => /Kolumn E: Övrigtvald av dig/.test((await question().textContent()) ?? ""), true);
    await button("Gå till kolumn E, fråga 2").press("Enter");
    await expectSoon(() => page.getByRole("textbox", { name: "Namnruta" }).inputValue(), "E4");

    await button("Spara kopplingen").press("Enter");
    await pane().getByText("Kopplingen är sparad i arbetsboken.").first().waitFor();
    await button("Tillbaka").click();
    await button("Kontrollera").click();
    await pane().getByText("Klar att skicka").first().waitFor();

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    const saved = new Uint8Array(readFileSync(await (await download).path()));
    expect(readWorkbook(saved).memory.corrections).toEqual([
      {
        kind: "column",
        sheet: "Personal",
        target: "staff-2",
        column: { column: 4, anchor: "Övrigt", offset: 0 },
      },
    ]);
    await openBytes("igen.xlsx", saved);
    await button(/^Koppling/).click();
    await pane().getByText("En sparad ändring gäller i arbetsboken.").waitFor();
    await button(/^Personal/).click();
    expect(await question().textContent()).toMatch(/Kolumn E: Övrigtvald av dig/);
    await button("Återställ").click();
    await pane().getByText("Alla ändringar är borttagna här.").first().waitFor();
  });

  it("fits a pane 320 pixels wide", async () => {
    await page.evaluate(() => {
      const { style } = document.querySelector<HTMLElement>(".pane-frame iframe") ?? document.body;
      style.setProperty("flex", "none");
      style.setProperty("width", "320px");
    });
    await button(/^Koppling/).click();
    await button(/^Personal/).click();
    await button("Ändra kolumn för fråga 1").click();
    const { client, scroll } = await paneFrame().evaluate(() => ({
      client: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }));
    expect(client).toBeLessThanOrEqual(320);
    expect(scroll).toBeLessThanOrEqual(client);
    expect(await violations(paneFrame())).toEqual([]);
  });
});
