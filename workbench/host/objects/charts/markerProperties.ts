import { ensure, find, setValue, valueOf } from "../../model/charts/chartXml";
import { colorIn, setColor } from "../../model/charts/looks";
import type { Series } from "../../model/charts/series";
import type { PropertySpec } from "../../protocol/HostObject";
import { colorValue, oneOf, wordFor } from "../values";
import { setOf, within } from "./seriesChange";

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

/** The properties of the marks that a line has at its points. */
export const markerProperties: Readonly<Record<string, PropertySpec<Series>>> = {
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
};

function markerColor(painted: "fill" | "line"): PropertySpec<Series> {
  const marker = ({ chart, element }: Series) => ({ chart, element: ensure(element, "marker") });
  return {
    get: ({ chart, element }) => colorIn({ chart, element: find(element, "marker") ?? element }, painted),
    set: (self, value) => setOf(self, "lineChart", () => setColor(marker(self), painted, colorValue(value))),
  };
}
