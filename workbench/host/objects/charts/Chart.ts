import { boxOf, boxOfCells, setBox, type Box } from "../../model/charts/anchor";
import type { Chart } from "../../model/charts/Chart";
import { chartsOf, deleteChart } from "../../model/charts/chartParts";
import { kindOfWord, type SeriesKind } from "../../model/charts/chartTypes";
import { setValue, valueOf } from "../../model/charts/chartXml";
import { addChart, setChartData } from "../../model/charts/newChart";
import { kindOf, seriesOf, setKind, typeWordOf } from "../../model/charts/series";
import { HostError, NotEmulatedError } from "../../errors";
import { assertUnprotected } from "../../model/protection";
import type { Sheet } from "../../model/Sheet";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../../protocol/HostObject";
import { areaOf } from "../argumentAreas";
import { booleanValue, numberValue, oneOf, textValue, wordFor } from "../values";
import { worksheetObject } from "../Worksheet";
import { chartAxesObject } from "./ChartAxes";
import { chartFillObject, chartFontObject, formatObject } from "./ChartFormats";
import { chartSeriesCollection } from "./ChartSeriesCollection";
import { chartLegendObject, chartTitleObject } from "./ChartTitles";

/** Excel.ChartDisplayBlanksAs and ECMA-376 part 1, 21.2.3.10. */
const BLANKS = new Map([
  ["NotPlotted", "gap"],
  ["Zero", "zero"],
  ["Interplotted", "span"],
]);

const spec: ClassSpec<Chart> = {
  className: "Chart",
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    Id: { get: (chart) => chart.id },
    Name: {
      get: (chart) => chart.name,
      set(chart, value) {
        chart.name = textValue(value);
      },
    },
    Left: boxProperty("left"),
    Top: boxProperty("top"),
    Width: boxProperty("width"),
    Height: boxProperty("height"),
    ChartType: {
      get: (chart) => typeWordOf(seriesOf(chart)[0] ?? noSeries()),
      set(chart, value) {
        const kind = kindOfWord(textValue(value));
        for (const series of seriesOf(chart)) setKind(series, kind);
      },
    },
    DisplayBlanksAs: {
      get: (chart) => wordFor(BLANKS, valueOf(chart.content, "dispBlanksAs") ?? "zero"),
      set(chart, value) {
        chart.touchRoot();
        setValue(chart.content, "dispBlanksAs", oneOf(BLANKS, value));
      },
    },
    PlotVisibleOnly: {
      get: (chart) => valueOf(chart.content, "plotVisOnly") !== "0",
      set(chart, value) {
        chart.touchRoot();
        setValue(chart.content, "plotVisOnly", booleanValue(value) ? 1 : 0);
      },
    },
  },
  navigation: {
    Worksheet: (chart) => worksheetObject(chart.sheet),
    Title: chartTitleObject,
    Legend: chartLegendObject,
    Axes: chartAxesObject,
    Series: chartSeriesCollection,
    Format: (chart) =>
      formatObject("ChartAreaFormat", { Fill: chartFillObject, Font: chartFontObject }, { chart, element: chart.root }),
  },
  methods: {
    Delete(chart) {
      assertUnprotected(chart.sheet);
      deleteChart(chart);
    },
    SetData(chart, given) {
      const [first = noSeries()] = seriesOf(chart);
      const kind: SeriesKind = kindOf(first) ?? noSeries();
      setChartData(chart, kind, areaOf(given, 0, chart.sheet), given.optionalText(1) ?? "Auto");
    },
    SetPosition(chart, given) {
      const first = areaOf(given, 0, chart.sheet);
      const last = given.value(1) === null ? undefined : areaOf(given, 1, chart.sheet);
      const { left, top, width, height } = boxOfCells(first, last ?? first);
      setBox(chart, last === undefined ? { left, top } : { left, top, width, height });
    },
  },
};

const collection: ClassSpec<Sheet> = {
  className: "ChartCollection",
  properties: { Count: { get: (sheet) => chartsOf(sheet).length } },
  collection: {
    items: (sheet) => chartsOf(sheet).map(chartObject),
    item: (sheet, key) => chartObject(find(sheet, String(key)) ?? missing()),
  },
  methods: {
    Add(sheet, given) {
      assertUnprotected(sheet);
      const kind = kindOfWord(given.text(0));
      return chartObject(addChart(sheet, kind, areaOf(given, 1, sheet), given.optionalText(2) ?? "Auto"));
    },
    GetCount: (sheet) => chartsOf(sheet).length,
    GetItem: (sheet, given) => chartObject(find(sheet, given.text(0)) ?? missing()),
    GetItemAt: (sheet, given) => chartObject(chartsOf(sheet)[given.whole(0)] ?? missing()),
    GetItemOrNullObject(sheet, given) {
      const chart = find(sheet, given.text(0));
      return chart === undefined ? null : chartObject(chart);
    },
  },
};

export function chartCollection(sheet: Sheet): HostObject {
  return hostObject(collection, sheet);
}

function chartObject(chart: Chart): HostObject {
  return hostObject(spec, chart);
}

/** The first of the name (`ChartCollection.getItem` in @types/office-js), or the one with the id. */
function find(sheet: Sheet, key: string): Chart | undefined {
  const charts = chartsOf(sheet);
  return charts.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? charts.find(({ id }) => id === key);
}

function boxProperty(side: keyof Box): PropertySpec<Chart> {
  return {
    get: (chart) => boxOf(chart)[side],
    set: (chart, value) => setBox(chart, { [side]: numberValue(value) }),
  };
}

function noSeries(): never {
  throw new NotEmulatedError("a chart without series of an emulated kind");
}

function missing(): never {
  throw new HostError("ItemNotFound", "there is no such chart");
}
