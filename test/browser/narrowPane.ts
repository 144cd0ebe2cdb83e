import type { Frame, Page } from "playwright-core";
import { expectSoon } from "./expectSoon";

const narrowest = 320;

/** Makes the pane as narrow as it can be in Excel. Its place in the workbench is flexible: a width alone does nothing. */
export async function narrowPane(page: Page, frame: Frame): Promise<void> {
  await page.locator(".pane-frame iframe").evaluate((element, width) => {
    (element as HTMLElement).style.setProperty("flex", "none");
    (element as HTMLElement).style.setProperty("width", `${width}px`);
  }, narrowest);
  await expectSoon(() => frame.evaluate(() => window.innerWidth), narrowest);
}

/** Nothing in the pane is wider than it, so that nobody has to scroll sideways. */
export async function expectNoOverflow(frame: Frame): Promise<void> {
  const { client, widest } = await frame.evaluate(() => ({
    client: document.documentElement.clientWidth,
    widest: document.documentElement.scrollWidth,
  }));
  expect(widest).toBeLessThanOrEqual(client);
}
