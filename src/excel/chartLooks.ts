import { seriesLook, type ChartContent, type ChartSeries, type ValueAxis } from "../report/ChartContent";

const dark = "#0F3B5C";
const pale = "#D9D9D9";

/** What a chart can do without, one property a step: Excel's on the web, the desktop and others differ in what they take. */
export function lookSteps(chartOf: () => Excel.Chart, content: ChartContent): readonly (() => void)[] {
  const { categoryTitle, valueAxis, secondAxis, kind } = content;
  const value = () => chartOf().axes.valueAxis;
  const second = () => chartOf().axes.getItem("Value", "Secondary");
  return [
    () => (chartOf().title.text = content.title),
    () => (chartOf().title.format.font.size = 13),
    () => (chartOf().title.format.font.color = dark),
    () => (chartOf().legend.visible = content.series.length > 1),
    ...(content.series.length > 1 ? [() => (chartOf().legend.position = "Bottom")] : []),
    () => (chartOf().displayBlanksAs = "NotPlotted"),
    ...(categoryTitle === null ? [] : [() => (chartOf().axes.categoryAxis.title.text = categoryTitle)]),
    // Bars are listed from below otherwise.
    ...(kind === "bars" ? [() => (chartOf().axes.categoryAxis.reversePlotOrder = true)] : []),
    ...(kind === "bars" ? [() => (value().tickLabelPosition = "High")] : []),
    ...axisSteps(value, valueAxis),
    () => (value().majorGridlines.format.line.color = pale),
    ...(secondAxis === null ? [] : axisSteps(second, secondAxis)),
    ...content.series.flatMap((series, index) =>
      seriesSteps(() => chartOf().series.getItemAt(index), series, kind === "line" || series.onSecondAxis === true),
    ),
    ...(kind === "line" ? [] : [() => (chartOf().series.getItemAt(0).gapWidth = kind === "stackedColumns" ? 60 : 80)]),
    // A little room between columns side by side, so that they are told apart without their colours.
    ...(kind === "columns" || kind === "bars" ? [() => (chartOf().series.getItemAt(0).overlap = -10)] : []),
  ];
}

function axisSteps(axis: () => Excel.ChartAxis, { title, unit }: ValueAxis): readonly (() => void)[] {
  return [
    () => (axis().title.text = title),
    () => (axis().minimum = 0),
    ...(unit === "percent" ? [() => (axis().maximum = 1), () => (axis().majorUnit = 0.2)] : []),
    () => (axis().numberFormat = { percent: "0%", count: "#,##0", mean: "0.0" }[unit]),
  ];
}

function seriesSteps(series: () => Excel.ChartSeries, { look }: ChartSeries, isLine: boolean): readonly (() => void)[] {
  const { color, dash, mark } = seriesLook(look);
  if (!isLine) {
    return [
      () => series().format.fill.setSolidColor(color),
      // A white line parts columns that stand on each other.
      () => (series().format.line.color = "#FFFFFF"),
    ];
  }
  return [
    () => (series().format.line.color = color),
    () => (series().format.line.weight = 2.25),
    () => (series().format.line.lineStyle = dash),
    () => (series().markerStyle = mark),
    () => (series().markerSize = 7),
    () => (series().markerBackgroundColor = color),
    () => (series().markerForegroundColor = color),
    () => (series().smooth = false),
  ];
}
