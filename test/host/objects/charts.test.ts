import { openHost, type Host } from "../../../workbench/host/Host";
import { connectBridge } from "../../../workbench/host/transport/bridge";
import { connectNew, refusal } from "../connectHost";

const rows = [
  ["", "Kvinnor", "Män", "Förbund"],
  ["2018", 0.5, 0.6, 60],
  ["2019", 0.55, 0.62, 62],
  ["2020", "", "", 0],
  ["2021", 0.6, 0.65, 70],
];

/** Blad1 with a small table in A1:D5, years as text. */
function fill(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem("Blad1");
  sheet.getRange("A1:A5").numberFormat = rows.map(() => ["@"]);
  sheet.getRange("A1:D5").values = rows;
  return sheet;
}

function locationOf(error: OfficeExtension.Error): unknown {
  return (error.debugInfo as { errorLocation?: string }).errorLocation;
}

async function reopened(host: Host): Promise<Host> {
  return connectBridge(openHost(await host.save())).host;
}

/** A chart of each kind that the report needs, with every property it sets. */
async function drawAll(context: Excel.RequestContext): Promise<void> {
  const sheet = fill(context);
  const line = sheet.charts.add("Line", sheet.getRange("A1:C5"), "Columns");
  line.name = "Linje";
  line.title.text = "Nyckeltal & år";
  line.displayBlanksAs = "NotPlotted";
  line.legend.position = "Bottom";
  line.axes.categoryAxis.title.text = "År";
  line.axes.valueAxis.set({ minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: "0%" });
  line.axes.valueAxis.title.text = "Andel";
  line.axes.valueAxis.majorGridlines.visible = false;
  const women = line.series.getItemAt(0);
  women.format.line.set({ color: "#0F3B5C", lineStyle: "Dash", weight: 2.25 });
  women.set({ markerStyle: "Diamond", markerSize: 8, markerBackgroundColor: "#0F3B5C", smooth: false });
  line.setPosition("F1", "K12");
  const columns = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B5"), "Columns");
  columns.name = "Staplar";
  columns.title.visible = false;
  const first = columns.series.getItemAt(0);
  first.set({ name: "Kvinnor", gapWidth: 60, overlap: 100 });
  first.format.fill.setSolidColor("#B4531F");
  first.setXAxisValues(sheet.getRange("A2:A5"));
  const second = columns.series.add("Antal förbund");
  second.setValues(sheet.getRange("D2:D5"));
  second.setXAxisValues(sheet.getRange("A2:A5"));
  second.chartType = "LineMarkers";
  second.axisGroup = "Secondary";
  columns.axes.getItem("Value", "Secondary").title.text = "Antal";
  const bars = sheet.charts.add("BarClustered", sheet.getRange("A1:C5"), "Columns");
  bars.name = "Liggande";
  bars.axes.categoryAxis.reversePlotOrder = true;
  await context.sync();
}

