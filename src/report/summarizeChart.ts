import { chartTexts as texts, type ToldPoint } from "../text/charts";
import { capitalized } from "../text/values";
import type { CellArea, ChartContent, ChartSeries, ValueAxis } from "./ChartContent";
import type { CellContent, RowContent } from "./SheetContent";

/** What summarizing needs of a chart: all but the cell it is written to. */
export type UnsummarizedChart = Omit<ChartContent, "summary" | "place" | "id">;

/**
 * The chart in words, for those who cannot see it and for Excel's that cannot draw it: lines by their first and last
 * value, the others by their highest and lowest. Read from the same cells as the chart.
 */
export function summarizeChart(chart: UnsummarizedChart, rows: readonly RowContent[]): string {
  const categories = cellsIn(chart.categories, rows).map((cell) => String(cell?.value ?? ""));
  const sentences = chart.series.map((series) => sentenceOf(series, chart, categories, rows));
  return [texts.lead, ...sentences.map(capitalized)].join(" ");
}

function sentenceOf(
  series: ChartSeries,
  chart: UnsummarizedChart,
  categories: readonly string[],
  rows: readonly RowContent[],
): string {
  const axis = series.onSecondAxis && chart.secondAxis ? chart.secondAxis : chart.valueAxis;
  const points = cellsIn(series.values, rows).flatMap((cell, index) => {
    const value = cell?.value;
    return typeof value === "number" ? [{ value, category: categories[index] ?? "" }] : [];
  });
  const tell = ({ category, value }: { category: string; value: number }): ToldPoint => ({
    category,
    value: tellValue(value, axis.unit),
  });
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return texts.nothing(series.name);
  if (points.length === 1) return texts.single(series.name, tell(first));
  if (chart.kind === "line" || series.onSecondAxis) return texts.change(series.name, tell(first), tell(last));
  const sorted = [...points].sort((a, b) => b.value - a.value);
  return texts.extremes(series.name, tell(sorted[0]!), tell(sorted[sorted.length - 1]!));
}

function tellValue(value: number, unit: ValueAxis["unit"]): string {
  return unit === "percent" ? texts.percent(value) : texts.number(value, unit === "mean" ? 1 : 0);
}

/** The cells of a row or column, null where there is none. */
export function cellsIn(area: CellArea, rows: readonly RowContent[]): readonly (CellContent | null)[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
    const row = rows[area.row + Math.floor(index / area.columnCount)];
    return row?.[area.column + (index % area.columnCount)] ?? null;
  });
}
