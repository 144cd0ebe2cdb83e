import type { Sheet } from "../../host/model/Sheet";
import { cellsUnder, type CellPoint } from "../../host/model/charts/anchor";
import type { Chart } from "../../host/model/charts/Chart";
import { chartsOf } from "../../host/model/charts/chartParts";
import { find, valueOf } from "../../host/model/charts/chartXml";
import { colorIn, dashOf } from "../../host/model/charts/looks";
import { axesOf, type AxisGroup } from "../../host/model/charts/plotGroups";
import { axisGroupOfSeries, cellsOf, kindOf, seriesOf, type Series } from "../../host/model/charts/series";
import type { Element } from "../../host/package/xml";

/** A chart as it is drawn: read from its part and its cells. */
export interface ChartView {
  readonly key: string;
  readonly from: CellPoint;
  readonly to: CellPoint;
  readonly title: string;
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  /** Bars lie, with the first category on top. */
  readonly isLying: boolean;
  readonly isStacked: boolean;
  readonly primary: AxisView;
  /** Of the series that have it; null when none has. */
  readonly secondary: AxisView | null;
  readonly series: readonly SeriesView[];
}

export interface AxisView {
  readonly title: string;
  readonly isPercent: boolean;
  readonly max: number;
}

export interface SeriesView {
  readonly name: string;
  readonly isLine: boolean;
  readonly axis: AxisGroup;
  readonly color: string;
  readonly dash: string | undefined;
  readonly mark: string | undefined;
  /** Parallel to the categories; null is a gap. */
  readonly values: readonly (number | null)[];
}

/** The charts of a sheet that can be drawn: bars and lines between cells. */
export function readCharts(sheet: Sheet): readonly ChartView[] {
  return chartsOf(sheet).flatMap((chart) => readChart(chart) ?? []);
}

function readChart(chart: Chart): ChartView | undefined {
  const place = cellsUnder(chart);
  const all = seriesOf(chart);
  const kinds = all.map(kindOf);
  const bars = kinds.find((kind) => kind?.group === "barChart");
  if (place === undefined || all.length === 0 || kinds.includes(undefined)) return undefined;
  const series = all.map(readSeries);
  const [first] = all;
  const category = axesOf(chart, "Primary")?.category;
  const isStacked = bars?.grouping === "stacked";
  return {
    key: chart.part,
    ...place,
    title: textIn(find(chart.content, "title")),
    categories: first ? valuesOf(first, "cat").map((value) => String(value ?? "")) : [],
    categoryTitle: textIn(find(category, "title")),
    isLying: bars?.direction === "bar",
    isStacked,
    primary: readAxis(chart, "Primary", series, isStacked),
    secondary: series.some(({ axis }) => axis === "Secondary") ? readAxis(chart, "Secondary", series, false) : null,
    series,
  };
}

function readSeries(series: Series): SeriesView {
  const { element } = series;
  const isLine = kindOf(series)?.group === "lineChart";
  return {
    name: find(element, "tx", "v")?.textContent ?? String(valuesOf(series, "tx")[0] ?? ""),
    isLine,
    axis: axisGroupOfSeries(series),
    color: colorIn(series, isLine ? "line" : "fill") || "#555555",
    dash: isLine ? dashOf(series) : undefined,
    mark: isLine ? valueOf(element, "marker", "symbol") : undefined,
    values: valuesOf(series, "val").map((value) => (typeof value === "number" ? value : null)),
  };
}

/** The cells as they are now, not the chart's cached copy of them. */
function valuesOf(series: Series, part: "val" | "cat" | "tx") {
  const cells = cellsOf(series, part);
  if (cells === undefined) return [];
  const {
    sheet,
    area: { row, column, rowCount, columnCount },
  } = cells;
  return Array.from({ length: rowCount * columnCount }, (_, index) => {
    const at = rowCount > 1 ? sheet.cell(row + index, column) : sheet.cell(row, column + index);
    return at?.value ?? null;
  });
}

function readAxis(chart: Chart, group: AxisGroup, series: readonly SeriesView[], isStacked: boolean): AxisView {
  const value = axesOf(chart, group)?.value;
  const own = series.filter(({ axis }) => axis === group);
  const isPercent = find(value, "numFmt")?.getAttribute("formatCode")?.includes("%") ?? false;
  const given = valueOf(value, "scaling", "max");
  return {
    title: textIn(find(value, "title")),
    isPercent,
    max: given === undefined ? roundedUp(largest(own, isStacked)) : Number(given),
  };
}

function largest(series: readonly SeriesView[], isStacked: boolean): number {
  if (!isStacked) return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  return Math.max(
    0,
    ...Array.from({ length }, (_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)),
  );
}

/** The next of 1, 2, 4, 6, 8 and 10 times a power of ten, so that four steps are even. */
function roundedUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

function textIn(title: Element | undefined): string {
  return title === undefined ? "" : [...title.getElementsByTagNameNS("*", "t")].map((t) => t.textContent).join("");
}
