import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue } from "../../src/workbook/Workbook";
import { recalculateInLibreOffice } from "./libreOffice";
import type { FormulaName, FormulaSheet } from "../../workbench/host/recalculate/FormulaSheet";

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
    execFileSync(PYTHON, [SCRIPT, "make", join(folder, "data.json"), join(folder, "book.xlsx")]);
    const output = join(folder, "calculated");
    recalculateInLibreOffice([join(folder, "book.xlsx")], output);
    const text = execFileSync(PYTHON, [SCRIPT, "read", join(output, "book.xlsx"), sheet], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    return JSON.parse(text) as [number, number, CellValue][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
