import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { emptyWorkbook } from "../../workbench/host/model/emptyWorkbook";
import { receivedBytes } from "../support/fixtures";
import { rewriteCells } from "../support/rewriteCells";
import { expectSoon } from "./expectSoon";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { tabTo, type OpenPane, type PaneOptions } from "./openPane";
import { usePane } from "./usePane";
import { violations } from "./violations";

// A file that hangs is waited for as long as it is in the product, and each state is looked at with axe.
jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "merging-views-"));
const unreadable = join(__dirname, "../fixtures/unreadable");
const received = (name: string) => receivedBytes("2023", `Registreringsfil_2023_${name}.xlsx`);

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const empty = fileOf("Resultat 2023.xlsx", emptyWorkbook());
const blekinge = fileOf("Blekinge.xlsx", received("Blekinge"));
const jamtland = fileOf("Jämtland.xlsx", received("Jämtland"));
/** The second half did not come along. */
const damaged = fileOf("halv.xlsx", received("Halland").slice(0, 9_000));
const hanging = fileOf("fastnar.xlsx", received("Halland"));

/** A workbook where the staff's second question stands under a heading that says nothing of it. */
const withLostHeading = async () =>
  fileOf("Gotland.xlsx", await rewriteCells(received("Gotland"), "Personal", { "E3:E4": [["Eget"], ["Övrigt"]] }));

