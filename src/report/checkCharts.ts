import type { CellArea, ChartContent } from "./ChartContent";
import type { SheetContent } from "./SheetContent";
import { cellsIn } from "./summarizeChart";

/**
 * Makes sure that a sheet's charts can be drawn from its cells as they are meant: throws for what would come out wrong
 * without a word from Excel, a text drawn as zero above all. Mistakes of ours, not of the user's.
 */
export function checkCharts({ charts = [], rows }: Pick<SheetContent, "charts" | "rows">): void {
  if (new Set(charts.map(({ id }) => id)).size < charts.length) fail("charts with ids of their own");
  for (const chart of charts) {
    const { categories, series, secondAxis, summary, place } = chart;
    if (series.length === 0) fail("a chart with series");
    if (!isLine(categories)) fail("categories in one row or column");
    for (const { values, onSecondAxis } of series) {
      if (values.rowCount !== categories.rowCount || values.columnCount !== categories.columnCount) {
        fail("as many values as categories, along the same way");
      }
      if (cellsIn(values, rows).some((cell) => typeof cell?.value === "string"))
        fail("values that are numbers or empty");
      if (onSecondAxis && !secondAxis) fail("a second axis for the series along it");
    }
    if (series.every(({ onSecondAxis }) => onSecondAxis)) fail("a series along the first axis");
    if (typeof rows[summary.row]?.[summary.column]?.value !== "string") fail("a summary in a cell");
    if (cellsIn(place, rows).some((cell) => cell !== null)) fail("empty cells under the chart");
  }
}

function isLine({ rowCount, columnCount }: CellArea): boolean {
  return Math.min(rowCount, columnCount) === 1;
}

function fail(what: string): never {
  throw new Error(`checkCharts requires ${what}`);
}

/** The name of a chart in the workbook, by which it is found again and replaced. */
export function chartName({ id }: ChartContent): string {
  return `${chartNamePrefix}${id}`;
}

export const chartNamePrefix = "NNS diagram ";
