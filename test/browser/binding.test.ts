import { readFileSync } from "node:fs";
import { openRegistration } from "../../src/app/openRegistration";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";
import { answerCells } from "../support/rewriteAnswers";
import { expectSoon } from "./expectSoon";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { tabTo, type OpenPane, type PaneFile, type PaneOptions } from "./openPane";
import { usePane } from "./usePane";
import { violations } from "./violations";

jest.setTimeout(180_000);

const received = receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx");

/** The received workbook after somebody has changed it. */
async function changed(change: (worksheets: Excel.WorksheetCollection) => void) {
  const host = openInExcel(received);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
  return fileOf(await host.save());
}

const fileOf = (bytes: Uint8Array) => ({
  name: "Gotland.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(bytes),
});

/** A column of the staff's sheet has a heading of its own. */
const withOwnHeading = () =>
  changed((sheets) => (sheets.getItem("Personal").getRange("E3:E4").values = [["Eget"], ["Övrigt"]]));

/** The name of the association and the populations stand under words nobody foresaw. */
const withOwnWords = () =>
  changed((sheets) => {
    sheets.getItem("Start").getRange("A3:C3").values = [["Vi heter", "(fyll i)", "Gotland"]];
    sheets.getItem("Populationer").getRange("A3:E3").values = [["Vilka", "Var", "Alla", "Fick", ""]];
  });

/** Ja is 1 and Nej is 2 on paper, and was written so. */
const withNumbers = () =>
  changed((sheets) => {
    const workbook = readWorkbook(received);
    for (const { sheet, row, column, about } of answerCells(openRegistration(workbook))) {
      const content = workbook.sheets.find(({ name }) => name === sheet)?.rows.find((one) => one.row === row);
      const value = content?.values[column - content.column];
      if (about !== "III" || typeof value !== "string") continue;
      sheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[value === "Ja" ? 1 : 2]];
    }
  });

