import { HostError } from "../../errors";
import type { Element } from "../../package/xml";
import type { Chart } from "./Chart";
import { isGroupName, type SeriesKind } from "./chartTypes";
import { add, elements, ensure, remove, setValue, valueOf } from "./chartXml";

export type AxisGroup = "Primary" | "Secondary";

/** The axes that a group of series is measured along. */
export interface AxisPair {
  readonly category: Element;
  readonly value: Element;
}

/** The groups of a chart: series of one kind along the same axes. */
export function groupsOf(chart: Chart): Element[] {
  return elements(chart.plotArea).filter((element) => isGroupName(element.localName));
}

/** The chart's axes of a group; undefined without. The first of each kind in the file are the primary ones. */
export function axesOf(chart: Chart, group: AxisGroup): AxisPair | undefined {
  const all = elements(chart.plotArea);
  const at = group === "Primary" ? 0 : 1;
  const category = all.filter(({ localName }) => localName === "catAx" || localName === "dateAx")[at];
  const value = all.filter(({ localName }) => localName === "valAx")[at];
  return category === undefined || value === undefined ? undefined : { category, value };
}

export function axisGroupOf(chart: Chart, group: Element): AxisGroup {
  const secondary = axesOf(chart, "Secondary");
  const ids = elements(group, "axId").map((element) => element.getAttribute("val"));
  return secondary !== undefined && ids.includes(valueOf(secondary.value, "axId") ?? "") ? "Secondary" : "Primary";
}

/** The group for series of the kind, made when there is none. Excel has one group of a kind along the same axes. */
export function ensureGroup(chart: Chart, kind: SeriesKind, axisGroup: AxisGroup): Element {
  const present = groupsOf(chart).find(
    (group) => group.localName === kind.group && axisGroupOf(chart, group) === axisGroup,
  );
  const group = present ?? addGroup(chart, kind, axisGroup);
  setValue(group, "grouping", kind.grouping);
  if (kind.group !== "barChart") return group;
  setValue(group, "barDir", kind.direction);
  // Stacked bars must lie over each other, or Excel draws them side by side in steps.
  if (kind.grouping !== "clustered") setValue(group, "overlap", 100);
  else if (valueOf(group, "overlap") === "100") remove(group, "overlap");
  const pair = axesOf(chart, axisGroup);
  if (pair !== undefined) turnAxes(pair, kind.direction === "bar", axisGroup);
  return group;
}

function addGroup(chart: Chart, kind: SeriesKind, axisGroup: AxisGroup): Element {
  const axes = axesOf(chart, axisGroup) ?? addAxes(chart, axisGroup);
  const group = add(chart.plotArea, kind.group);
  // Bars first, so that lines are drawn over them; before the axes, as the schema has it.
  const others = groupsOf(chart).filter((other) => other !== group);
  const next = kind.group === "barChart" ? others[0] : undefined;
  const firstAxis = elements(chart.plotArea).find(({ localName }) => /Ax$/.test(localName ?? ""));
  chart.plotArea.removeChild(group);
  chart.plotArea.insertBefore(group, next ?? firstAxis ?? null);
  setValue(group, "varyColors", 0);
  if (kind.group === "barChart") setValue(group, "gapWidth", 150);
  else setValue(group, "marker", 1);
  for (const axis of [axes.category, axes.value]) add(group, "axId", valueOf(axis, "axId"));
  return group;
}

/** Takes away a group without series, and axes without groups. One group stays, or the file would break the schema. */
export function tidyGroups(chart: Chart): void {
  for (const group of groupsOf(chart)) {
    if (elements(group, "ser").length === 0 && groupsOf(chart).length > 1) chart.plotArea.removeChild(group);
  }
  const groups = groupsOf(chart).map((group) => axisGroupOf(chart, group));
  const secondary = axesOf(chart, "Secondary");
  if (secondary !== undefined && !groups.includes("Secondary")) {
    for (const axis of [secondary.category, secondary.value]) chart.plotArea.removeChild(axis);
  } else if (!groups.includes("Primary")) {
    throw new HostError("InvalidOperation", "a chart has a series on its primary axes");
  }
}

function addAxes(chart: Chart, group: AxisGroup): AxisPair {
  const isSecondary = group === "Secondary";
  const [categoryId, valueId] = isSecondary ? [500000004, 500000003] : [500000001, 500000002];
  const last = elements(chart.plotArea).filter(
    ({ localName }) => isGroupName(localName) || /Ax$/.test(localName ?? ""),
  );
  const category = newAxis(chart, "catAx", categoryId, valueId, isSecondary, last.at(-1));
  const value = newAxis(chart, "valAx", valueId, categoryId, false, category);
  for (const [name, val] of [
    ["auto", 1],
    ["lblAlgn", "ctr"],
    ["lblOffset", 100],
    ["noMultiLvlLbl", 0],
  ] as const) {
    setValue(category, name, val);
  }
  setValue(category, "crosses", "autoZero");
  setValue(value, "crosses", isSecondary ? "max" : "autoZero");
  setValue(value, "crossBetween", "between");
  if (!isSecondary) ensure(value, "majorGridlines");
  turnAxes({ category, value }, false, group);
  return { category, value };
}

function newAxis(
  chart: Chart,
  name: "catAx" | "valAx",
  id: number,
  crossing: number,
  isDeleted: boolean,
  after: Element | undefined,
): Element {
  const axis = add(chart.plotArea, name);
  chart.plotArea.removeChild(axis);
  chart.plotArea.insertBefore(axis, after?.nextSibling ?? null);
  setValue(axis, "axId", id);
  setValue(ensure(axis, "scaling"), "orientation", "minMax");
  setValue(axis, "delete", isDeleted ? 1 : 0);
  const format = ensure(axis, "numFmt");
  format.setAttribute("formatCode", "General");
  format.setAttribute("sourceLinked", "1");
  setValue(axis, "majorTickMark", "out");
  setValue(axis, "minorTickMark", "none");
  setValue(axis, "tickLblPos", "nextTo");
  setValue(axis, "crossAx", crossing);
  return axis;
}

/** Lying bars have their categories along the side. */
function turnAxes({ category, value }: AxisPair, isLying: boolean, group: AxisGroup): void {
  const isSecondary = group === "Secondary";
  for (const [axis, position] of [
    [category, isLying ? "l" : "b"],
    [value, isLying ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l"],
  ] as const) {
    setValue(axis, "axPos", position);
  }
}
