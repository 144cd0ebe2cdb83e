import { HostError, NotEmulatedError } from "../../errors";
import type { Chart } from "../../model/charts/Chart";
import { addSeries, kindOf, seriesOf } from "../../model/charts/series";
import { hostObject, type ClassSpec, type HostObject } from "../../protocol/HostObject";
import { seriesObject, setName, unknownKind } from "./ChartSeries";

const collection: ClassSpec<Chart> = {
  className: "ChartSeriesCollection",
  properties: { Count: { get: (chart) => seriesOf(chart).length } },
  collection: { items: (chart) => seriesOf(chart).map(seriesObject) },
  methods: {
    Add(chart, given) {
      if (given.optionalWhole(1) !== undefined) throw new NotEmulatedError("ChartSeriesCollection.add at a place");
      const [first] = seriesOf(chart);
      const created = addSeries(chart, (first && kindOf(first)) ?? unknownKind());
      const name = given.optionalText(0);
      if (name !== undefined) setName(created, name);
      return seriesObject(created);
    },
    GetCount: (chart) => seriesOf(chart).length,
    GetItemAt(chart, given) {
      const found = seriesOf(chart)[given.whole(0)];
      // InvalidArgument: OfficeDev/office-js' documentation of getItemAt says no more; belief.
      if (found === undefined) throw new HostError("InvalidArgument", "the chart has no such series");
      return seriesObject(found);
    },
  },
};

export function chartSeriesCollection(chart: Chart): HostObject {
  return hostObject(collection, chart);
}
