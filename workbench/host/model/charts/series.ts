import { HostError, NotEmulatedError } from "../../errors";
import type { Element } from "../../package/xml";
import type { Area } from "../Area";
import { absoluteReference, parseReference } from "../names";
import type { Chart } from "./Chart";
import { wordForKind, type SeriesKind } from "./chartTypes";
import { add, elements, ensure, find, place, remove, setValue, valueOf } from "./chartXml";
import { axisGroupOf, ensureGroup, groupsOf, tidyGroups, type AxisGroup } from "./plotGroups";

/** A series: its element within its group. ECMA-376 part 1, 21.2.2.172. */
export interface Series {
  readonly chart: Chart;
  readonly element: Element;
}

/** The series in the order in which they are drawn and listed. */
export function seriesOf(chart: Chart): Series[] {
  const all = groupsOf(chart).flatMap((group) => elements(group, "ser"));
  const order = (element: Element) => Number(valueOf(element, "order") ?? 0);
  return all.sort((a, b) => order(a) - order(b)).map((element) => ({ chart, element }));
}

export function addSeries(chart: Chart, kind: SeriesKind): Series {
  chart.touchRoot();
  const present = seriesOf(chart).map(({ element }) => element);
  const next = (name: string) => Math.max(-1, ...present.map((element) => Number(valueOf(element, name)))) + 1;
  const [index, order] = [next("idx"), next("order")];
  const element = add(ensureGroup(chart, kind, "Primary"), "ser");
  setValue(element, "idx", index);
  setValue(element, "order", order);
  dress(element, kind);
  return { chart, element };
}

export function deleteSeries({ chart, element }: Series): void {
  chart.touchRoot();
  element.parentNode?.removeChild(element);
  tidyGroups(chart);
}

/** The kind of a series by its group and its marks; undefined for kinds that are not emulated. */
export function kindOf({ element }: Series): SeriesKind | undefined {
  const group = groupOf(element);
  const grouping = valueOf(group, "grouping") as SeriesKind["grouping"];
  if (group.localName === "barChart") {
    return { group: "barChart", grouping, direction: valueOf(group, "barDir") === "bar" ? "bar" : "col" };
  }
  if (group.localName !== "lineChart") return undefined;
  return { group: "lineChart", grouping, hasMarkers: valueOf(element, "marker", "symbol") !== "none" };
}

export function typeWordOf(series: Series): string {
  const kind = kindOf(series);
  const word = kind && wordForKind(kind);
  if (word === undefined) throw new NotEmulatedError(`chart type of ${groupOf(series.element).localName ?? ""}`);
  return word;
}

/** Moves the series to the group of its kind and axes; how the group stacks holds for all its series, as in Excel. */
export function setKind({ chart, element }: Series, kind: SeriesKind, axisGroup?: AxisGroup): void {
  chart.touchRoot();
  const from = groupOf(element);
  const to = ensureGroup(chart, kind, axisGroup ?? axisGroupOf(chart, from));
  if (to !== from) {
    from.removeChild(element);
    place(to, element);
  }
  dress(element, kind);
  tidyGroups(chart);
}

export function axisGroupOfSeries({ chart, element }: Series): AxisGroup {
  return axisGroupOf(chart, groupOf(element));
}

/** Takes away what the kind's schema does not have, and gives what Excel gives. */
function dress(element: Element, kind: SeriesKind): void {
  if (kind.group === "barChart") {
    remove(element, "marker", "smooth");
    setValue(element, "invertIfNegative", 0);
    return;
  }
  remove(element, "invertIfNegative", "pictureOptions", "shape");
  if (kind.hasMarkers === false) setValue(ensure(element, "marker"), "symbol", "none");
  else if (valueOf(element, "marker", "symbol") === "none") remove(element, "marker");
  if (find(element, "smooth") === undefined) setValue(element, "smooth", 0);
}

/** The values or categories become the cells. */
export function setCells({ chart, element }: Series, part: "val" | "cat", cells: Area): void {
  if (cells.rowCount > 1 && cells.columnCount > 1) {
    throw new HostError("InvalidArgument", "a series takes cells of one row or column");
  }
  chart.touchRoot();
  remove(element, part);
  const isText = part === "cat" && hasText(cells);
  const formula = ensure(element, part, isText ? "strRef" : "numRef", "f");
  formula.textContent = absoluteReference(cells.sheet, cells).slice(1);
}

/** The cells of a part; undefined when it is missing or not one plain reference. */
export function cellsOf({ chart, element }: Series, part: "val" | "cat" | "tx"): ReturnType<typeof parseReference> {
  const holder = find(element, part);
  const formula = holder && (find(holder, "numRef", "f") ?? find(holder, "strRef", "f"));
  return formula && parseReference(chart.sheet.book, `=${formula.textContent ?? ""}`);
}

function hasText(cells: Area): boolean {
  let found = false;
  cells.sheet.data.forEachCell(cells, ({ value }) => {
    found ||= typeof value === "string" && value !== "";
  });
  return found;
}

export function groupOf(element: Element): Element {
  const parent = element.parentNode;
  if (parent === null) throw new HostError("InvalidReference", "the series has been deleted");
  return parent as Element;
}
