import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const DEBIAN = "/usr/bin/chromium";

/** Starts a headless Chromium: that of CHROMIUM_PATH, else Debian's, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  const installed = existsSync(DEBIAN) ? DEBIAN : undefined;
  const executablePath = given ?? installed ?? (await sparticuz.executablePath());
  // Without its sandbox: it cannot be set up as root or in a container, and only our own pages are opened.
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
