import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../workbench/host/Host";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { chartsOf } from "../../workbench/host/model/charts/chartParts";
import { connectNew } from "../host/connectHost";
import { chartedSheet } from "../support/chartedSheet";

/** A new workbook with the requests in it that are to fail. */
const connect = (failing: readonly number[] = []): Host =>
  connectNew({
    engine: startFormulaEngine,
    failAt: failing.map((request) => ({ request, when: "before", code: "InvalidArgument" })),
  });

const write = (charts = chartedSheet().charts ?? []) =>
  excelWorkbook.write({ sheets: [{ ...chartedSheet(), charts }], names: [] }, () => ({ row: 0, text: "" }), noProgress);

const chartNames = (host: Host) =>
  chartsOf(host.book.sheetNamed("Diagram")!)
    .map(({ name }) => name)
    .sort();

const ALL = ["NNS diagram 1", "NNS diagram 13", "NNS diagram 14", "NNS diagram 15"];

describe("writing charts", () => {
  it("draws them where they are to stand, with their series, axes and looks, in three requests", async () => {
    const without = connect();
    await write([]);
    const host = connect();
    const report = await write();
    expect(report).toEqual({ sheetNames: ["Diagram"], charts: { missing: [], plain: [] } });
    expect(host.notEmulated).toEqual([]);
    // Without charts the sheet is looked at for earlier ones only.
    expect(host.requestCount - without.requestCount).toBe(2);
    expect(chartNames(host)).toEqual(ALL);
    const seen = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Diagram");
      const chart = charts.getItem("NNS diagram 15");
      chart.load("chartType,displayBlanksAs,left,width");
      chart.title.load("text");
      chart.series.load("items/name,items/chartType,items/axisGroup");
      const { valueAxis } = chart.axes;
      valueAxis.load("minimum,maximum,numberFormat");
      const second = chart.axes.getItem("Value", "Secondary").title.load("text");
      const line = charts.getItem("NNS diagram 1").series.getItemAt(1);
      line.load("markerStyle,smooth");
      line.format.line.load("color,lineStyle");
      const values = line.getDimensionValues("Values");
      const place = context.workbook.worksheets.getItem("Diagram").getRange("A:H").load("address");
      await context.sync();
      return {
        title: chart.title.text,
        blanks: chart.displayBlanksAs,
        left: chart.left,
        series: chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
        axis: [valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat, second.text],
        line: [line.markerStyle, line.smooth, line.format.line.color, line.format.line.lineStyle],
        values: values.value,
        address: place.address,
      };
    });
    expect(seen).toEqual({
      title: "Diagram 15 Staplar och förbund",
      blanks: "NotPlotted",
      left: 0,
      series: [
        ["Personal", "ColumnStacked", "Primary"],
        ["Chefer", "ColumnStacked", "Primary"],
        ["Förbund", "LineMarkers", "Secondary"],
      ],
      axis: [0, 1, "0%", "Antal förbund"],
      line: ["Square", false, "#C2571A", "Dash"],
      values: [0.6, 0.62, null, 0.65, 0.66, 0.69],
      address: "Diagram!A:H",
    });
  });

  it("replaces its own when the sheet is written again, and leaves the user's", async () => {
    const host = connect();
    await write();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Diagram");
      sheet.charts.add("Line", sheet.getRange("B3:B8"), "Columns").name = "Mitt eget";
      await context.sync();
    });
    const [first, ...others] = chartedSheet().charts ?? [];
    await write([...others.slice(1), { ...first!, id: "2" }]);
    expect(chartNames(host)).toEqual(["Mitt eget", "NNS diagram 14", "NNS diagram 15", "NNS diagram 2"]);
    expect(host.book.file.names().filter((name) => name.startsWith("xl/charts/"))).toHaveLength(4);
  });

  it("keeps the table and says so when Excel will not draw a chart", async () => {
    const counting = connect();
    await write([]);
    const drawing = counting.requestCount + 1;
    const host = connect([drawing]);
    const [only] = chartedSheet().charts ?? [];
    const report = await write([only!]);
    expect(report.charts).toEqual({ missing: ["Diagram 1 Personcentrering"], plain: [] });
    expect(chartNames(host)).toEqual([]);
    expect(host.book.sheetNamed("Diagram")?.cell(2, 1)?.value).toBe(0.5);
  });

  it("draws the others when Excel refuses one of several, and all of them plainer when it refuses a look", async () => {
    const counting = connect();
    await write([]);
    const drawing = counting.requestCount + 1;
    // All four, the first two, the first: the three that are left are drawn.
    const one = connect([drawing, drawing + 1, drawing + 2]);
    expect((await write()).charts).toEqual({ missing: ["Diagram 1 Personcentrering"], plain: [] });
    expect(chartNames(one)).toEqual(ALL.slice(1));
    // Every look of the first half, down to a single one: about eight requests for some two hundred looks.
    const looking = drawing + 1;
    const plainer = connect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => looking + step));
    const report = await write();
    expect(report.charts.missing).toEqual([]);
    expect(report.charts.plain).toEqual(["Diagram 1 Personcentrering"]);
    expect(chartNames(plainer)).toEqual(ALL);
  });
});
