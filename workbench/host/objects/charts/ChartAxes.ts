import { HostError } from "../../errors";
import type { Chart } from "../../model/charts/Chart";
import { axesOf, type AxisGroup } from "../../model/charts/plotGroups";
import { hostObject, type ClassSpec, type HostObject } from "../../protocol/HostObject";
import { oneOf } from "../values";
import { axisObject, type Axis } from "./ChartAxis";

const axes: ClassSpec<Chart> = {
  className: "ChartAxes",
  navigation: {
    CategoryAxis: (chart) => axisOf(chart, "Category", "Primary"),
    ValueAxis: (chart) => axisOf(chart, "Value", "Primary"),
  },
  methods: {
    GetItem: (chart, given) =>
      axisOf(
        chart,
        oneOf(
          new Map([
            ["Category", "Category"],
            ["Value", "Value"],
          ] as const),
          given.text(0),
        ),
        oneOf(
          new Map([
            ["Primary", "Primary"],
            ["Secondary", "Secondary"],
          ] as const),
          given.optionalText(1) ?? "Primary",
        ),
      ),
  },
};

export function chartAxesObject(chart: Chart): HostObject {
  return hostObject(axes, chart);
}

function axisOf(chart: Chart, type: Axis["type"], group: AxisGroup): HostObject {
  const pair = axesOf(chart, group);
  // Which code Excel gives is belief.
  if (pair === undefined) throw new HostError("InvalidArgument", "the chart has no such axis");
  return axisObject({ chart, type, group, element: type === "Category" ? pair.category : pair.value });
}
