import { figureFormula, meanShareFormula } from "../../formulas/countFormulas";
import { text } from "../../cells";
import type { CellArea, ChartContent } from "../../ChartContent";
import type { DiagramValue, ReportDiagram } from "../../diagrams/ReportDiagram";
import type { CellContent, RowContent } from "../../SheetContent";
import { summarizeChart } from "../../summarizeChart";

export function hasValues({ series }: ReportDiagram): boolean {
  return series.some(({ onSecondAxis, values }) => !onSecondAxis && values.some(({ value }) => value !== null));
}

/** Rows of the standard height under a chart: bars need room for each. */
export function chartRows({ kind, categories, series }: ReportDiagram): number {
  return kind === "bars" ? Math.max(18, Math.round(8 + categories.length * (0.6 * series.length + 0.6))) : 20;
}

/** Categories go down where there are at least as many as series, so that the table fits the page. */
function isUpright({ categories, series }: ReportDiagram): boolean {
  return categories.length >= series.length;
}

/** The cells under a diagram, as a table: what is unknown is an empty cell, since a chart draws a text as zero. */
export function diagramRows(diagram: ReportDiagram, year: number): readonly RowContent[] {
  const { categoryTitle, categories, series, valueAxis } = diagram;
  const unitOf = (index: number) => (series[index]?.onSecondAxis ? "count" : valueAxis.unit);
  const cells = series.map(({ values }, index) => values.map((value) => valueCell(value, unitOf(index), year)));
  const upright = isUpright(diagram);
  const names = series.map(({ name }) => name);
  const [across, down] = upright ? [names, categories] : [categories, names];
  return [
    [text(upright ? categoryTitle : "", "columnHeading"), ...across.map((name) => heading(name))],
    ...down.map((name, index) => [
      categoryCell(name),
      ...(upright ? cells.map((values) => values[index] ?? null) : (cells[index] ?? [])),
    ]),
  ];
}

/** A year is a number, since Excel remarks on a number entered as text. */
function categoryCell(name: string): CellContent {
  return { value: /^\d{4}$/.test(name) ? Number(name) : name, style: "label" };
}

function heading(name: string): CellContent {
  return { ...categoryCell(name), style: "countHeading" };
}

function valueCell({ value, shares }: DiagramValue, unit: "percent" | "count" | "mean", year: number) {
  if (value === null) return null;
  const formula = valueFormula(shares, unit, year);
  const style = unit === "percent" ? "percent" : "count";
  return { value: unit === "percent" ? value / 100 : value, ...(formula === null ? {} : { formula }), style } as const;
}

function valueFormula(shares: DiagramValue["shares"], unit: "percent" | "count" | "mean", year: number): string | null {
  const complete = shares.flatMap(({ part, whole }) => (whole ? [{ part, whole }] : []));
  if (complete.length > 1) return meanShareFormula(complete, year);
  const part = shares.map((share) => share.part);
  const whole = complete.map((share) => share.whole);
  return figureFormula({ unit, part, ...(whole.length > 0 ? { whole } : {}) }, year);
}

interface ChartPlaces {
  /** Zero-based row of the headings of its cells. */
  readonly first: number;
  readonly place: CellArea;
  readonly summary: ChartContent["summary"];
}

/** The chart of the cells, and what it says in words. */
export function chartOf(diagram: ReportDiagram, { first, place, summary }: ChartPlaces, rows: readonly RowContent[]) {
  const { id, kind, caption, categoryTitle, valueAxis, secondAxis, categories, series } = diagram;
  const upright = isUpright(diagram);
  const length = categories.length;
  /** The n-th line of cells along the categories; 0 is the categories themselves. */
  const line = (index: number): CellArea =>
    upright
      ? { row: first + 1, column: index, rowCount: length, columnCount: 1 }
      : { row: first + index, column: 1, rowCount: 1, columnCount: length };
  const drawn = {
    kind,
    title: titleOf(caption),
    categoryTitle,
    valueAxis,
    secondAxis,
    categories: line(0),
    series: series.map(({ name, onSecondAxis }, index) => ({
      name,
      values: line(index + 1),
      look: index,
      ...(onSecondAxis ? { onSecondAxis } : {}),
    })),
  };
  const chart: ChartContent = { ...drawn, id, place, summary };
  return { chart, words: summarizeChart(drawn, rows) };
}

/** The caption stands over the chart; in it only its first sentence. */
function titleOf(caption: string): string {
  return caption.replace(/\.(?: .*)?$/s, "");
}
