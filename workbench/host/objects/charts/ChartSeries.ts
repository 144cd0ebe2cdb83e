import { HostError, NotEmulatedError } from "../../errors";
import { plottedTexts, plottedValues } from "../../model/charts/chartCaches";
import { kindOfWord } from "../../model/charts/chartTypes";
import { ensure, find, remove, setValue, valueOf } from "../../model/charts/chartXml";
import {
  axisGroupOfSeries,
  cellsOf,
  deleteSeries,
  groupOf,
  kindOf,
  setCells,
  setKind,
  typeWordOf,
  type Series,
} from "../../model/charts/series";
import type { AxisGroup } from "../../model/charts/plotGroups";
import { flagOf } from "../../package/xml";
import { hostObject, type ClassSpec, type HostObject } from "../../protocol/HostObject";
import { areaOf } from "../argumentAreas";
import { booleanValue, oneOf, textValue } from "../values";
import { chartFillObject, chartLineObject, formatObject } from "./ChartFormats";
import { markerProperties } from "./markerProperties";
import { setOf, within } from "./seriesChange";

const AXIS_GROUPS = new Map<string, AxisGroup>([
  ["Primary", "Primary"],
  ["Secondary", "Secondary"],
]);

const series: ClassSpec<Series> = {
  className: "ChartSeries",
  properties: {
    Name: { get: nameOf, set: setName },
    ChartType: {
      get: typeWordOf,
      set: (self, value) => setKind(self, kindOfWord(textValue(value))),
    },
    AxisGroup: {
      get: axisGroupOfSeries,
      set: (self, value) => setKind(self, kindOf(self) ?? unknownKind(), oneOf(AXIS_GROUPS, value)),
    },
    Smooth: {
      get: ({ element }) => flagOf(find(element, "smooth"), "val"),
      set: (self, value) =>
        setOf(self, "lineChart", () => setValue(self.element, "smooth", booleanValue(value) ? 1 : 0)),
    },
    ...markerProperties,
    GapWidth: {
      get: ({ element }) => Number(valueOf(groupOf(element), "gapWidth") ?? 150),
      set: (self, value) =>
        setOf(self, "barChart", () => setValue(groupOf(self.element), "gapWidth", within(value, 0, 500))),
    },
    Overlap: {
      get: ({ element }) => Number(valueOf(groupOf(element), "overlap") ?? 0),
      set: (self, value) =>
        setOf(self, "barChart", () => setValue(groupOf(self.element), "overlap", within(value, -100, 100))),
    },
    HasDataLabels: {
      get: ({ element }) => flagOf(find(element, "dLbls", "showVal"), "val"),
      set: (self, value) => setDataLabels(self, booleanValue(value)),
    },
  },
  navigation: {
    Format: (self) => formatObject("ChartSeriesFormat", { Fill: chartFillObject, Line: chartLineObject }, self),
  },
  methods: {
    Delete: deleteSeries,
    SetValues: (self, given) => setCells(self, "val", areaOf(given, 0, self.chart.sheet)),
    SetXAxisValues: (self, given) => setCells(self, "cat", areaOf(given, 0, self.chart.sheet)),
    /** docs: `ChartSeries.getDimensionValues` (1.12). */
    GetDimensionValues(self, given) {
      const isValues = given.text(0) === "Values";
      if (!isValues && given.text(0) !== "Categories") throw new NotEmulatedError(`the dimension ${given.text(0)}`);
      const cells = cellsOf(self, isValues ? "val" : "cat");
      if (cells === undefined) return [];
      return isValues
        ? plottedValues(cells).map((value) => value ?? null)
        : plottedTexts(cells).map((text) => text ?? "");
    },
  },
};

export function seriesObject(self: Series): HostObject {
  return hostObject(series, self);
}

/** The name's text, or what its cell shows. */
function nameOf(self: Series): string {
  const cell = cellsOf(self, "tx");
  if (cell !== undefined) return plottedTexts(cell)[0] ?? "";
  return find(self.element, "tx", "v")?.textContent ?? "";
}

/** `ChartSeries.name` in @types/office-js: at most 255 characters. */
export function setName({ chart, element }: Series, value: unknown): void {
  const name = textValue(value);
  if (name.length > 255) throw new HostError("InvalidArgument", "a series' name has at most 255 characters");
  if (name.startsWith("=")) throw new NotEmulatedError("a series named after a cell");
  chart.touchRoot();
  remove(element, "tx");
  ensure(element, "tx", "v").textContent = name;
}

function setDataLabels({ chart, element }: Series, isShown: boolean): void {
  chart.touchRoot();
  remove(element, "dLbls");
  if (!isShown) return;
  const labels = ensure(element, "dLbls");
  for (const name of ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]) {
    setValue(labels, name, name === "showVal" ? 1 : 0);
  }
}

export function unknownKind(): never {
  throw new NotEmulatedError("series of this chart's kind");
}
