import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { instrumentOf } from "../src/core/instrument/instruments";
import { bundle } from "../test/browser/bundle";
import { launchBrowser } from "../test/browser/launchBrowser";
import { serveOffice } from "../test/browser/routeOffice";
import { faultyRegistration } from "../test/support/faultyRegistration";
import { makeRegistration } from "../test/support/makeRegistration";
import { registrationFile } from "../test/support/registrationFile";
import { emptyWorkbook } from "../workbench/host/model/emptyWorkbook";
import { makeReceivedFiles } from "./bench/makeReceivedFiles";
import { merge } from "./bench/pane/merge";
import { Recorder, type Step } from "./bench/pane/Recorder";
import { send, walk } from "./bench/pane/walk";

/**
 * Measures how the pane answers at 20 000 surveys with some thousands of faults, and when 80 files of 1 000 are merged: the
 * longest task of its main thread, and the time from a click to the next picture, for everything a person does. The page
 * that plays Excel is of another site, as Excel is, and so in another process: its work is not counted. Needs
 * `npm run build`.
 */
const excel = "https://excel.officeapps.live.com";
const addin = "https://localhost:3000";
const types = new Map([
  ["html", "text/html; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
]);

async function serve(context: BrowserContext, workbook: Uint8Array): Promise<void> {
  const script = await bundle(join(__dirname, "bench/pane/hostPage.ts"));
  const page = "<!doctype html><meta charset=utf-8><style>iframe{width:350px;height:900px}</style><body>";
  await context.route(`${excel}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/workbook.xlsx") return route.fulfill({ body: Buffer.from(workbook) });
    if (pathname === "/hostPage.js") return route.fulfill({ contentType: "text/javascript", body: script });
    return route.fulfill({ contentType: "text/html", body: `${page}<script src="hostPage.js"></script>` });
  });
  await context.route(`${addin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = types.get(pathname.split(".").at(-1) ?? "") ?? "application/octet-stream";
    return route.fulfill({ contentType, body: readFileSync(join(__dirname, "../dist/addin", pathname)) });
  });
  await context.route("https://appsforoffice.microsoft.com/**", serveOffice);
}

async function paneOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => globalThis.hostPage !== undefined, null, { timeout: 120_000 });
  for (;;) {
    const frame = page.frames().find((candidate) => candidate.url().startsWith(addin));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
}

async function measure(
  browser: Browser,
  workbook: Uint8Array,
  steps: (recorder: Recorder, page: Page, pane: Frame) => Promise<void>,
): Promise<readonly Step[]> {
  const context = await browser.newContext({ viewport: { width: 400, height: 950 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(120_000);
  await serve(context, workbook);
  const page = await context.newPage();
  await page.goto(`${excel}/?addin=${encodeURIComponent(`${addin}/taskpane.html`)}`);
  const pane = await paneOf(page);
  const recorder = new Recorder(browser, page, pane);
  await recorder.listen();
  await steps(recorder, page, pane);
  const problems = await page.evaluate(() => globalThis.hostPage.problems);
  if (problems.length > 0) throw new Error(problems.join("; "));
  await context.close();
  return recorder.steps;
}

/** As many as there are associations in the country, and some more. */
const files = 80;

/** Merging files of which the first is there once more, corrected. */
async function measureMerging(browser: Browser, surveys: number): Promise<readonly Step[]> {
  const folder = mkdtempSync(join(tmpdir(), "nns-bench-pane-"));
  try {
    const paths = makeReceivedFiles(join(folder, "first"), files, surveys);
    const [corrected = ""] = makeReceivedFiles(join(folder, "corrected"), 1, surveys + 20);
    return await measure(browser, emptyWorkbook(), (recorder, _, pane) => merge(recorder, pane, paths, corrected));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(title: string, steps: readonly Step[]): void {
  console.log(`\n| ${title} | ms | longest task, processor ms | by the clock | click to picture ms | requests |`);
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const { what, whole, task, taskByClock, input, requests } of steps) {
    const figures = [whole, task, taskByClock, input, requests].map((figure) => figure.toFixed(0));
    console.log(`| ${[what, ...figures].join(" | ")} |`);
  }
}

/** Checking, mending, computing and sending. */
async function measureSurveys(browser: Browser, surveys: number): Promise<readonly Step[]> {
  const instrument = instrumentOf("2021");
  const faulty = registrationFile(faultyRegistration(instrument, surveys, 5));
  const flawless = registrationFile(makeRegistration(instrument, surveys, 2023));
  return [...(await measure(browser, faulty, walk)), ...(await measure(browser, flawless, send))];
}

/** The sizes can be given; 0 leaves a part out. */
async function main(): Promise<void> {
  const [surveys = 20_000, ofEachFile = 1000] = process.argv.slice(2).map(Number);
  const browser = await launchBrowser();
  if (surveys) print(`${surveys} surveys in the pane`, await measureSurveys(browser, surveys));
  if (ofEachFile) {
    print(`${files} files of ${ofEachFile} surveys, merged in the pane`, await measureMerging(browser, ofEachFile));
  }
  await browser.close();
}

void main();
