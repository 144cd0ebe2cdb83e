import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { expectSoon } from "./expectSoon";
import { launchBrowser } from "./launchBrowser";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

// Each test opens a browser window and waits for the add-in: seconds on a slow machine.
jest.setTimeout(30_000);

describe("the workbench page", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  beforeEach(async () => {
    troubles = [];
    context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      // Nothing fades in or out: colours are looked at, and clicks meet no half-closed dialog.
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(10_000);
    context.on("weberror", (error) => troubles.push(error.error().message));
    context.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    // The example in the page's own files and the file to be saved are not requests to anyone.
    context.on("request", (request) => {
      if (!request.url().startsWith(`${server.url}/`) && !/^(data|blob):/.test(request.url())) {
        troubles.push(`request to ${request.url()}`);
      }
    });
    page = await context.newPage();
    await page.goto(`${server.url}/workbench/`);
    // Typing before would put Excel into cell-edit mode, in which the client's own first calls fail.
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  });

  afterEach(async () => {
    await context.close();
    // Errors, what the policy forbids, and requests that leave the page's own server.
    expect(troubles).toEqual([]);
  });

  const cell = (row: number, column: number): Locator =>
    page.locator(`[aria-rowindex="${row + 1}"] [role="gridcell"][aria-colindex="${column + 1}"]`);
  const pane = (): FrameLocator => page.frameLocator(".pane-frame iframe");
  const active = (): Locator => page.getByRole("textbox", { name: "Namnruta" });
  const expectActive = (address: string): Promise<void> => expectSoon(() => active().inputValue(), address);
  const openExample = async (label: RegExp): Promise<void> => {
    await page.getByRole("button", { name: "Exempel" }).click();
    await page.getByRole("menuitem", { name: label }).click();
  };
  const showSheet = (name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();

  async function savedWorkbook() {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const file = await download;
    return { name: file.suggestedFilename(), workbook: readWorkbook(readFileSync(await file.path())) };
  }

  function valueIn(workbook: ReturnType<typeof readWorkbook>, sheet: string, row: number, column: number): unknown {
    const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const found = rows.find((candidate) => candidate.row === row - 1);
    return found?.values[column - 1 - found.column];
  }

  it("comes up with an example, its cells shown as Excel shows them", async () => {
    await page.getByRole("heading", { name: "Registreringsfil 2023 Södra Dalarna.xlsx" }).waitFor();
    expect(await cell(3, 1).textContent()).toBe("Samordningsförbund");
    expect(await cell(3, 2).textContent()).toBe("Södra Dalarna");
    expect(await cell(4, 2).textContent()).toBe("2022-11-01");
  });

  it("comes up on a machine without any of the fonts it would like", async () => {
    // What Chromium does for a local font that is not there.
    await page.addInitScript(() => {
      document.fonts.load = () => Promise.reject(new DOMException("A network error occurred.", "NetworkError"));
    });
    await page.reload();
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  });

  it("has a tab for each visible sheet and none for the hidden one", async () => {
    expect(await page.getByRole("tab").allTextContents()).toEqual([
      "Start",
      "Populationer",
      "Deltagare pågående",
      "Deltagare avslut",
      "Personal",
      "Parternas chefsgrupp",
      "Styrelse",
      "Remittenter",
      "Sammanställning",
    ]);
  });

  it("shows the sheet that is chosen, with its formulas calculated", async () => {
    await showSheet("Sammanställning");
    // 89 were asked and 72 answered: 80.9 %. The file itself has no values for its formulas.
    await expectText(cell(4, 2), "89");
    await expectText(cell(5, 2), "72");
    await expectText(cell(8, 2), "81%");
  });

  it("keeps the frozen rows and columns in place when the sheet is scrolled", async () => {
    await showSheet("Deltagare pågående");
    await expectText(cell(4, 1), "Nr");
    const before = await cell(4, 1).boundingBox();
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(300, 2000));
    await cell(120, 6).waitFor();
    expect(await cell(4, 1).boundingBox()).toEqual(before);
  });

  it("moves with the keyboard as Excel does", async () => {
    await showSheet("Populationer");
    await cell(4, 3).click();
    await page.keyboard.press("ArrowRight");
    await expectActive("D4");
    await page.keyboard.press("Enter");
    await expectActive("D5");
    await page.keyboard.press("Control+ArrowDown");
    await expectActive("D15");
    await page.keyboard.press("Home");
    await expectActive("A15");
    await page.keyboard.press("Control+Home");
    await expectActive("A1");
    await page.keyboard.press("Control+End");
    await expectActive("E15");
  });

  it("reads the active cell aloud: it has the focus, its content and its place", async () => {
    await showSheet("Populationer");
    await cell(4, 3).click();
    await page.keyboard.press("ArrowDown");
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("role")).toBe("gridcell");
    expect(await focused.textContent()).toBe("30");
    expect(await focused.getAttribute("aria-selected")).toBe("true");
  });

  it("lets the keyboard out of the sheet with F6, and back in", async () => {
    const role = () => page.evaluate(() => document.activeElement?.getAttribute("role"));
    await cell(3, 2).click();
    await page.keyboard.press("F6");
    expect(await role()).toBe("tab");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    await page.getByRole("button", { name: "Stäng panelen" }).click();
    await cell(3, 2).click();
    await page.keyboard.press("Shift+F6");
    expect(await page.locator(":focus").textContent()).toBe("Öppna panelen");
    await page.keyboard.press("F6");
    expect(await role()).toBe("gridcell");
  });

  it("enters what is typed, recalculates, and saves it in the file", async () => {
    await showSheet("Populationer");
    await cell(4, 4).click();
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    await expectText(cell(4, 4), "20");
    await showSheet("Sammanställning");
    // 28 asked in Språngbrädan become 20: 89 − 8.
    await expectText(cell(4, 2), "81");
    const { name, workbook } = await savedWorkbook();
    expect(name).toBe("Registreringsfil 2023 Södra Dalarna.xlsx");
    expect(valueIn(workbook, "Populationer", 4, 4)).toBe(20);
    expect(valueIn(workbook, "Populationer", 4, 3)).toBe(28);
    expect(valueIn(workbook, "Sammanställning", 4, 2)).toBe(81);
  });

  it("gives up an edit with Escape, and edits the content itself with F2", async () => {
    await cell(3, 2).click();
    await page.keyboard.type("Falun");
    await page.keyboard.press("Escape");
    await expectText(cell(3, 2), "Södra Dalarna");
    await page.keyboard.press("F2");
    await page.keyboard.type("s förbund");
    await page.keyboard.press("Tab");
    await expectText(cell(3, 2), "Södra Dalarnas förbund");
    await expectActive("C3");
  });

  it("enters what is typed in the formula bar", async () => {
    await cell(3, 2).click();
    await page.getByRole("textbox", { name: "Formelfält" }).fill("=1+1");
    await page.keyboard.press("Enter");
    await expectText(cell(3, 2), "2");
  });

  it("copies and pastes cells", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await showSheet("Populationer");
    await cell(4, 3).click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+C");
    await cell(20, 1).click();
    await page.keyboard.press("Control+V");
    await expectText(cell(20, 1), "28");
    await expectText(cell(20, 2), "28");
  });

  it("refuses to change a locked cell in Excel's words", async () => {
    await showSheet("Deltagare pågående");
    await cell(4, 5).click();
    await page.keyboard.type("5");
    expect(await page.getByRole("alert").textContent()).toContain("skyddat blad");
    expect(await cell(4, 5).textContent()).toBe("Fråga 1");
  });

  it("goes to an address or says that there is none", async () => {
    await active().fill("Populationer!C7");
    await page.keyboard.press("Enter");
    await expectActive("C7");
    await expectText(page.getByRole("tab", { selected: true }), "Populationer");
    await active().fill("ingenstans");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").textContent()).toContain("ingenstans finns inte");
  });

  it("says what is wrong with a file that is no workbook, and keeps the one that is open", async () => {
    const file = { name: "brev.xlsx", mimeType: "text/plain", buffer: Buffer.from("Hej!") };
    await page.locator("input[type=file]").setInputFiles(file);
    expect(await page.getByRole("alert").textContent()).toContain("Filen är inte en Excel-arbetsbok");
    await page.getByRole("heading", { name: /Södra Dalarna/ }).waitFor();
  });

  it("asks before changes are lost", async () => {
    await cell(3, 2).click();
    await page.keyboard.type("Falun");
    await page.keyboard.press("Enter");
    await openExample(/kryss/);
    const dialog = page.getByRole("alertdialog", { name: "Vill du spara ändringarna?" });
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    await expectText(cell(3, 2), "Falun");
    await openExample(/kryss/);
    await dialog.getByRole("button", { name: "Spara inte" }).click();
    await page.getByRole("heading", { name: "Registreringsfil 2023 Gävleborg.xlsx" }).waitFor();
  });

  it("runs the add-in with Microsoft's unmodified client, which recognises the workbook", async () => {
    const platform = await paneFrame().evaluate(() => [Office.context.host, Office.context.platform] as unknown[]);
    expect(platform).toEqual(["Excel", "OfficeOnline"]);
    await openExample(/med svar i ord/);
    await pane().getByRole("heading", { name: "Sundsvall" }).waitFor();
  });

  it("closes the pane, and opens it with the ribbon's button", async () => {
    await page.getByRole("button", { name: "Stäng panelen" }).click();
    expect(await page.locator("iframe").count()).toBe(0);
    await page.getByRole("button", { name: "Öppna panelen" }).click();
    await pane().getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  });

  it("follows the add-in to the cell of a finding, and leaves the keyboard in the pane", async () => {
    await openExample(/fel att hitta/);
    await pane().getByText("Enkätutgåva").first().waitFor();
    await page.getByRole("navigation").getByRole("button", { name: "Kontrollera" }).click();
    await pane()
      .getByRole("button", { name: /Populationer C5/ })
      .click();
    await expectText(page.getByRole("tab", { selected: true }), "Populationer");
    await expectActive("C5");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });

  it("runs the ribbon's function without the pane, and shows the sheets that it writes", async () => {
    await page.getByRole("button", { name: "Stäng panelen" }).click();
    await page.getByRole("button", { name: "Beräkna" }).click();
    await page.getByRole("tab", { name: "Nyckeltal" }).waitFor({ timeout: 20_000 });
    await expectText(page.getByRole("tab", { selected: true }), "Svarsfrekvens");
    await page.waitForFunction(() => document.querySelector("iframe") === null);
    expect(await page.getByRole("alert").count()).toBe(0);
    const { workbook } = await savedWorkbook();
    expect(workbook.sheets.map(({ name }) => name).slice(-2)).toEqual(["Svarsfrekvens", "Nyckeltal"]);
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 800],
  ] as const)("has no WCAG 2.1 A or AA violation that axe-core finds (%s, %d pixels wide)", async (scheme, width) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await showSheet("Deltagare pågående");
    await cell(4, 5).click();
    await page.keyboard.press("Delete");
    await page.getByRole("alert").waitFor();
    expect(await violations(page)).toEqual([]);
    await cell(5, 5).click();
    await page.keyboard.type("5");
    expect(await violations(page)).toEqual([]);
  });

  it("has no such violation in its dialog and menu", async () => {
    await page.getByRole("button", { name: "Exempel" }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await cell(3, 2).click();
    await page.keyboard.press("Delete");
    await openExample(/kryss/);
    await page.getByRole("alertdialog").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  function paneFrame() {
    const frame = page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
    if (frame === undefined) throw new Error("the pane is not open");
    return frame;
  }
});

/** Waits for a text, since the page follows the workbook a moment later. */
function expectText(locator: Locator, text: string): Promise<void> {
  return expectSoon(() => locator.textContent(), text);
}
