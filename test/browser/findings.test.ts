import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { expectSoon } from "./expectSoon";
import { launchBrowser } from "./launchBrowser";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { openPane, tabTo, type OpenPane } from "./openPane";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";
import { violations } from "./violations";

const faulty = join(__dirname, "../fixtures/faulty/registreringsfil-med-fel.xlsx");

jest.setTimeout(180_000);

/** What can be done about the findings of a check, in the production bundle. */
describe("the findings in the pane", () => {
  let server: RunningWorkbench;
  let browser: Browser;
  let session: OpenPane;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });
  afterEach(async () => {
    await session.close();
    expect(session.errors).toEqual([]);
  });

  async function openChecked(options: BrowserContextOptions & { width?: number; height?: number } = {}) {
    session = await openPane(browser, server, faulty, options);
    await session.button("Kontrollera").click();
    await session.pane.getByText("25 fel att rätta").waitFor();
  }

  const clean = async () => expect(await violations(session.frame())).toEqual([]);

  /** The content of a cell, as the formula bar shows it. */
  async function cell(sheet: string, address: string): Promise<string> {
    const { page } = session;
    await page.getByRole("tab", { name: sheet }).click();
    await page.getByRole("textbox", { name: "Namnruta" }).fill(address);
    await page.keyboard.press("Enter");
    return page.getByRole("textbox", { name: "Formelfält" }).inputValue();
  }

  it("mends what can be mended after showing it, and takes it back", async () => {
    await openChecked();
    const { pane, button } = session;
    await button(/celler? där inget svar ändras/).click();
    await pane.getByRole("heading", { name: "2 celler ändras" }).waitFor();
    const rows = await pane.getByRole("table").last().getByRole("row").allTextContents();
    expect(rows).toEqual([
      "CellNuEfter",
      "Deltagare pågående I35”5” (text)5",
      "Deltagare pågående J46” till STOR del ” (text)”Till stor del” (text)",
    ]);
    await clean();
    expect(await cell("Deltagare pågående", "J46")).toBe(" till STOR del ");
    await button("Rätta 2 celler").click();
    await pane.getByText("2 celler är rättade.").waitFor();
    await clean();
    await expectSoon(() => button(/^Rätta/).count(), 0);
    expect(await cell("Deltagare pågående", "J46")).toBe("Till stor del");
    await button("Ångra").click();
    await pane.getByText("2 celler är som förut.").waitFor();
    expect(await cell("Deltagare pågående", "J46")).toBe(" till STOR del ");
    await button(/celler? där inget svar ändras/).waitFor();
  });

  it("approves a warning with a reason, remembers it, and lets go of it when the cell changes", async () => {
    await openChecked();
    const { page, pane, button } = session;
    await button(/^\d+ varningar$/).click();
    await button(/Svar skrivet på ett ovanligt sätt/).click();
    await button("Godkänn Deltagare pågående J46").click();
    await button("Godkänn").click();
    await pane.getByText("Skriv varför det stämmer.").waitFor();
    await clean();
    const reason = pane.getByRole("textbox", { name: "Motivering" });
    await reason.fill("Fråga 850709-9805");
    await button("Godkänn").click();
    await pane.getByText(/ser ut att innehålla ett personnummer/).waitFor();
    await reason.fill("Så står det på papperet.");
    await button("Godkänn").click();
    await pane.getByText(/Godkänd \d{4}-\d\d-\d\d \d\d:\d\d: Så står det på papperet\./).waitFor();
    await pane.getByText("1 varning är godkänd.", { exact: false }).first().waitFor();
    await clean();
    await button("Kontrollera").click();
    await button("Ta bort godkännandet av Deltagare pågående J46").waitFor();
    await page.getByRole("tab", { name: "Deltagare pågående" }).click();
    await page.getByRole("textbox", { name: "Namnruta" }).fill("J46");
    await page.keyboard.press("Enter");
    await page.keyboard.type("till STOR  del");
    await page.keyboard.press("Enter");
    await button("Godkänn Deltagare pågående J46").waitFor();
  });

  it("checks again by itself when a cell is changed, without moving the focus, and can be told not to", async () => {
    await openChecked();
    const { page, pane } = session;
    const change = async (text: string) => {
      await page.getByRole("tab", { name: "Personal" }).click();
      await page.getByRole("textbox", { name: "Namnruta" }).fill("D8");
      await page.keyboard.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    };
    await change("5");
    await pane.getByText("24 fel att rätta").waitFor();
    await expectSoon(session.activeCell, "D9");
    await pane.getByRole("switch", { name: "Kontrollera igen när jag ändrar" }).click();
    await change("77");
    await page.waitForTimeout(4_000);
    await pane.getByText("24 fel att rätta").waitFor();
  });

  it("filters by sheet, and steps from one finding to the next with its cell", async () => {
    await openChecked();
    const { pane, button, activeCell } = session;
    await pane.getByRole("combobox", { name: "Blad" }).selectOption("Populationer");
    await button("Nästa").click();
    await expectSoon(activeCell, "C5");
    await button("Nästa").click();
    await expectSoon(activeCell, "C7");
    await button("Föregående").click();
    await expectSoon(activeCell, "C5");
    expect(await pane.locator("[aria-current=true]").textContent()).toMatch(/^Populationer C5/);
    await clean();
  });

  it("writes the findings to a sheet", async () => {
    await openChecked();
    const { page, button } = session;
    await button("Skriv till bladet Kontroll").click();
    await button("Visa Kontroll").click();
    await page.getByRole("tab", { name: "Kontroll", selected: true }).waitFor();
    await clean();
  });

  it("can be used by keyboard alone: from the check to a mend, an approval and the next finding", async () => {
    await openChecked();
    const { page, pane } = session;
    await session.button("Kontrollera").focus();
    await tabTo(session, /där inget svar ändras/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "2 celler ändras" }).waitFor();
    await tabTo(session, /^Rätta 2 celler$/);
    await page.keyboard.press("Enter");
    await pane.getByText("2 celler är rättade.").waitFor();
    // The check that follows a mend is over.
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    await tabTo(session, /^Ångra$/);
    await page.keyboard.press("Enter");
    await pane.getByText("2 celler är som förut.").waitFor();
    await tabTo(session, /^Nästa$/);
    await page.keyboard.press("Alt+ArrowDown");
    await expectSoon(session.activeCell, "C5");
    await page.keyboard.press("Alt+ArrowDown");
    await expectSoon(session.activeCell, "C7");
    await page.keyboard.press("Alt+ArrowUp");
    await expectSoon(session.activeCell, "C5");
  });

  it("opens a view and comes back to where it was opened", async () => {
    await openChecked();
    const { pane, button, frame } = session;
    await button(/^Så gör du/).click();
    await pane.getByRole("heading", { name: "Så gör du", level: 2 }).waitFor();
    await clean();
    await button("Tillbaka").click();
    await pane.getByText("25 fel att rätta").waitFor();
    const focused = () => frame().evaluate(() => document.activeElement?.textContent ?? "");
    await expectSoon(async () => (await focused()).startsWith("Så gör du"), true);
  });

  it.each([
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
    ["200 % zoom", { deviceScaleFactor: 2, width: 640, height: 450 }],
  ] as const)("has no violation with a plan and an approval open: %s", async (_, media) => {
    await openChecked(media);
    const { button } = session;
    await button(/celler? där inget svar ändras/).click();
    await session.pane.getByRole("heading", { name: "2 celler ändras" }).waitFor();
    await clean();
  });

  it("fits 320 pixels in every state", async () => {
    await openChecked();
    const { page, button, frame } = session;
    await narrowPane(page, frame());
    await expectNoOverflow(frame());
    await button(/celler? där inget svar ändras/).click();
    await session.pane.getByRole("heading", { name: "2 celler ändras" }).waitFor();
    await expectNoOverflow(frame());
  });
});
