import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from "playwright-core";
import { compareFormulas } from "../../src/app/compareFormulas";
import { compute } from "../../src/app/compute";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { expectSoon } from "./expectSoon";
import { launchBrowser } from "./launchBrowser";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { serveOffice } from "./routeOffice";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

const faulty = join(__dirname, "../fixtures/faulty/registreringsfil-med-fel.xlsx");
const history = join(__dirname, "../fixtures/history-2018-2022.xlsx");

jest.setTimeout(60_000);

/** The production bundle in the workbench: Microsoft's client, the real pane, the host behind it. */
describe("the pane", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let foreign: string[];
  let errors: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });
  afterEach(async () => {
    await context.close();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  const pane = (): FrameLocator => page.frameLocator(".pane-frame iframe");
  const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: typeof name === "string" });
  const activeCell = () => page.getByRole("textbox", { name: "Namnruta" }).inputValue();

  async function open(
    options: {
      readonly address?: string;
      readonly width?: number;
      readonly colorScheme?: "light" | "dark";
      readonly forcedColors?: "active";
    } = {},
  ) {
    const { width = 1280, address = "/workbench/", ...media } = options;
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
      ...media,
    });
    [foreign, errors] = [[], []];
    context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url)) foreign.push(url);
    });
    context.on("weberror", (error) => errors.push(error.error().message));
    context.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page = await context.newPage();
    await page.goto(`${server.url}${address}`);
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  }

  async function openFile(file: string) {
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("heading", { name: basename(file) }).waitFor();
  }

  async function check() {
    await button("Kontrollera").click();
    await pane()
      .getByText(/fel att rätta|Klar att skicka/)
      .waitFor();
  }

  const paneFrame = (): Frame => {
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane requires a frame");
    return frame;
  };

  it("recognises the workbook: whose it is, the period, the groups and how they are bound", async () => {
    await open();
    await pane().getByRole("heading", { name: "Södra Dalarna" }).waitFor();
    await pane().getByText("Enkätutgåva 2021, svar som siffror").waitFor();
    const rows = await pane().getByRole("table", { name: "Besvarade enkäter" }).getByRole("row").allTextContents();
    expect(rows).toEqual([
      "Deltagare pågåendeBladet Deltagare pågående, alla 7 frågor72",
      "Deltagare avslutBladet Deltagare avslut, alla 10 frågor25",
      "PersonalBladet Personal, alla 11 frågor15",
      "Parternas chefsgruppBladet Parternas chefsgrupp, alla 8 frågor8",
      "StyrelseBladet Styrelse, alla 5 frågor7",
      "RemittenterBladet Remittenter, alla 4 frågor11",
    ]);
    expect(await violations(paneFrame())).toEqual([]);
  });

  it("checks, lists the findings, filters them and goes to the cell of one", async () => {
    await open();
    await openFile(faulty);
    await pane().getByText("Kontrollera ändrar ingenting.").waitFor();
    await check();
    await pane().getByText("25 fel att rätta").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    const headings = pane().getByRole("heading", { level: 3 });
    const all = await headings.count();
    await button(/^\d+ varningar$/).click();
    expect(await headings.count()).toBeLessThan(all);
    await button("Alla").click();
    expect(await headings.count()).toBe(all);
    await button("Gå till Personal D8").click();
    await page.getByRole("tab", { name: "Personal", selected: true }).waitFor();
    await expectSoon(activeCell, "D8");
  });

  it("computes, shows the sheets, and saves a workbook whose formulas agree with the engine", async () => {
    await open();
    await button("Beräkna").click();
    await pane().getByRole("region", { name: "Resultatet är klart" }).waitFor();
    await pane()
      .getByText(/Alla \d+ formler ger samma värde/)
      .waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    await button("Visa Nyckeltal").click();
    await page.getByRole("tab", { name: "Nyckeltal", selected: true }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const saved = readWorkbook(new Uint8Array(readFileSync(await (await download).path())));
    for (const sheet of compute(saved).content.sheets) {
      const rows = saved.sheets.find(({ name }) => name === sheet.name)?.rows ?? [];
      const values = sheet.rows.map((_, index) => {
        const row = rows.find((candidate) => candidate.row === index);
        return row ? [...Array<null>(row.column).fill(null), ...row.values] : [];
      });
      const { compared, differing } = compareFormulas(sheet, values);
      expect([compared > 100, differing]).toEqual([true, 0]);
    }
  });

  it("follows the answers: a changed answer changes the figures without the add-in", async () => {
    await open();
    await button("Beräkna").click();
    await button("Visa Nyckeltal").click();
    const first = page.locator('[aria-rowindex="10"] [role="gridcell"][aria-colindex="3"]');
    await first.filter({ hasText: /^72$/ }).waitFor();
    await page.getByRole("tab", { name: "Deltagare pågående" }).click();
    await page.getByRole("textbox", { name: "Namnruta" }).fill("E5");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Delete");
    await page.getByRole("tab", { name: "Nyckeltal" }).click();
    await first.filter({ hasText: /^71$/ }).waitFor();
  });

  it("says what to do while a cell is being edited, and works when tried again", async () => {
    await open();
    await page.getByRole("grid").locator('[aria-rowindex="12"] [role="gridcell"][aria-colindex="2"]').dblclick();
    await button("Kontrollera").click();
    await pane().getByText("En cell håller på att redigeras").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    await page.getByRole("grid").getByRole("textbox").press("Escape");
    await button("Försök igen").click();
    await pane().getByText("Klar att skicka").waitFor();
  });

  it("says when the workbook is no registration workbook, and reads another when asked", async () => {
    await open();
    await openFile(history);
    await pane().getByText("Det här är inte en registreringsfil").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    await openFile(faulty);
    await pane().getByText("Södra Dalarna").waitFor();
  });

  it("shows that it works, and stops when told to, leaving everything as it was", async () => {
    await open({ address: "/workbench/?latency=1500" });
    await button("Beräkna").click();
    await pane().getByRole("progressbar").waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    await button("Avbryt").click();
    await pane().getByText("Avbryter …").waitFor();
    await pane().getByRole("progressbar").waitFor({ state: "detached" });
    await pane().getByText("Kontrollera ändrar ingenting.").waitFor();
    expect(await page.getByRole("tab").allTextContents()).not.toContain("Svarsfrekvens");
  });

  it("says what happened when Excel fails half-way, and leaves the workbook as it was", async () => {
    // Requests 1 is the client's own, 2 to 4 recognise the workbook; of the eight of Beräkna the sixth prepares sheets.
    await open({ address: "/workbench/?fail=10" });
    const before = await page.getByRole("tab").allTextContents();
    await button("Beräkna").click();
    await pane().getByText("Excel kunde inte göra det som behövdes").waitFor();
    await pane()
      .getByText(/Inget har ändrats/)
      .waitFor();
    expect(await violations(paneFrame())).toEqual([]);
    expect(await page.getByRole("tab").allTextContents()).toEqual(before);
    await button("Försök igen").click();
    await pane().getByRole("region", { name: "Resultatet är klart" }).waitFor();
  });

  it("runs the ribbon's Kontrollera in the pane", async () => {
    await open();
    await page.getByRole("button", { name: "Kontrollera" }).click();
    await pane().getByText("Klar att skicka").waitFor();
  });

  it("can be used by keyboard alone", async () => {
    await open();
    await openFile(faulty);
    await pane().getByText("Kontrollera ändrar ingenting.").waitFor();
    await button("Kontrollera").focus();
    await page.keyboard.press("Enter");
    await pane().getByText("25 fel att rätta").waitFor();
    // From the button forward through filter and rules to the first place, and there.
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press("Tab");
      const name = await paneFrame().evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
      if (name.startsWith("Gå till")) break;
    }
    const name = await paneFrame().evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(name).toMatch(/^Gå till \S+/);
    await page.keyboard.press("Enter");
    await expectSoon(activeCell, name.split(" ").at(-1));
  });

  it("tells a screen reader how a check ended", async () => {
    await open();
    await openFile(faulty);
    await check();
    const status = await pane().getByRole("status").first().textContent();
    expect(status).toMatch(/^Kontrollen är klar: 25 fel, \d+ varningar\.$/);
  });

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const)("has no violation with findings open: %s", async (_, media) => {
    await open(media);
    await openFile(faulty);
    await check();
    expect(await violations(paneFrame())).toEqual([]);
  });

  it("fits 320 pixels: nothing is cut off or needs scrolling sideways", async () => {
    await open();
    await openFile(faulty);
    await check();
    await narrowPane(page, paneFrame());
    await expectNoOverflow(paneFrame());
  });
});

