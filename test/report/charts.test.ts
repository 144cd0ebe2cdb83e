import { checkCharts } from "../../src/report/checkCharts";
import { seriesLook, seriesLooks } from "../../src/report/ChartContent";
import type { SheetContent } from "../../src/report/SheetContent";
import { chartedSheet } from "../support/chartedSheet";

/** WCAG 2.1, "relative luminance" and "contrast ratio", against white. */
function contrastToWhite(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe("seriesLooks", () => {
  it("have at least 3:1 against white", () => {
    for (const { color } of seriesLooks) expect(contrastToWhite(color)).toBeGreaterThanOrEqual(3);
  });

  it("differ from each other in dash or mark, not in colour alone", () => {
    expect(new Set(seriesLooks.map(({ dash, mark }) => `${dash} ${mark}`)).size).toBe(seriesLooks.length);
    expect(new Set(seriesLooks.map(({ color }) => color)).size).toBe(seriesLooks.length);
    expect(seriesLook(seriesLooks.length)).toBe(seriesLooks[0]);
  });
});

describe("summarizeChart", () => {
  const { rows, charts = [] } = chartedSheet();
  const summaryOf = (index: number) => {
    const { row, column } = charts[index]!.summary;
    return rows[row]?.[column]?.value;
  };

  it("tells the first and last value of lines, with missing years left out", () => {
    expect(summaryOf(0)).toMatch(/^Diagrammet i ord\. Kvinnor, pågående: från 50 % \(2018\) till 70 % \(2023\)\./);
    expect(summaryOf(0)).toContain("Chefer: från 30 % (2019) till 42 % (2023).");
  });

  it("tells the highest and lowest of columns, and of a line on the second axis its own unit", () => {
    expect(summaryOf(1)).toBe(
      "Diagrammet i ord. Kvinnor, avslut: högst 80 % (2023), lägst 70 % (2019). Män, avslut: högst 77 % (2023), lägst 68 % (2018).",
    );
    expect(summaryOf(3)).toMatch(/Förbund: från 62 \(2018\) till 75 \(2023\)\.$/);
  });
});

describe("checkCharts", () => {
  const sheet = chartedSheet();
  const [line] = sheet.charts!;
  const [series] = line!.series;
  const withChart = (change: Partial<typeof line>): SheetContent => ({ ...sheet, charts: [{ ...line!, ...change }] });

  it("lets sound charts pass", () => {
    expect(() => checkCharts(sheet)).not.toThrow();
    expect(() => checkCharts({ rows: sheet.rows })).not.toThrow();
  });

  it.each([
    ["values that are numbers or empty", withChart({ series: [{ ...series!, values: line!.categories }] })],
    [
      "as many values as categories, along the same way",
      withChart({ series: [{ ...series!, values: { ...series!.values, rowCount: 5 } }] }),
    ],
    ["a chart with series", withChart({ series: [] })],
    ["a second axis for the series along it", withChart({ series: [series!, { ...series!, onSecondAxis: true }] })],
    ["a summary in a cell", withChart({ summary: { row: 2, column: 1 } })],
    ["empty cells under the chart", withChart({ place: line!.categories })],
    ["charts with ids of their own", { ...sheet, charts: [line!, line!] }],
  ])("requires %s", (what, content) => {
    expect(() => checkCharts(content)).toThrow(`checkCharts requires ${what}`);
  });
});
