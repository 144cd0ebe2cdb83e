import { HostError } from "../../errors";
import { kindOf, type Series } from "../../model/charts/series";
import { numberValue } from "../values";

/** Sets something that only one kind of series has: InvalidArgument for others (`gapWidth` in @types/office-js). */
export function setOf(self: Series, group: "barChart" | "lineChart", change: () => void): void {
  if (kindOf(self)?.group !== group)
    throw new HostError("InvalidArgument", "series of this kind have no such property");
  self.chart.touchRoot();
  change();
}

/** A number within the bounds the documentation gives. */
export function within(value: unknown, least: number, most: number): number {
  const number = numberValue(value);
  if (number < least || number > most) throw new HostError("InvalidArgument", `from ${least} to ${most}`);
  return number;
}
