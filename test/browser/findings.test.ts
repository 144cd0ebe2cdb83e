import { join } from "node:path";
import type { Frame } from "playwright-core";
import { templateFile } from "../../src/app/templateFile";
import { openInExcel } from "../support/openInExcel";
import { expectSoon } from "./expectSoon";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { tabTo, type OpenPane, type PaneOptions } from "./openPane";
import { usePane } from "./usePane";
import { violations } from "./violations";

const faulty = join(__dirname, "../fixtures/faulty/registreringsfil-med-fel.xlsx");

jest.setTimeout(180_000);

/** A registration workbook with so many numbers stored as text, a multiple of five. */
async function withTextNumbers(count: number) {
  const host = openInExcel(templateFile({ kind: "registration", created: "2026-11-25T09:00:00Z" }));
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Personal").getRangeByIndexes(4, 3, count / 5, 5);
    cells.values = Array.from({ length: count / 5 }, () => ["'3", "'4", "'5", "'6", "'2"]);
    await context.sync();
  });
  return {
    name: "siffror.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await host.save()),
  };
}

declare global {
  /** Set by holdBackResults in the pane. */
  var releaseResults: () => void;
}

/** What workers have found comes as it does, but their result is held back until it is released. */
async function holdBackResults(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const held: (() => void)[] = [];
    globalThis.releaseResults = () => held.forEach((release) => release());
    const property = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
    Object.defineProperty(Worker.prototype, "onmessage", {
      ...property,
      set(answer: (event: MessageEvent<{ readonly kind: string }>) => void) {
        property?.set?.call(this, (event: MessageEvent<{ readonly kind: string }>) => {
          if (event.data.kind === "result") held.push(() => answer(event));
          else answer(event);
        });
      },
    });
  });
}

/** What can be done about the findings of a check, in the production bundle. */
describe("the findings in the pane", () => {
  const openPane = usePane();
  let session: OpenPane;

  async function openChecked(options: PaneOptions = {}) {
    session = await openPane(faulty, options);
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

  it("shows what is found while it works, and keeps the focus when the whole result takes its place", async () => {
    session = await openPane(faulty);
    const { pane, button, frame } = session;
    await holdBackResults(frame());
    await button("Kontrollera").click();
    const soFar = pane.getByRole("region", { name: "Hittat hittills" });
    await soFar.getByText("Svar utanför skalan").waitFor();
    expect(await pane.getByRole("progressbar").count()).toBe(1);
    expect(await pane.getByText("25 fel att rätta").count()).toBe(0);
    await clean();
    await soFar.getByRole("button", { name: "Gå till Deltagare pågående F53" }).click();
    await expectSoon(session.activeCell, "F53");
    await frame().evaluate(() => globalThis.releaseResults());
    await pane.getByText("25 fel att rätta").waitFor();
    await expectSoon(() => soFar.count(), 0);
    await expectSoon(() => frame().evaluate(() => document.activeElement?.tagName), "BUTTON");
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
    // The focus is on Ångra, and the check that follows a mend gives way to it.
    await tabTo(session, /^Ångra$/, 0);
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

  it("takes back a mend at once, while the check that follows it still reads", async () => {
    session = await openPane(faulty, { search: "?latency=700" });
    const { page, pane } = session;
    await session.button("Kontrollera").click();
    await session.button(/celler? där inget svar ändras/).click();
    await session.button("Rätta 2 celler").click();
    await pane.getByText("2 celler är rättade.").waitFor();
    await pane.getByRole("progressbar").waitFor();
    await tabTo(session, /^Ångra$/, 0);
    await page.keyboard.press("Enter");
    await pane.getByText("2 celler är som förut.").waitFor();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
    await pane.getByText("25 fel att rätta").waitFor();
    expect(await cell("Deltagare pågående", "J46")).toBe(" till STOR del ");
  });

  it("approves a warning by keyboard alone, and the focus stays at the warning", async () => {
    await openChecked();
    const { page, pane, button } = session;
    const pressOn = async (name: RegExp) => {
      await tabTo(session, name, 300);
      await page.keyboard.press("Enter");
    };
    await button("Kontrollera").focus();
    await pressOn(/^\d+ varningar$/);
    await pressOn(/Svar skrivet på ett ovanligt sätt/);
    await pressOn(/^Godkänn Deltagare pågående J46$/);
    await pane.getByRole("textbox", { name: "Motivering" }).waitFor();
    await pressOn(/^Godkänn$/);
    await pane.getByText("Skriv varför det stämmer.").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("Så står det på papperet.");
    await pressOn(/^Godkänn$/);
    await pane.getByText(/Godkänd \d{4}-\d\d-\d\d \d\d:\d\d: Så står det på papperet\./).waitFor();
    await tabTo(session, /^Ta bort godkännandet av Deltagare pågående J46$/, 0);
    await page.keyboard.press("Enter");
    await tabTo(session, /^Godkänn Deltagare pågående J46$/, 0);
  });

  it("says that no more than 2000 cells are mended at a time, and Visa fler leaves the focus in the list", async () => {
    session = await openPane(await withTextNumbers(2_030));
    const { page, pane, button, frame } = session;
    await button("Kontrollera").click();
    await button(/^Rätta 2030 celler där inget svar ändras/).click();
    await pane.getByRole("heading", { name: "2000 celler ändras" }).waitFor();
    await pane.getByText("Högst 2000 celler rättas åt gången. 30 celler är kvar att rätta efter det.").waitFor();
    await clean();
    await button("Avbryt").click();
    const group = pane.getByRole("listitem").filter({ hasText: "Siffra lagrad som text" }).first();
    await group.getByRole("button", { name: /Siffra lagrad som text/ }).click();
    const more = group.getByRole("button", { name: /^Visa fler/ });
    let shown = 25;
    for (await more.focus(); (await more.count()) > 0; shown += 100) await page.keyboard.press("Enter");
    const focused = () =>
      frame().evaluate(() => {
        const item = document.activeElement?.closest("li");
        return item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;
      });
    await expectSoon(focused, shown - 100);
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
