import type { ChartKind, ValueAxis } from "../ChartContent";
import type { CountKey } from "../../core/national/CountKey";

/**
 * A diagram of the report as data: what is drawn, before it has a place on a sheet. Every value says which counts it is
 * made of, so that the cells under the chart can be live formulas.
 */
export interface ReportDiagram {
  /** As in the report, e.g. "5.1". */
  readonly id: string;
  readonly kind: ChartKind;
  readonly caption: string;
  /** The line below the diagram; null where the report has none. */
  readonly note: string | null;
  readonly categoryTitle: string;
  readonly valueAxis: ValueAxis;
  readonly secondAxis: ValueAxis | null;
  readonly categories: readonly string[];
  readonly series: readonly DiagramSeries[];
}

export interface DiagramSeries {
  readonly name: string;
  /** Parallel to the categories. */
  readonly values: readonly DiagramValue[];
  readonly onSecondAxis?: true;
}

export interface DiagramValue {
  /** A whole percent, or a count. Null where it is unknown, not asked or hidden. */
  readonly value: number | null;
  readonly isHidden: boolean;
  /** A count is the part alone. Of several shares the value is the mean, each weighing the same. */
  readonly shares: readonly DiagramShare[];
}

export interface DiagramShare {
  readonly part: CountKey;
  /** Absent for counts. */
  readonly whole?: CountKey;
}
