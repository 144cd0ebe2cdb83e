import type { ChartReport } from "../app/WorkbookPort";
import { chartName, chartNamePrefix } from "../report/checkCharts";
import type { CellArea, ChartContent, ChartKind } from "../report/ChartContent";
import { lookSteps } from "./chartLooks";
import { guarded, type OptionalStep } from "./guarded";

/** A sheet that stands as it is to be, and the charts of its cells. */
export interface ChartedSheet {
  readonly name: string;
  readonly charts: readonly ChartContent[];
}

const types: Readonly<Record<ChartKind, "LineMarkers" | "ColumnClustered" | "BarClustered" | "ColumnStacked">> = {
  line: "LineMarkers",
  columns: "ColumnClustered",
  bars: "BarClustered",
  stackedColumns: "ColumnStacked",
};

/**
 * Draws charts on sheets that are complete, in place of the add-in's earlier ones there; the user's own stay. Copying
 * cells does not copy charts, so they are drawn last, where they are to stand. Three requests: what is there, the
 * charts, and how they look.
 */
export async function writeCharts(
  context: Excel.RequestContext,
  sheets: readonly ChartedSheet[],
): Promise<ChartReport> {
  if (sheets.length === 0) return { missing: [], plain: [] };
  const old = (await ownCharts(context, sheets)).map(({ sheet, name }) =>
    optional(() => sheetOf(context, sheet).charts.getItemOrNullObject(name).delete()),
  );
  const all = sheets.flatMap(({ name, charts }) => charts.map((content) => ({ sheet: name, content })));
  const drawn = all.map(({ sheet, content }) => optional(() => draw(sheetOf(context, sheet), content), content));
  const refused = (await guarded(context, [...old, ...drawn])).flatMap(({ content }) => content ?? []);
  // A chart that was refused half-way must not stand there half.
  await guarded(
    context,
    all
      .filter(({ content }) => refused.includes(content))
      .map(({ sheet, content }) =>
        optional(() => sheetOf(context, sheet).charts.getItemOrNullObject(chartName(content)).delete()),
      ),
  );
  const looks = all
    .filter(({ content }) => !refused.includes(content))
    .flatMap(({ sheet, content }) => {
      const chartOf = () => sheetOf(context, sheet).charts.getItem(chartName(content));
      return lookSteps(chartOf, content).map((step) => optional(step, content));
    });
  const plain = (await guarded(context, looks)).flatMap(({ content }) => content?.title ?? []);
  return { missing: refused.map(({ title }) => title), plain: [...new Set(plain)] };
}

/** A step together with the chart it belongs to. */
function optional(step: () => void, content?: ChartContent): OptionalStep & { readonly content?: ChartContent } {
  return Object.assign(() => step(), content === undefined ? {} : { content });
}

/** The charts that the add-in drew before, by their names. */
async function ownCharts(context: Excel.RequestContext, sheets: readonly ChartedSheet[]) {
  const collections = sheets.map(({ name }) => ({ sheet: name, charts: sheetOf(context, name).charts }));
  for (const { charts } of collections) charts.load("items/name");
  await context.sync();
  return collections.flatMap(({ sheet, charts }) =>
    charts.items.filter(({ name }) => name.startsWith(chartNamePrefix)).map(({ name }) => ({ sheet, name })),
  );
}

/** What a chart cannot do without: its series, the axis each is measured along, its name and its place. */
function draw(sheet: Excel.Worksheet, content: ChartContent): void {
  const name = chartName(content);
  sheet.charts.getItemOrNullObject(name).delete();
  const [first, ...others] = content.series;
  if (!first) throw new Error("draw requires a chart with series");
  const isUpright = content.categories.rowCount > 1;
  // One row or column of values is one series whatever Excel takes for its name, which is set below.
  const chart = sheet.charts.add(types[content.kind], rangeOf(sheet, first.values), isUpright ? "Columns" : "Rows");
  chart.name = name;
  chart.setPosition(cornerOf(sheet, content.place, 0), cornerOf(sheet, content.place, 1));
  const all = [chart.series.getItemAt(0), ...others.map((series) => chart.series.add(series.name))];
  content.series.forEach((series, index) => {
    const drawn = all[index]!;
    drawn.name = series.name;
    drawn.setValues(rangeOf(sheet, series.values));
    drawn.setXAxisValues(rangeOf(sheet, content.categories));
    if (!series.onSecondAxis) return;
    drawn.chartType = "LineMarkers";
    drawn.axisGroup = "Secondary";
  });
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The first (0) or the last (1) cell of an area. */
function cornerOf(sheet: Excel.Worksheet, area: CellArea, end: 0 | 1): Excel.Range {
  return sheet.getRangeByIndexes(
    area.row + end * (area.rowCount - 1),
    area.column + end * (area.columnCount - 1),
    1,
    1,
  );
}
