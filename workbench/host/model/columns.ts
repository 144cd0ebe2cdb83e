import { childOf, childrenOf, createChild, removeNode, type Element } from "../package/xml";
import { COLUMN_COUNT } from "./cellAddress";
import type { Sheet } from "./Sheet";

/**
 * Columns in the file come in runs: <col min max width style hidden …>, both ends counted from 1, in order and without
 * overlap. ECMA-376 part 1, 18.3.1.13.
 */

/** Excel's own when the file says nothing: 64 pixels in digits of Calibri 11, which are 7 pixels wide. */
const STANDARD_WIDTH = "9.140625";

interface ColumnRun {
  /** Zero-based; the end is the first column after the run. */
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

/** Every cell that is read may ask for its column, so the runs are looked up once. */
const knownRuns = new WeakMap<Sheet, readonly ColumnRun[]>();

function runsOf(sheet: Sheet): readonly ColumnRun[] {
  let runs = knownRuns.get(sheet);
  if (runs === undefined) {
    runs = columnElements(sheet).map((element) => ({
      start: Number(element.getAttribute("min")) - 1,
      end: Number(element.getAttribute("max")),
      element,
    }));
    knownRuns.set(sheet, runs);
  }
  return runs;
}

/** The run that holds the column; undefined where nothing is said of it. */
export function columnElement(sheet: Sheet, column: number): Element | undefined {
  return runsOf(sheet).find(({ start, end }) => start <= column && column < end)?.element;
}

export function columnElements(sheet: Sheet): Element[] {
  const columns = childOf(sheet.root, "cols");
  return columns === undefined ? [] : childrenOf(columns, "col");
}

/** The format of a column's empty cells; undefined where nothing is said of it. */
export function columnStyle(sheet: Sheet, column: number): number | undefined {
  const style = columnElement(sheet, column)?.getAttribute("style");
  return style === null || style === undefined ? undefined : Number(style);
}

/** Changes the attributes of some columns, splitting the runs at their ends. */
export function changeColumns(sheet: Sheet, first: number, count: number, change: (element: Element) => void): void {
  const parent = sheet.touchChild("cols");
  splitAt(parent, first);
  splitAt(parent, first + count);
  const format = childOf(sheet.root, "sheetFormatPr");
  const width = format?.getAttribute("defaultColWidth") ?? STANDARD_WIDTH;
  let next = first;
  for (const element of childrenOf(parent, "col")) {
    const start = Number(element.getAttribute("min")) - 1;
    const end = Number(element.getAttribute("max"));
    if (end <= first || start >= first + count) continue;
    if (start > next) insertRun(parent, { first: next, count: start - next, width }, change);
    change(element);
    next = end;
  }
  if (next < first + count) insertRun(parent, { first: next, count: first + count - next, width }, change);
  // An empty cols element is a schema error.
  if (childrenOf(parent, "col").length === 0) removeNode(parent);
  knownRuns.delete(sheet);
}

/** Cuts the run that spans the border before the column in two. */
function splitAt(parent: Element, column: number): void {
  for (const element of childrenOf(parent, "col")) {
    const start = Number(element.getAttribute("min")) - 1;
    if (start >= column || column >= Number(element.getAttribute("max"))) continue;
    const head = element.cloneNode(true) as Element;
    head.setAttribute("max", String(column));
    element.setAttribute("min", String(column + 1));
    parent.insertBefore(head, element);
  }
}

function insertRun(
  parent: Element,
  { first, count, width }: { first: number; count: number; width: string },
  change: (element: Element) => void,
): void {
  const max = Math.min(first + count, COLUMN_COUNT);
  // Without a width Excel may show the columns as if they had none.
  const element = createChild(parent, "col", { min: first + 1, max, width });
  const next = childrenOf(parent, "col").find((run) => Number(run.getAttribute("min")) > first + 1);
  parent.insertBefore(element, next ?? null);
  change(element);
}
