import { NotEmulatedError } from "../../errors";
import { ensure, find, remove, setValue, valueOf } from "../../model/charts/chartXml";
import type { Looked } from "../../model/charts/looks";
import type { AxisGroup } from "../../model/charts/plotGroups";
import { flagOf } from "../../package/xml";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../../protocol/HostObject";
import { booleanValue, numberValue, oneOf, textValue, wordFor } from "../values";
import { chartFontObject, chartLineObject, formatObject } from "./ChartFormats";
import { chartAxisTitleObject } from "./ChartTitles";

export interface Axis extends Looked {
  readonly type: "Category" | "Value";
  readonly group: AxisGroup;
}

/** Excel.ChartAxisTickLabelPosition and ECMA-376 part 1, 21.2.3.47. */
const LABEL_PLACES = new Map([
  ["NextToAxis", "nextTo"],
  ["High", "high"],
  ["Low", "low"],
  ["None", "none"],
]);

/** Excel.ChartAxisTickMark and ECMA-376 part 1, 21.2.3.48. */
const TICK_MARKS = new Map([
  ["None", "none"],
  ["Cross", "cross"],
  ["Inside", "in"],
  ["Outside", "out"],
]);

const axis: ClassSpec<Axis> = {
  className: "ChartAxis",
  properties: {
    Type: { get: ({ type }) => type },
    AxisGroup: { get: ({ group }) => group },
    Maximum: limitProperty("max"),
    Minimum: limitProperty("min"),
    MajorUnit: {
      get: ({ element }) => Number(valueOf(element, "majorUnit") ?? automatic("an axis' unit")),
      set({ chart, element }, value) {
        chart.touchRoot();
        setValue(element, "majorUnit", unitValue(value));
      },
    },
    Visible: {
      get: ({ element }) => !flagOf(find(element, "delete"), "val"),
      set({ chart, element }, value) {
        chart.touchRoot();
        setValue(element, "delete", booleanValue(value) ? 0 : 1);
      },
    },
    NumberFormat: {
      get: ({ element }) => find(element, "numFmt")?.getAttribute("formatCode") ?? "General",
      set({ chart, element }, value) {
        chart.touchRoot();
        const format = ensure(element, "numFmt");
        format.setAttribute("formatCode", textValue(value));
        format.setAttribute("sourceLinked", "0");
      },
    },
    LinkNumberFormat: {
      get: ({ element }) => flagOf(find(element, "numFmt"), "sourceLinked"),
      set({ chart, element }, value) {
        chart.touchRoot();
        ensure(element, "numFmt").setAttribute("sourceLinked", booleanValue(value) ? "1" : "0");
      },
    },
    ReversePlotOrder: {
      get: ({ element }) => valueOf(element, "scaling", "orientation") === "maxMin",
      set({ chart, element }, value) {
        chart.touchRoot();
        setValue(ensure(element, "scaling"), "orientation", booleanValue(value) ? "maxMin" : "minMax");
      },
    },
    TickLabelPosition: wordProperty("tickLblPos", LABEL_PLACES, "nextTo"),
    MajorTickMark: wordProperty("majorTickMark", TICK_MARKS, "cross"),
    MinorTickMark: wordProperty("minorTickMark", TICK_MARKS, "cross"),
  },
  navigation: {
    Title: chartAxisTitleObject,
    Format: (self) => formatObject("ChartAxisFormat", { Font: chartFontObject, Line: chartLineObject }, self),
    MajorGridlines: (self) => gridlinesObject(self, "majorGridlines"),
    MinorGridlines: (self) => gridlinesObject(self, "minorGridlines"),
  },
};

export function axisObject(self: Axis): HostObject {
  return hostObject(axis, self);
}

function gridlinesObject(self: Axis, name: "majorGridlines" | "minorGridlines"): HostObject {
  const spec: ClassSpec<Axis> = {
    className: "ChartGridlines",
    properties: {
      Visible: {
        get: ({ element }) => find(element, name) !== undefined,
        set({ chart, element }, value) {
          chart.touchRoot();
          if (booleanValue(value)) ensure(element, name);
          else remove(element, name);
        },
      },
    },
    navigation: {
      Format: ({ chart, element }) =>
        formatObject("ChartGridlinesFormat", { Line: chartLineObject }, { chart, element: ensure(element, name) }),
    },
  };
  return hostObject(spec, self);
}

/** A number, or an empty text to leave it to Excel (`ChartAxis.maximum` in @types/office-js). */
function unitValue(value: unknown): number | undefined {
  return value === "" ? undefined : numberValue(value);
}

function limitProperty(name: "max" | "min"): PropertySpec<Axis> {
  return {
    get: ({ element }) => Number(valueOf(element, "scaling", name) ?? automatic("an axis' limit")),
    set({ chart, element }, value) {
      chart.touchRoot();
      setValue(ensure(element, "scaling"), name, unitValue(value));
    },
  };
}

function wordProperty(name: string, words: ReadonlyMap<string, string>, whenAbsent: string): PropertySpec<Axis> {
  return {
    get: ({ element }) => wordFor(words, valueOf(element, name) ?? whenAbsent),
    set({ chart, element }, value) {
      chart.touchRoot();
      setValue(element, name, oneOf(words, value));
    },
  };
}

function automatic(what: string): never {
  throw new NotEmulatedError(`${what} that Excel chooses`);
}