describe("the view of the binding", () => {
  const openPane = usePane();
  let session: OpenPane;

  async function open(file: PaneFile, options: PaneOptions = {}) {
    session = await openPane(file, options);
    await session.button(/^Koppling/).click();
    await session.pane.getByRole("combobox", { name: "Enkätutgåva" }).waitFor();
  }

  const clean = async () => expect(await violations(session.frame())).toEqual([]);

  /** The innermost item with the button, and what it says. */
  const item = (change: string) =>
    session.pane
      .getByRole("listitem")
      .filter({ has: session.button(change) })
      .last();
  const says = (change: string, text: RegExp) =>
    expectSoon(async () => text.test((await item(change).textContent()) ?? ""), true);

  /** Presses Enter on what has the focus after tabbing to it. */
  async function pressOn(name: RegExp) {
    await tabTo(session, name, 200);
    await session.page.keyboard.press("Enter");
  }

  /** The workbook as the workbench saves it. */
  async function saved() {
    const download = session.page.waitForEvent("download");
    await session.page.getByRole("button", { name: "Spara", exact: true }).click();
    return new Uint8Array(readFileSync(await (await download).path()));
  }

  const saveBinding = async () => {
    await pressOn(/^Spara kopplingen$/);
    await session.pane.getByText("Kopplingen är sparad i arbetsboken.").first().waitFor();
  };

  it("shows what is unsettled, lets it be chosen, and the workbook remembers", async () => {
    await open(await withOwnHeading());
    const { page, pane, button } = session;
    const change = "Ändra kolumn för fråga 2";
    await says(change, /Ingen kolumnsaknas/);
    await clean();
    await button(change).click();
    await pane.getByRole("combobox", { name: "Kolumn för fråga 2" }).selectOption({ label: "Kolumn E: Övrigt" });
    await clean();
    await button("Använd").click();
    await says(change, /Kolumn E: Övrigtvald av dig/);
    await button("Gå till kolumn E, fråga 2").click();
    await expectSoon(session.activeCell, "E4");
    await button("Spara kopplingen").click();
    await pane.getByText("Kopplingen är sparad i arbetsboken.").first().waitFor();
    await button("Tillbaka").click();
    await button("Kontrollera").click();
    await pane.getByText("Klar att skicka").first().waitFor();
    const bytes = await saved();
    expect(readWorkbook(bytes).memory.corrections).toEqual([
      { kind: "column", sheet: "Personal", target: "staff-2", column: { column: 4, anchor: "Övrigt", offset: 0 } },
    ]);
    await session.close();
    await open(fileOf(bytes));
    await session.pane.getByText("En sparad ändring gäller i arbetsboken.").waitFor();
    await session.button(/^Personal/).click();
    await says(change, /Kolumn E: Övrigtvald av dig/);
    await session.button("Återställ").click();
    await session.pane.getByText("Alla ändringar är borttagna här.").first().waitFor();
    expect(page.isClosed()).toBe(true);
  });

  it("asks where the association's name and the populations are, and takes the answers by keyboard alone", async () => {
    await open(await withOwnWords());
    const { page, pane, button } = session;
    const cell = "Ändra cell: samordningsförbundets namn";
    await says(cell, /Finns inte i arbetsbokensaknas/);
    await clean();
    await pressOn(/^Ändra cell: samordningsförbundets namn$/);
    await pane.getByRole("combobox", { name: "Blad", exact: true }).waitFor();
    await clean();
    await tabTo(session, /^$/);
    await page.keyboard.type("här");
    await page.keyboard.press("Enter");
    await pane.getByText("Skriv kolumnens bokstav och radens nummer, till exempel B3.").waitFor();
    await clean();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("c3");
    await page.keyboard.press("Enter");
    await says(cell, /Start, cell C3: \(fyll i\)vald av dig/);
    await pressOn(/^Gå till cell C3, samordningsförbundets namn$/);
    await expectSoon(session.activeCell, "C3");

    await pressOn(/^Ändra var populationerna står$/);
    await pane.getByRole("combobox", { name: "Rubrikerna står på" }).waitFor();
    await clean();
    const choose = async (name: string, label: string) => {
      const list = pane.getByRole("combobox", { name, exact: true });
      for (let step = 0; step < 30 && !(await list.evaluate((one) => one === document.activeElement)); step += 1) {
        await page.keyboard.press("Tab");
      }
      const shown = () => list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label ?? "");
      for (let step = 0; step < 60 && (await shown()) !== label; step += 1) await page.keyboard.press("ArrowDown");
      expect(await shown()).toBe(label);
    };
    await choose("Blad", "Populationer");
    await choose("Rubrikerna står på", "rad 3");
    await pressOn(/^Använd$/);
    await pane.getByText("Välj kolumnen där respondentgruppen står.").waitFor();
    await clean();
    await choose("Kolumn för respondentgrupp", "Kolumn A: Vilka");
    await choose("Kolumn för insats", "Kolumn B: Var");
    await choose("Kolumn för målpopulation", "Kolumn C: Alla");
    await choose("Kolumn för undersökt population", "Kolumn D: Fick");
    await pressOn(/^Använd$/);
    await says("Ändra var populationerna står", /Målpopulation – Kolumn C: Alla.*vald av dig/);
    await clean();
    await saveBinding();
    await clean();
    await button("Tillbaka").click();
    await button("Kontrollera").click();
    await pane.getByText("Klar att skicka").first().waitFor();
    const kinds = readWorkbook(await saved()).memory.corrections.map(({ kind }) => kind);
    expect(kinds).toEqual(["information", "populations"]);
  });

  it("asks what 1 and 2 mean for Ja and Nej, and takes the answer by keyboard alone", async () => {
    await open(await withNumbers());
    const { page, pane, button } = session;
    const change = "Ändra vad svaren på fråga 8 betyder";
    await says(change, /1 i \d+ celler och 2 i \d+ cell.*osäker/);
    await clean();
    await pressOn(/^Ändra vad svaren på fråga 8 betyder$/);
    await pane.getByRole("radio", { name: "1 är Ja, 2 är Nej" }).waitFor();
    expect(
      await pane.getByRole("radio").evaluateAll((all) => all.some((one) => (one as HTMLInputElement).checked)),
    ).toBe(false);
    await clean();
    await page.keyboard.press("Space");
    await expectSoon(() => pane.getByRole("radio", { name: "1 är Ja, 2 är Nej" }).isChecked(), true);
    await pressOn(/^Använd$/);
    await says(change, /Betyder: 1 är Ja, 2 är Nejvald av dig/);
    await clean();
    await saveBinding();
    await button("Tillbaka").click();
    await button("Kontrollera").click();
    await pane.getByText("Klar att skicka").first().waitFor();
  });

  it.each([
    ["320 pixels", {}],
    ["200 % zoom", { deviceScaleFactor: 2, width: 640, height: 450 }],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const)("has no violation and nothing too wide, with everything open: %s", async (_, media) => {
    await open(await withNumbers(), media);
    const { page, button, frame } = session;
    await narrowPane(page, frame());
    await expectNoOverflow(frame());
    for (const name of [/^Personal/, /^Uppgifter om förbundet/, /^Tabellen med populationer/])
      await button(name).click();
    for (const name of [
      "Ändra vad svaren på fråga 8 betyder",
      "Ändra cell: samordningsförbundets namn",
      "Ändra var populationerna står",
    ]) {
      await button(name).click();
    }
    await button("Ändra kolumn för fråga 11").click();
    await clean();
    await expectNoOverflow(frame());
  });
});