/** What every state of the view where files are merged must be, and what happens to a file that never ends. */
describe("the view for merging", () => {
  const openPane = usePane();
  let session: OpenPane;
  let uncertain: string;

  beforeAll(async () => {
    uncertain = await withLostHeading();
  });

  const clean = async () => {
    expect(await violations(session.frame())).toEqual([]);
    await expectNoOverflow(session.frame());
  };
  const open = async (options: PaneOptions = {}) => {
    session = await openPane(null, options);
    await hangOn("fastnar.xlsx");
    await session.page.locator("input[type=file]").setInputFiles(empty);
    await session.button(/^Slå samman inkomna filer/).click();
    await session.button("Välj filer …").waitFor();
    await narrowPane(session.page, session.frame());
  };
  const choose = (...files: readonly string[]) =>
    session.pane
      .getByLabel("Välj filer …")
      .and(session.pane.locator("input"))
      .setInputFiles([...files]);
  const items = () => session.pane.getByRole("region", { name: "Inkomna filer" }).getByRole("listitem");

  /**
   * The real worker, but it never takes up this file. One that goes round for ever would be ended too, but not while a
   * debugger is attached, as it is here.
   */
  async function hangOn(file: string): Promise<void> {
    await session.page.context().route(/\/\d+\.[0-9a-f]{8}\.js$/, async (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      const script = ["addin", "workbench"].map((part) => join(__dirname, "../../dist", part, name)).find(existsSync);
      const hang = `{
        let hangs = false;
        self.addEventListener("message", (event) => {
          hangs ||= event.data?.data?.input?.file === ${JSON.stringify(file)};
          if (hangs) event.stopImmediatePropagation();
        });
      }`;
      if (!script) return route.continue();
      return route.fulfill({ contentType: "text/javascript", body: hang + readFileSync(script, "utf8") });
    });
  }

  const workers = () => Promise.resolve(session.page.workers().length);

  it("gives up a file that never ends, says so of it, and reads the others", async () => {
    await open();
    const { pane } = session;
    await choose(blekinge, hanging, jamtland);
    await pane.getByText("Läser 2 av 3: fastnar.xlsx").waitFor();
    await expectSoon(workers, 1);
    const [hung] = session.page.workers();
    await clean();
    await pane.getByText("2 filer räknas med och 1 räknas inte.", { exact: false }).waitFor({ timeout: 120_000 });
    await items().filter({ hasText: "Filen tog för lång tid att läsa. En vanlig registreringsfil läses" }).waitFor();
    expect(await items().count()).toBe(3);
    expect(session.page.workers()).not.toContain(hung);
    expect(await workers()).toBe(1);
    await clean();
  });

  it("stops at once in the midst of a file that never ends, ends its worker, and keeps what was read", async () => {
    await open();
    const { pane, button } = session;
    await choose(blekinge, hanging, jamtland);
    await pane.getByText("Läser 2 av 3: fastnar.xlsx").waitFor();
    await expectSoon(workers, 1);
    await button("Avbryt").click();
    await pane.getByText("Avbrutet: 1 av 3 filer lästes.", { exact: false }).waitFor();
    await expectSoon(workers, 0);
    expect(await items().allTextContents()).toEqual([expect.stringContaining("Blekinge.xlsx")]);
    await clean();
    // Nothing is left that would stop what comes next.
    await choose(jamtland);
    await pane.getByText("2 filer räknas med", { exact: false }).waitFor();
  });

  it.each([
    ["320 pixels", {}],
    ["200 % zoom", { deviceScaleFactor: 2, width: 640, height: 450 }],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const)("is free of what axe finds, and no wider than the pane, in every state: %s", async (_, media) => {
    await open(media);
    const { pane, button } = session;
    await clean();
    await choose(blekinge, damaged, join(unreadable, "losenord.xlsx"), uncertain, hanging);
    await pane.getByText("Läser 5 av 5: fastnar.xlsx").waitFor();
    await pane.getByRole("progressbar").waitFor();
    await clean();
    await button("Avbryt").click();
    await pane.getByText("Avbrutet: 4 av 5 filer lästes.", { exact: false }).waitFor();
    await items()
      .filter({ hasText: "halv.xlsx" })
      .getByText("Filen är inte hel: slutet saknas.", { exact: false })
      .waitFor();
    await clean();
    for (const more of await pane.getByText("Mer om filen", { exact: true }).all()) await more.click();
    await clean();
    await button("Svara för Gotland.xlsx").click();
    await button("Ändra kolumn för fråga 2").click();
    await pane.getByRole("combobox", { name: "Kolumn för fråga 2" }).waitFor();
    await clean();
    await pane.getByRole("combobox", { name: "Kolumn för fråga 2" }).selectOption({ label: "Kolumn E: Övrigt" });
    await button("Använd").click();
    await pane.getByText("Allt är besvarat.").waitFor();
    await clean();
    await button("Läs filen med svaret").click();
    await button("Ta bort svaret för Gotland.xlsx").waitFor();
    await clean();
    await button("Slå samman").click();
    await pane.getByText("Filerna är sammanslagna").first().waitFor({ timeout: 120_000 });
    await clean();
    await pane.getByText("Med i resultatfilen: 2 förbund").click();
    await button("Ta bort Gotland").click();
    await clean();
  });

  it("knows at once that the workbook has become a result workbook, however slow Excel is", async () => {
    await open({ search: "?latency=1000" });
    const { pane, button } = session;
    await choose(blekinge);
    await button("Slå samman").click();
    await pane.getByText("Filerna är sammanslagna").first().waitFor({ timeout: 120_000 });
    await choose(jamtland);
    await pane.getByText("Resultatfilen får 2 förbund", { exact: false }).waitFor();
    await button("Tillbaka").click();
    await button(/^Nationell rapport/).waitFor({ timeout: 5_000 });
    await button(/^Slå samman inkomna filer/).click();
    await pane.getByText("Med i resultatfilen: 1 förbund").waitFor();
    await choose(jamtland);
    await pane.getByText("Resultatfilen får 2 förbund", { exact: false }).waitFor();
  });

  it("takes the answer to a layout's question, and takes it back, by keyboard alone", async () => {
    await open();
    const { page, pane, frame } = session;
    const pressOn = async (name: RegExp, key = "Tab") => {
      await tabTo(session, name, 100, key);
      await page.keyboard.press("Enter");
    };
    const hasFocus = () => frame().evaluate(() => document.activeElement !== document.body);
    const chooser = page.waitForEvent("filechooser");
    await session.button("Välj filer …").press("Enter");
    await (await chooser).setFiles([uncertain, jamtland]);
    await pane
      .getByText("En sak går inte", { exact: false })
      .or(pane.getByText("saker går inte", { exact: false }))
      .first()
      .waitFor();
    await pressOn(/^Svara för Gotland\.xlsx$/);
    await pane.getByRole("heading", { name: "Svara för 1 fil" }).waitFor();
    // When the file has been read the focus is at the first question, not at the buttons below them all.
    await expectSoon(
      () => pane.getByRole("combobox", { name: /Personal/ }).evaluate((one) => one === document.activeElement),
      true,
    );
    await pressOn(/^Ändra kolumn för fråga 2$/);
    const list = pane.getByRole("combobox", { name: "Kolumn för fråga 2" });
    await expectSoon(() => list.evaluate((one) => one === document.activeElement), true);
    const shown = () => list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label ?? "");
    for (let step = 0; step < 60 && (await shown()) !== "Kolumn E: Övrigt"; step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    expect(await shown()).toBe("Kolumn E: Övrigt");
    await pressOn(/^Använd$/);
    await pane.getByText("Allt är besvarat.").waitFor();
    await pressOn(/^Läs filen med svaret$/);
    await pane.getByText("Gotland.xlsx läses med ditt svar.").waitFor();
    await pane.getByText("2 filer räknas med", { exact: false }).waitFor();
    await expectSoon(hasFocus, true);
    await pressOn(/^Ta bort svaret för Gotland\.xlsx$/);
    await pane.getByText("1 fil räknas med och 1 behöver svar.", { exact: false }).waitFor();
    await expectSoon(() => session.button("Svara för Gotland.xlsx").count(), 1);
    expect(await pane.getByText("Gotland.xlsx läses med ditt svar.").count()).toBe(0);
    await expectSoon(hasFocus, true);
    // Somebody who changes their mind answers again.
    await pressOn(/^Svara för Gotland\.xlsx$/);
    await pane.getByRole("heading", { name: "Svara för 1 fil" }).waitFor();
  });
});
