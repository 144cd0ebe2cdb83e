import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Recalculates on loading, always; otherwise LibreOffice keeps the values in the file. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens workbooks in LibreOffice, recalculates every formula and saves them as .xlsx in the folder. */
export function recalculateInLibreOffice(files: readonly string[], folder: string): void {
  runLibreOffice("xlsx", files, folder);
}

/** The same in another format. */
export function runLibreOffice(format: "xlsx" | "html" | "pdf", files: readonly string[], folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), "libreoffice-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
  const environment = `-env:UserInstallation=file://${profile}`;
  execFileSync("soffice", [environment, "--headless", "--convert-to", format, "--outdir", folder, ...files], {
    stdio: "ignore",
  });
}
