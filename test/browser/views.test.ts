import { join } from "node:path";
import { receivedBytes } from "../support/fixtures";
import { expectSoon } from "./expectSoon";
import { filledDistribution } from "./filledDistribution";
import { expectNoOverflow, narrowPane } from "./narrowPane";
import { tabTo, type OpenPane, type PaneFile, type PaneOptions } from "./openPane";
import { usePane } from "./usePane";
import { violations } from "./violations";

const faulty = join(__dirname, "../fixtures/faulty/registreringsfil-med-fel.xlsx");
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const registration = {
  name: "Gotland.xlsx",
  mimeType,
  buffer: Buffer.from(receivedBytes("2023", "Registreringsfil_2023_Gotland.xlsx")),
};

// Each test opens several views, and looks at each with axe.
jest.setTimeout(300_000);

/** A view, what is pressed in it, and what it says when that is done. */
interface Case {
  readonly view: RegExp;
  readonly press: string;
  readonly done: RegExp;
}
const sending: Case = { view: /^Skicka in/, press: "Skapa inskickningsfil", done: /^Inskickningsfilen är öppnad/ };
const local: Case = { view: /^Lokal rapport/, press: "Gör lokal rapport", done: /^Den lokala rapporten är klar/ };
const templates: Case = {
  view: /^Nya arbetsböcker/,
  press: "Skapa utdelningsfil",
  done: /^Utdelningsfilen är öppnad som en ny arbetsbok/,
};
const carryOver = /^För över populationer/;

/** What every view must be: usable by those who see little, have no mouse, or have a narrow pane. */
describe("the views of an association", () => {
  const openPane = usePane();
  let session: OpenPane;
  let distribution: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

  beforeAll(async () => {
    distribution = { name: "utdelningsfil.xlsx", mimeType, buffer: Buffer.from(await filledDistribution()) };
  });

  const clean = async () => {
    expect(await violations(session.frame())).toEqual([]);
    await expectNoOverflow(session.frame());
  };
  const back = () => session.button("Tillbaka").click();
  const open = async (file: PaneFile, options: PaneOptions = {}) => {
    session = await openPane(file, options);
    await narrowPane(session.page, session.frame());
  };
  const carriedFile = () => session.pane.locator("input[type=file]").setInputFiles(distribution);

  it.each([
    ["320 pixels", {}],
    ["200 % zoom", { deviceScaleFactor: 2, width: 640, height: 450 }],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const)("are free of what axe finds, and no wider than the pane: %s", async (_, media) => {
    await open(registration, media);
    const { pane, button } = session;
    for (const { view, press, done } of [sending, local, templates]) {
      await button(view).click();
      await button(press).waitFor();
      await clean();
      await button(press).click();
      await pane.getByText(done).first().waitFor({ timeout: 120_000 });
      await clean();
      await back();
    }
    await button(carryOver).click();
    await clean();
    await carriedFile();
    await pane.getByRole("heading", { name: /celler ändras$/ }).waitFor();
    await clean();
    await button(/^För över \d+ celler$/).click();
    await pane
      .getByText(/^\d+ celler ändrade/)
      .first()
      .waitFor();
    await clean();
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { forcedColors: "active" }],
  ] as const)("say what stops the copy, and what headings a distribution workbook has: %s", async (_, media) => {
    await open(faulty, media);
    await session.button(sending.view).click();
    await session.button(sending.press).click();
    await session.pane.getByText("Det blev ingen inskickningsfil").waitFor();
    await clean();
    await session.close();
    await open(distribution, media);
    await session.button(/^Koppling/).click();
    await session.pane.getByText("I en utdelningsfil går det inte att välja kolumner här.").waitFor();
    for (const heading of ["Pågåendeenkät: orsak om inte utdelad", "Utdelade enkäter"])
      await session.pane.getByText(heading, { exact: true }).waitFor();
    await clean();
  });

  it("do their work by keyboard alone", async () => {
    await open(registration);
    const { page, pane, button } = session;
    const pressOn = async (name: RegExp) => {
      await tabTo(session, name, 100);
      await page.keyboard.press("Enter");
    };
    await button("Kontrollera").focus();
    const goBack = async () => {
      await tabTo(session, /^Tillbaka$/, 100, "Shift+Tab");
      await page.keyboard.press("Enter");
      await expectSoon(() => button(carryOver).count(), 1);
    };
    for (const { view, press, done } of [templates, sending, local]) {
      await tabTo(session, view, 100, view === sending.view ? "Shift+Tab" : "Tab");
      await page.keyboard.press("Enter");
      await pressOn(new RegExp(`^${press}$`));
      await pane.getByText(done).first().waitFor({ timeout: 120_000 });
      await goBack();
    }
    await pressOn(carryOver);
    await tabTo(session, /^Välj/);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(distribution);
    await pane.getByRole("heading", { name: /celler ändras$/ }).waitFor();
    await pressOn(/^För över \d+ celler$/);
    await pane
      .getByText(/^\d+ celler ändrade/)
      .first()
      .waitFor();
    // At once, though the workbook is being recognised anew.
    await tabTo(session, /^Ångra$/, 0);
    await page.keyboard.press("Enter");
    await pane
      .getByText(/^\d+ celler är som förut/)
      .first()
      .waitFor();
  });

  it("show that they work, and stop when told to", async () => {
    await open(null, { search: "?latency=1500" });
    const { pane, button } = session;
    const stop = async () => {
      await pane.getByRole("progressbar").waitFor();
      await clean();
      await button("Avbryt").click();
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      await back();
    };
    for (const { view, press } of [sending, local]) {
      await button(view).click();
      await button(press).click();
      await stop();
    }
    await button(carryOver).click();
    await carriedFile();
    await stop();
  });

  it.each([
    ["the copy to send", sending],
    ["the local report", local],
    ["new workbooks", templates],
  ])("say what happened when Excel fails, and work when tried again: %s", async (_, { view, press, done }) => {
    // Request 1 is the client's own, 2 to 4 recognise the workbook: the fifth is the view's first.
    await open(null, { search: "?fail=5" });
    const { page, pane, button } = session;
    await button(view).click();
    await button(press).click();
    await button("Försök igen").waitFor();
    await clean();
    await tabTo(session, /^Försök igen$/);
    await page.keyboard.press("Enter");
    await pane.getByText(done).first().waitFor({ timeout: 120_000 });
  });
});