describe("ChartCollection", () => {
  it("makes charts that are read back from the saved file", async () => {
    const host = connectNew();
    await Excel.run(drawAll);
    expect(host.notEmulated).toEqual([]);
    await reopened(host);
    const seen = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad1");
      charts.load("items/name,items/chartType,items/left,items/top,items/width,items/height,items/displayBlanksAs");
      const [line, columns] = [charts.getItem("Linje"), charts.getItemOrNullObject("staplar")];
      line.title.load("text,visible");
      columns.title.load("visible");
      const { valueAxis, categoryAxis } = line.axes;
      valueAxis.load("minimum,maximum,majorUnit,numberFormat");
      valueAxis.title.load("text");
      valueAxis.majorGridlines.load("visible");
      categoryAxis.title.load("text");
      const right = columns.axes.getItem("Value", "Secondary").title.load("text");
      columns.series.load("items/name,items/chartType,items/axisGroup");
      await context.sync();
      return {
        charts: charts.items.map((chart) => [chart.name, chart.chartType]),
        place: [charts.items[0]?.left, charts.items[0]?.top, charts.items[0]?.width, charts.items[0]?.height],
        titles: [line.title.text, columns.title.visible, valueAxis.title.text, categoryAxis.title.text, right.text],
        axis: [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat],
        gridlines: valueAxis.majorGridlines.visible,
        series: columns.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]),
      };
    });
    expect(seen).toEqual({
      // A series with marks is of the kind with marks.
      charts: [
        ["Linje", "LineMarkers"],
        ["Staplar", "ColumnStacked"],
        ["Liggande", "BarClustered"],
      ],
      // Columns of 64 pixels, rows of 15 points: F1 begins after five columns, K12 ends after eleven.
      place: [240, 0, 288, 180],
      titles: ["Nyckeltal & år", false, "Andel", "År", "Antal"],
      axis: [0, 1, 0.25, "0%"],
      gridlines: false,
      series: [
        ["Kvinnor", "ColumnStacked", "Primary"],
        ["Antal förbund", "LineMarkers", "Secondary"],
      ],
    });
  });

  it("keeps the values that the cells have when the file is saved, with gaps for empty cells", async () => {
    const host = connectNew();
    await Excel.run(drawAll);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("B2").values = [[0.9]];
      await context.sync();
    });
    await host.save();
    const chart = host.book.file.text("xl/charts/chart1.xml");
    expect(chart).toContain(
      '<c:f>Blad1!$B$2:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/>' +
        '<c:pt idx="0"><c:v>0.9</c:v></c:pt><c:pt idx="1"><c:v>0.55</c:v></c:pt><c:pt idx="3"><c:v>0.6</c:v></c:pt>',
    );
    expect(chart).toContain("<c:f>Blad1!$B$1</c:f><c:strCache>");
    const values = await Excel.run(async (context) => {
      const { series } = context.workbook.worksheets.getItem("Blad1").charts.getItem("Linje");
      const read = [
        series.getItemAt(0).getDimensionValues("Values"),
        series.getItemAt(0).getDimensionValues("Categories"),
      ];
      await context.sync();
      return read.map(({ value }) => value as unknown);
    });
    expect(values).toEqual([
      [0.9, 0.55, null, 0.6],
      ["2018", "2019", "2020", "2021"],
    ]);
  });

  it.each([
    ["Columns", "A1:C5", ["Kvinnor", "Män"]],
    ["Rows", "A1:C5", ["2018", "2019", "2020", "2021"]],
    ["Auto", "A1:C5", ["Kvinnor", "Män"]],
    ["Auto", "A1:D2", ["2018"]],
    ["Columns", "B2:B5", [""]],
    ["Columns", "B1:C5", ["Kvinnor", "Män"]],
  ] as const)("finds the series by %s in %s", async (seriesBy, address, names) => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = fill(context);
      const { series } = sheet.charts.add("Line", sheet.getRange(address), seriesBy);
      series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(seen).toEqual(names);
  });

  it("deletes a chart with its parts, and the drawing with the last one", async () => {
    const host = connectNew();
    await Excel.run(drawAll);
    const charts = () => host.book.file.names().filter((name) => /chart|drawing/.test(name));
    expect(charts()).toHaveLength(5);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.charts.getItem("Linje").delete();
      sheet.charts.getItem("Staplar").delete();
      await context.sync();
    });
    expect(charts()).toEqual([
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/charts/chart3.xml",
    ]);
    const count = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.charts.getItem("Liggande").delete();
      sheet.charts.getItemOrNullObject("Liggande").delete();
      const left = sheet.charts.getCount();
      await context.sync();
      return left.value;
    });
    expect([count, charts()]).toEqual([0, []]);
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
    expect(host.book.file.text("[Content_Types].xml")).not.toMatch(/chart|drawing/);
  });

  it("leaves charts that came with the file as they came", async () => {
    const first = connectNew();
    await Excel.run(drawAll);
    const second = await reopened(first);
    const before = second.book.file.text("xl/charts/chart1.xml");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B2").values = [[0.1]];
      sheet.charts.add("Line", sheet.getRange("B2:B5"), "Columns").name = "Ny";
      await context.sync();
    });
    const third = await reopened(second);
    expect(third.book.file.text("xl/charts/chart1.xml")).toBe(before);
    const names = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad1");
      charts.load("items/name");
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Linje", "Staplar", "Liggande", "Ny"]);
  });

  it("refuses what is missing, what is out of bounds and what a kind does not have", async () => {
    connectNew();
    await Excel.run(drawAll);
    const refused: unknown[] = [];
    for (const [attempt, code] of [
      [(sheet: Excel.Worksheet) => sheet.charts.getItem("saknas").delete(), "ItemNotFound"],
      [
        (sheet: Excel.Worksheet) => void (sheet.charts.getItem("Linje").series.getItemAt(0).markerSize = 1),
        "InvalidArgument",
      ],
      [
        (sheet: Excel.Worksheet) => void (sheet.charts.getItem("Linje").series.getItemAt(0).gapWidth = 50),
        "InvalidArgument",
      ],
      [
        (sheet: Excel.Worksheet) =>
          sheet.charts.getItem("Linje").series.getItemAt(0).setValues(sheet.getRange("A1:B2")),
        "InvalidArgument",
      ],
      [
        (sheet: Excel.Worksheet) =>
          void (sheet.charts.getItem("Linje").axes.getItem("Value", "Secondary").visible = true),
        "InvalidArgument",
      ],
      [(sheet: Excel.Worksheet) => void (sheet.charts.getItem("Linje").chartType = "Pie"), "NotImplemented"],
    ] as const) {
      const error = await refusal(async (context) => {
        attempt(context.workbook.worksheets.getItem("Blad1"));
        await context.sync();
      });
      expect(error.code).toBe(code);
      refused.push(locationOf(error));
    }
    expect(refused).toEqual([
      "ChartCollection.getItem",
      "ChartSeries.markerSize",
      "ChartSeries.gapWidth",
      "ChartSeries.setValues",
      "ChartAxes.getItem",
      "Chart.chartType",
    ]);
  });

  it("follows its sheet's new name, and goes with the sheet", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const sheet = fill(context);
      sheet.charts.add("Line", sheet.getRange("A1:C5"), "Columns");
      sheet.name = "Nytt namn";
      context.workbook.worksheets.add("Annat");
      await context.sync();
    });
    await host.save();
    expect(host.book.file.text("xl/charts/chart1.xml")).toContain("<c:f>'Nytt namn'!$B$2:$B$5</c:f>");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nytt namn").delete();
      await context.sync();
    });
    expect(host.book.file.names().filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});
