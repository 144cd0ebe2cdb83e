import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectNew } from "../host/connectHost";
import { chartedSheet } from "../support/chartedSheet";

const folder = mkdtempSync(join(tmpdir(), "chart-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A workbook with a chart of each kind, written by the add-in and saved by the host. */
async function chartedFile(): Promise<string> {
  const host = connectNew({ engine: startFormulaEngine });
  await excelWorkbook.write({ sheets: [chartedSheet()], names: [] }, () => ({ row: 0, text: "Rubrik" }), noProgress);
  const path = join(folder, "charts.xlsx");
  writeFileSync(path, await host.save());
  return path;
}

describe("charts in a saved workbook", () => {
  it("are charts of the same cells to openpyxl", async () => {
    const path = await chartedFile();
    const output = execFileSync("/usr/bin/python3", [join(__dirname, "chartsOf.py"), path], { encoding: "utf8" });
    const charts = JSON.parse(output) as { title: string; blanks: string; from: number[]; kinds: unknown[][] }[];
    const place = chartedSheet().charts!.map(({ place: { row, column } }) => [row, column]);
    expect(charts.map(({ title, blanks, from }) => [title, blanks, from])).toEqual([
      ["Diagram 1 Personcentrering", "gap", place[0]],
      ["Diagram 13 Vid avslut", "gap", place[1]],
      ["Diagram 14 Liggande", "gap", place[2]],
      ["Diagram 15 Staplar och förbund", "gap", place[3]],
    ]);
    expect(charts[3]?.kinds).toEqual([
      [
        "BarChart",
        "stacked",
        "Andel",
        [
          ["Personal", "Diagram!$F$3:$F$8", "Diagram!$A$3:$A$8"],
          ["Chefer", "Diagram!$G$3:$G$8", "Diagram!$A$3:$A$8"],
        ],
      ],
      ["LineChart", "standard", "Antal förbund", [["Förbund", "Diagram!$H$3:$H$8", "Diagram!$A$3:$A$8"]]],
    ]);
  }, 120_000);

  it("are drawn by LibreOffice, with titles, axes and names of series", async () => {
    const path = await chartedFile();
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path], {
      stdio: "ignore",
    });
    const words = execFileSync("pdftotext", [path.replace(".xlsx", ".pdf"), "-"], { encoding: "utf8" });
    for (const { title, valueAxis, series } of chartedSheet().charts!) {
      for (const word of [title, valueAxis.title, ...series.map(({ name }) => name)]) expect(words).toContain(word);
    }
    expect(words).toContain("Antal förbund");
    expect(words).toContain("100%");
  }, 120_000);
});
