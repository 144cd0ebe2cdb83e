import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/workbook/Workbook";
import type { FormulaName, FormulaSheet } from "../../workbench/host/recalculate/FormulaSheet";

/** Recalculates on loading, always; otherwise LibreOffice keeps the values in the file. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const PYTHON = "/usr/bin/python3";
const SCRIPT = join(__dirname, "formulaWorkbook.py");

/** The values of one sheet after LibreOffice has calculated the workbook: [row, column, value], counted from 0. */
export function calculateInLibreOffice(
  sheets: readonly FormulaSheet[],
  names: readonly FormulaName[],
  sheet: string,
): [row: number, column: number, value: CellValue][] {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const data = { sheets: sheets.map(({ name, cells }) => ({ name, cells: [...cells] })), names };
    writeFileSync(join(folder, "data.json"), JSON.stringify(data));
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), PROFILE);
    execFileSync(PYTHON, [SCRIPT, "make", join(folder, "data.json"), join(folder, "book.xlsx")]);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const output = join(folder, "calculated");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", output, join(folder, "book.xlsx")],
      {
        stdio: "ignore",
      },
    );
    const text = execFileSync(PYTHON, [SCRIPT, "read", join(output, "book.xlsx"), sheet], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    return JSON.parse(text) as [number, number, CellValue][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