describe("the pane's production page", () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    context = await browser.newContext({ ignoreHTTPSErrors: true });
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());

  const officeHost = "https://appsforoffice.microsoft.com";

  it("loads Microsoft's script from Microsoft, and asks nobody else for anything", async () => {
    const server = await startWorkbench("--office-from-microsoft");
    const asked = new Set<string>();
    const refused: string[] = [];
    await context.route(`${officeHost}/**`, serveOffice);
    context.on("request", (request) => asked.add(new URL(request.url()).origin));
    context.on("requestfailed", (request) => refused.push(request.url()));
    const page = await context.newPage();
    await page.goto(`${server.url}/workbench/`);
    const pane = page.frameLocator(".pane-frame iframe");
    await pane.getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
    await pane.getByRole("button", { name: "Kontrollera" }).click();
    await pane.getByText("Klar att skicka").waitFor();
    await pane.getByRole("button", { name: "Beräkna" }).click();
    await pane.getByRole("region", { name: "Resultatet är klart" }).waitFor();
    server.stop();
    expect([...asked].filter((origin) => origin !== "null").sort()).toEqual([officeHost, server.url].sort());
    expect(refused).toEqual([]);
  });

  it("outside Excel says where to open it", async () => {
    const server = await startWorkbench();
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await page.getByRole("heading", { name: "Öppna tillägget i Excel" }).waitFor();
    expect(await violations(page)).toEqual([]);
    server.stop();
  });

  it("without Microsoft's script says that it is missing", async () => {
    const server = await startWorkbench();
    await context.route("**/office-js/**", (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await page.getByRole("heading", { name: "Excel svarar inte" }).waitFor();
    expect(await violations(page)).toEqual([]);
    server.stop();
  });
});
