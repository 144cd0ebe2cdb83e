import { HostError } from "../errors";
import { appendChild, childOf, childrenOf, removeNode, type Element } from "../package/xml";
import { COLUMN_COUNT, ROW_COUNT } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** Breaks between rows, or between columns; ECMA-376 part 1, 18.3.1.74 and 18.3.1.14. */
export type BreakKind = "rowBreaks" | "colBreaks";

/** Zero-based rows or columns that begin a page by hand, in order. In the file the number is that of the one before. */
export function pageBreaks(sheet: Sheet, kind: BreakKind): number[] {
  const manual = breakElements(sheet, kind).filter((element) => element.getAttribute("man") === "1");
  return manual.map((element) => Number(element.getAttribute("id"))).sort((a, b) => a - b);
}

export function addPageBreak(sheet: Sheet, kind: BreakKind, before: number): void {
  if (before === 0) throw new HostError("InvalidArgument", "there is nothing to break before the first");
  if (pageBreaks(sheet, kind).includes(before)) return;
  const max = (kind === "rowBreaks" ? COLUMN_COUNT : ROW_COUNT) - 1;
  const parent = sheet.touchChild(kind);
  const element = appendChild(parent, "brk", { id: before, max, man: 1 });
  const next = breakElements(sheet, kind).find((other) => Number(other.getAttribute("id")) > before);
  if (next !== undefined) parent.insertBefore(element, next);
  setCounts(sheet, kind);
}

export function removePageBreak(sheet: Sheet, kind: BreakKind, before: number): void {
  for (const element of breakElements(sheet, kind)) {
    if (element.getAttribute("id") !== String(before)) continue;
    sheet.touchRoot();
    removeNode(element);
  }
  setCounts(sheet, kind);
}

function setCounts(sheet: Sheet, kind: BreakKind): void {
  const parent = childOf(sheet.root, kind);
  if (parent === undefined) return;
  const elements = breakElements(sheet, kind);
  if (elements.length === 0) return removeNode(parent);
  parent.setAttribute("count", String(elements.length));
  parent.setAttribute("manualBreakCount", String(pageBreaks(sheet, kind).length));
}

function breakElements(sheet: Sheet, kind: BreakKind): Element[] {
  const parent = childOf(sheet.root, kind);
  return parent === undefined ? [] : childrenOf(parent, "brk");
}
