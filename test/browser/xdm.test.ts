import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { bundle } from "./bundle";
import { launchBrowser } from "./launchBrowser";
import { routeOffice, type Pages } from "./routeOffice";
import type { ParentPage } from "./xdm/parentPage";

declare global {
  /** Set by parentPage.ts in the page that plays Excel. */
  var parentPage: ParentPage;
}

const PARENT = "https://localhost:4443/index.html";
const ADDIN = "https://localhost:3000/addin.html";
const DIALOG = "https://localhost:3000/dialog.html";
const OFFICE_SCRIPT = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** The add-in's pages, as they would be anywhere: the library from Microsoft's address and nothing of ours. */
const pages: Pages = new Map([
  [PARENT, html("<script src='parentPage.js'></script>")],
  [
    ADDIN,
    html(`${OFFICE_SCRIPT}<button id="first">Ett</button><button id="last">Två</button>
    <script>
      window.ran = [];
      Office.onReady((info) => { window.ready = info; });
      Office.actions.associate("rapport", (event) => { window.ran.push(event.source.id); event.completed(); });
    </script>`),
  ],
  [
    DIALOG,
    html(
      `${OFFICE_SCRIPT}<script>Office.onReady(() => Office.context.ui.messageParent("hej från dialogen"));</script>`,
    ),
  ],
]);

function html(body: string) {
  return {
    type: "text/html",
    content: `<!doctype html><html lang="sv"><meta charset="utf-8"><body>${body}</body></html>`,
  };
}

