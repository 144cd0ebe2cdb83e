import { NotEmulatedError } from "../../errors";
import type { Chart } from "../../model/charts/Chart";
import { ensure, find, remove, setValue, valueOf } from "../../model/charts/chartXml";
import { richText, setRichText, type Looked } from "../../model/charts/looks";
import type { Element } from "../../package/xml";
import { flagOf } from "../../package/xml";
import { hostObject, type ClassSpec, type HostObject } from "../../protocol/HostObject";
import { booleanValue, oneOf, textValue, wordFor } from "../values";
import { chartFillObject, chartFontObject, formatObject } from "./ChartFormats";

const title: ClassSpec<Chart> = {
  className: "ChartTitle",
  properties: {
    Text: {
      get: (chart) => richText(find(chart.content, "title")) ?? madeUp("a chart's title"),
      set(chart, value) {
        chart.touchRoot();
        setRichText(shownTitle(chart), textValue(value));
      },
    },
    Visible: {
      get: (chart) => find(chart.content, "title") !== undefined,
      set(chart, value) {
        chart.touchRoot();
        if (booleanValue(value)) return void shownTitle(chart);
        remove(chart.content, "title");
        setValue(chart.content, "autoTitleDeleted", 1);
      },
    },
    Overlay: {
      get: (chart) => flagOf(find(chart.content, "title", "overlay"), "val"),
      set(chart, value) {
        chart.touchRoot();
        setValue(shownTitle(chart), "overlay", booleanValue(value) ? 1 : 0);
      },
    },
  },
  navigation: {
    Format: (chart) =>
      formatObject(
        "ChartTitleFormat",
        { Font: chartFontObject, Fill: chartFillObject },
        { chart, element: shownTitle(chart) },
      ),
  },
};

export function chartTitleObject(chart: Chart): HostObject {
  return hostObject(title, chart);
}

/** The chart's title, shown from now on. */
function shownTitle(chart: Chart): Element {
  const element = ensure(chart.content, "title");
  setValue(chart.content, "autoTitleDeleted", 0);
  return element;
}

const axisTitle: ClassSpec<Looked> = {
  className: "ChartAxisTitle",
  properties: {
    Text: {
      get: ({ element }) => richText(find(element, "title")) ?? "",
      set({ chart, element }, value) {
        chart.touchRoot();
        setRichText(ensure(element, "title"), textValue(value));
      },
    },
    Visible: {
      get: ({ element }) => find(element, "title") !== undefined,
      set({ chart, element }, value) {
        chart.touchRoot();
        if (booleanValue(value)) setValue(ensure(element, "title"), "overlay", 0);
        else remove(element, "title");
      },
    },
  },
  navigation: {
    Format: ({ chart, element }) =>
      formatObject("ChartAxisTitleFormat", { Font: chartFontObject }, { chart, element: ensure(element, "title") }),
  },
};

export function chartAxisTitleObject(axis: Looked): HostObject {
  return hostObject(axisTitle, axis);
}

/** Excel.ChartLegendPosition and ECMA-376 part 1, 21.2.3.24. */
const POSITIONS = new Map([
  ["Bottom", "b"],
  ["Top", "t"],
  ["Left", "l"],
  ["Right", "r"],
  ["Corner", "tr"],
]);

const legend: ClassSpec<Chart> = {
  className: "ChartLegend",
  properties: {
    Visible: {
      get: (chart) => find(chart.content, "legend") !== undefined,
      set(chart, value) {
        chart.touchRoot();
        if (booleanValue(value)) shownLegend(chart);
        else remove(chart.content, "legend");
      },
    },
    Position: {
      get: (chart) => wordFor(POSITIONS, valueOf(chart.content, "legend", "legendPos") ?? "r"),
      set(chart, value) {
        chart.touchRoot();
        setValue(shownLegend(chart), "legendPos", oneOf(POSITIONS, value));
      },
    },
    Overlay: {
      get: (chart) => flagOf(find(chart.content, "legend", "overlay"), "val"),
      set(chart, value) {
        chart.touchRoot();
        setValue(shownLegend(chart), "overlay", booleanValue(value) ? 1 : 0);
      },
    },
  },
  navigation: {
    Format: (chart) =>
      formatObject(
        "ChartLegendFormat",
        { Font: chartFontObject, Fill: chartFillObject },
        { chart, element: shownLegend(chart) },
      ),
  },
};

export function chartLegendObject(chart: Chart): HostObject {
  return hostObject(legend, chart);
}

function shownLegend(chart: Chart): Element {
  const present = find(chart.content, "legend");
  if (present !== undefined) return present;
  const created = ensure(chart.content, "legend");
  setValue(created, "legendPos", "r");
  setValue(created, "overlay", 0);
  return created;
}

function madeUp(what: string): never {
  throw new NotEmulatedError(`${what} that Excel makes up`);
}
