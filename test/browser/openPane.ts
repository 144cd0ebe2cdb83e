import { basename } from "node:path";
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { expectSoon } from "./expectSoon";
import type { RunningWorkbench } from "./startWorkbench";

/** The workbench with the pane open beside a workbook, as one person uses it. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: () => Frame;
  readonly button: (name: string | RegExp) => Locator;
  readonly activeCell: () => Promise<string>;
  /** What went wrong in the page; to be empty when the test ends. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** The path of a file or its bytes; null for the example the workbench begins with. */
export type PaneFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } | null;

export interface PaneOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** How the host is to behave, e.g. "?latency=800". */
  readonly search?: string;
}

/** Opens a file in the workbench, or the example it begins with, and waits until the pane has recognised it. */
export async function openPane(
  browser: Browser,
  server: RunningWorkbench,
  file: PaneFile,
  { width = 1280, height = 900, search = "", ...media }: PaneOptions = {},
): Promise<OpenPane> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    reducedMotion: "reduce",
    ...media,
  });
  const errors: string[] = [];
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const page = await context.newPage();
  // The browser is told from the beginning that a dialogue for files is taken care of: told when one is awaited, it is
  // sometimes told after the key that opens it, and the dialogue is gone.
  page.on("filechooser", () => undefined);
  await page.goto(`${server.url}/workbench/${search}`);
  const pane = page.frameLocator(".pane-frame iframe");
  await pane.getByText("Mätperiod 2022-11-01 – 2023-10-31").waitFor();
  if (file !== null) {
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("heading", { name: typeof file === "string" ? basename(file) : file.name }).waitFor();
  }
  await pane.getByText("Kontrollera ändrar ingenting.").waitFor();
  return {
    page,
    pane,
    frame: () => {
      const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
      if (!frame) throw new Error("the pane requires a frame");
      return frame;
    },
    button: (name) => pane.getByRole("button", { name, exact: typeof name === "string" }),
    activeCell: () => page.getByRole("textbox", { name: "Namnruta" }).inputValue(),
    errors,
    close: () => context.close(),
  };
}

/** Presses Tab, or Shift+Tab, until the focus is on something with this name, as somebody without a mouse does. */
export async function tabTo({ page, frame }: OpenPane, name: RegExp, most = 80, key = "Tab"): Promise<void> {
  const focused = () =>
    frame().evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  for (let step = 0; step < most && !name.test(await focused()); step += 1) await page.keyboard.press(key);
  await expectSoon(async () => name.test(await focused()), true);
}
