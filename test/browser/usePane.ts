import type { Browser } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { openPane, type OpenPane, type PaneFile, type PaneOptions } from "./openPane";
import { startWorkbench, type RunningWorkbench } from "./startWorkbench";

/**
 * A workbench and a browser for the tests of a file, which each open a pane. It is closed after the test, and nothing must
 * have gone wrong in its page. To be called in a `describe`.
 */
export function usePane(): (file: PaneFile, options?: PaneOptions) => Promise<OpenPane> {
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
  return async (file, options) => (session = await openPane(browser, server, file, options));
}
