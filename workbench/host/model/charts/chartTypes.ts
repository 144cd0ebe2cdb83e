import { NotEmulatedError } from "../../errors";

/** A kind of series as the file writes it: the group it is in, and how the group stacks and turns its series. */
export interface SeriesKind {
  readonly group: "barChart" | "lineChart";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Of bars: standing columns or lying bars. */
  readonly direction?: "col" | "bar";
  /** Of lines: whether the points have marks. */
  readonly hasMarkers?: boolean;
}

/** The API's words (Excel.ChartType) for the kinds that are emulated. ECMA-376 part 1, 21.2.2.16 and 21.2.2.97. */
const SERIES_KINDS: ReadonlyMap<string, SeriesKind> = new Map([
  ["ColumnClustered", { group: "barChart", direction: "col", grouping: "clustered" }],
  ["ColumnStacked", { group: "barChart", direction: "col", grouping: "stacked" }],
  ["ColumnStacked100", { group: "barChart", direction: "col", grouping: "percentStacked" }],
  ["BarClustered", { group: "barChart", direction: "bar", grouping: "clustered" }],
  ["BarStacked", { group: "barChart", direction: "bar", grouping: "stacked" }],
  ["BarStacked100", { group: "barChart", direction: "bar", grouping: "percentStacked" }],
  ["Line", { group: "lineChart", grouping: "standard", hasMarkers: false }],
  ["LineMarkers", { group: "lineChart", grouping: "standard", hasMarkers: true }],
  ["LineStacked", { group: "lineChart", grouping: "stacked", hasMarkers: false }],
  ["LineMarkersStacked", { group: "lineChart", grouping: "stacked", hasMarkers: true }],
  ["LineStacked100", { group: "lineChart", grouping: "percentStacked", hasMarkers: false }],
  ["LineMarkersStacked100", { group: "lineChart", grouping: "percentStacked", hasMarkers: true }],
]);

/** The kind of one of the API's words; Excel's other kinds are refused by name. */
export function kindOfWord(word: string): SeriesKind {
  const kind = SERIES_KINDS.get(word);
  if (kind === undefined) throw new NotEmulatedError(`the chart type ${word}`);
  return kind;
}

/** The API's word for a kind. */
export function wordForKind(kind: SeriesKind): string | undefined {
  const isSame = (other: SeriesKind) =>
    other.group === kind.group &&
    other.grouping === kind.grouping &&
    (kind.group === "barChart" ? other.direction === kind.direction : other.hasMarkers === kind.hasMarkers);
  return [...SERIES_KINDS].find(([, other]) => isSame(other))?.[0];
}

/** The names of the groups of series in the schema; ECMA-376 part 1, 21.2.2.145. */
export function isGroupName(name: string | null): boolean {
  return name !== null && /Chart$/.test(name);
}
