import { HostError, NotEmulatedError } from "../../errors";
import { plottedTexts, plottedValues } from "../../model/charts/chartCaches";
import { kindOfWord } from "../../model/charts/chartTypes";
import { ensure, find, remove, setValue, valueOf } from "../../model/charts/chartXml";
import { colorIn, setColor } from "../../model/charts/looks";
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
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../../protocol/HostObject";
import { areaOf } from "../argumentAreas";
import { booleanValue, colorValue, numberValue, oneOf, textValue, wordFor } from "../values";
import { chartFillObject, chartLineObject, formatObject } from "./ChartFormats";

/** Excel.ChartMarkerStyle and ECMA-376 part 1, 21.2.3.27. */
const MARKERS = new Map([
  ["Automatic", "auto"],
  ["None", "none"],
  ["Square", "square"],
  ["Diamond", "diamond"],
  ["Triangle", "triangle"],
  ["X", "x"],
  ["Star", "star"],
  ["Dot", "dot"],
  ["Dash", "dash"],
  ["Circle", "circle"],
  ["Plus", "plus"],
]);

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
    MarkerStyle: {
      get: ({ element }) => wordFor(MARKERS, valueOf(element, "marker", "symbol") ?? "auto"),
      set: (self, value) =>
        setOf(self, "lineChart", () => setValue(ensure(self.element, "marker"), "symbol", oneOf(MARKERS, value))),
    },
    // 5 when the file says nothing (ECMA-376 part 1, 21.2.2.192).
    MarkerSize: {
      get: ({ element }) => Number(valueOf(element, "marker", "size") ?? 5),
      set: (self, value) =>
        setOf(self, "lineChart", () => setValue(ensure(self.element, "marker"), "size", within(value, 2, 72))),
    },
    MarkerBackgroundColor: markerColor("fill"),
    MarkerForegroundColor: markerColor("line"),
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

/** Sets something that only one kind of series has: InvalidArgument for others (`gapWidth` in @types/office-js). */
function setOf(self: Series, group: "barChart" | "lineChart", change: () => void): void {
  if (kindOf(self)?.group !== group)
    throw new HostError("InvalidArgument", "series of this kind have no such property");
  self.chart.touchRoot();
  change();
}

function markerColor(painted: "fill" | "line"): PropertySpec<Series> {
  const marker = ({ chart, element }: Series) => ({ chart, element: ensure(element, "marker") });
  return {
    get: ({ chart, element }) => colorIn({ chart, element: find(element, "marker") ?? element }, painted),
    set: (self, value) => setOf(self, "lineChart", () => setColor(marker(self), painted, colorValue(value))),
  };
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

function within(value: unknown, least: number, most: number): number {
  const number = numberValue(value);
  if (number < least || number > most) throw new HostError("InvalidArgument", `from ${least} to ${most}`);
  return number;
}

export function unknownKind(): never {
  throw new NotEmulatedError("series of this chart's kind");
}
