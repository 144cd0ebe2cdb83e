import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Frame, Page } from "playwright-core";

/** The rules of EN 301 549 that can be tested: WCAG 2.1 A and AA. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const script = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  /** Put into the page by this function. */
  var axe: typeof axeCore;
}

/**
 * What axe-core finds in a page or frame, other frames left out: they are looked at by themselves. Fluent's hidden guards
 * around what keeps the focus move it on at once, so that nobody ever is on one.
 */
export async function violations(where: Frame | Page): Promise<readonly string[]> {
  await where.evaluate(script);
  return where.evaluate(async (tags) => {
    const { violations: found } = await axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { runOnly: { type: "tag", values: tags }, iframes: false },
    );
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, wcag);
}