describe("WebHost, with Microsoft's unmodified client in a frame", () => {
  let browser: Browser;
  let script: string;
  let context: BrowserContext;
  let page: Page;
  let addin: Frame;
  let refused: readonly string[];
  const errors: string[] = [];

  beforeAll(async () => {
    [browser, script] = await Promise.all([launchBrowser(), bundle(join(__dirname, "xdm", "parentPage.ts"))]);
  }, 60_000);

  afterAll(() => browser.close());

  beforeEach(async () => {
    errors.length = 0;
    context = await browser.newContext();
    context.on("weberror", (error) => errors.push(error.error().message));
    const parentScript = [
      "https://localhost:4443/parentPage.js",
      { type: "text/javascript", content: script },
    ] as const;
    refused = await routeOffice(context, new Map([...pages, parentScript]));
    page = await context.newPage();
    await page.goto(PARENT);
    addin = page.frames().find((frame) => frame !== page.mainFrame()) ?? page.mainFrame();
    await addin.waitForFunction("window.ready !== undefined");
  });

  afterEach(async () => {
    await context.close();
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });

  function problems(): Promise<string[]> {
    return page.evaluate(() => parentPage.problems);
  }

  it("is taken for Excel on the web", async () => {
    expect(await addin.evaluate("window.ready")).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    const context = await addin.evaluate(() => {
      const { requirements, displayLanguage, contentLanguage, document } = Office.context;
      const versions = ["1.15", "1.16"].map((version) => requirements.isSetSupported("ExcelApi", version));
      return { versions, displayLanguage, contentLanguage, url: document.url };
    });
    expect(context).toEqual({
      versions: [true, false],
      displayLanguage: "sv-SE",
      contentLanguage: "sv-SE",
      url: "https://localhost:4443/Arbetsbok.xlsx",
    });
    expect(await problems()).toEqual([]);
  });

  it("carries requests and their answers", async () => {
    const name = await addin.evaluate(() =>
      Excel.run(async (workbook) => {
        const sheet = workbook.workbook.worksheets.getActiveWorksheet();
        sheet.load("name");
        await workbook.sync();
        return sheet.name;
      }),
    );
    expect(name).toBe("Blad1");
    expect(await problems()).toEqual([]);
  });

  it("carries errors of the workbook with the statement that failed", async () => {
    const error = await addin.evaluate(() =>
      Excel.run(async (workbook) => {
        workbook.workbook.worksheets.getItem("Saknas").load("name");
        await workbook.sync();
      }).catch(({ code, message, debugInfo }: OfficeExtension.Error) => ({
        code,
        message,
        location: debugInfo.errorLocation,
        statement: debugInfo.statement,
      })),
    );
    expect(error).toEqual({
      code: "ItemNotFound",
      message: "Den begärda resursen finns inte.",
      location: "WorksheetCollection.getItem",
      statement: expect.stringContaining("worksheets.getItem(...)") as unknown,
    });
  });

  it("carries errors of whole requests by their numbers", async () => {
    const code = await addin.evaluate(() =>
      Excel.run(async (workbook) => {
        workbook.workbook.worksheets.getItem("TooLarge").load("name");
        await workbook.sync();
      }).catch(({ code: given }: OfficeExtension.Error) => given),
    );
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await problems()).toEqual([]);
  });

  it("carries events of the workbook to their handlers", async () => {
    await addin.evaluate(() =>
      Excel.run(async (workbook) => {
        workbook.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
          Object.assign(window, { changed: event.address });
          return Promise.resolve();
        });
        await workbook.sync();
      }),
    );
    await page.evaluate(() => parentPage.sendChanged());
    await addin.waitForFunction("window.changed !== undefined");
    expect(await addin.evaluate("window.changed")).toBe("B2");
  });

  it("runs a ribbon command to its end", async () => {
    await page.evaluate(() => parentPage.host.invokeCommand("rapport", "Knapp.Rapport"));
    expect(await addin.evaluate("window.ran")).toEqual(["Knapp.Rapport"]);
  });

  it("says when the add-in has no such command", async () => {
    const outcome = await page.evaluate(() =>
      parentPage.host.invokeCommand("saknas", "Knapp").catch((error: Error) => error.message),
    );
    expect(outcome).toMatch(/^the add-in did not run the command: status \d+$/);
  });

  it("keeps the add-in's settings with the workbook", async () => {
    const before = await addin.evaluate(async () => {
      const { settings } = Office.context.document;
      const language: unknown = settings.get("språk");
      settings.set("förbund", { namn: "Mitt Skåne" });
      await new Promise((resolve) => settings.saveAsync(resolve));
      return language;
    });
    expect(before).toBe("sv");
    expect(await page.evaluate(() => parentPage.settings)).toEqual([
      ["språk", '"sv"'],
      ["förbund", '{"namn":"Mitt Skåne"}'],
    ]);
  });

  it("lets the add-in open a dialog and hear from it", async () => {
    const message = await addin.evaluate(
      (url) =>
        new Promise((resolve) => {
          Office.context.ui.displayDialogAsync(url, { promptBeforeOpen: false }, ({ value }) => {
            value.addEventHandler(Office.EventType.DialogMessageReceived, (arg) => {
              resolve("message" in arg ? arg.message : arg.error);
            });
          });
        }),
      DIALOG,
    );
    expect(message).toBe("hej från dialogen");
    expect(await problems()).toEqual([]);
  });

  it("moves the focus into the add-in and hears when it leaves", async () => {
    await page.evaluate(() => parentPage.host.focus());
    await addin.waitForFunction("document.activeElement.id === 'first'");
    await page.keyboard.press("Tab");
    expect(await addin.evaluate("document.activeElement.id")).toBe("last");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => parentPage.notices.includes("escape"));
    const keys = await page.evaluate(() => parentPage.notices.filter((notice) => !["focus", "blur"].includes(notice)));
    expect(keys).toEqual(["tabOut", "escape"]);
    expect(await problems()).toEqual([]);
  });

  it("says what is not emulated, and lets the add-in know", async () => {
    const status = await addin.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.getFilePropertiesAsync(({ status: given }) => resolve(given));
        }),
    );
    expect(status).toBe("failed");
    expect(await problems()).toEqual(["not emulated: the method 86"]);
  });

  it("fails commands that have not ended when the add-in is closed", async () => {
    const outcome = await page.evaluate(() => {
      const command = parentPage.host.invokeCommand("rapport", "Knapp").catch((error: Error) => error.message);
      parentPage.host.dispose();
      return command;
    });
    expect(outcome).toBe("the add-in was closed");
  });
});
