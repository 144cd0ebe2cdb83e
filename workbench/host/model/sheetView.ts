import { HostError } from "../errors";
import { childOf, ensureChild, removeNode, type Element } from "../package/xml";
import { colorOf, parseColor } from "./color";
import type { Sheet } from "./Sheet";

/** The sheet's first view, to read; undefined when the file has none. */
export function sheetView(sheet: Sheet): Element | undefined;
/** The sheet's first view, to change. */
export function sheetView(sheet: Sheet, toChange: true): Element;
export function sheetView(sheet: Sheet, toChange = false): Element | undefined {
  const views = toChange ? sheet.touchChild("sheetViews") : childOf(sheet.root, "sheetViews");
  const view = views && childOf(views, "sheetView");
  if (view !== undefined || !toChange || views === undefined) return view;
  const created = ensureChild(views, "sheetView", []);
  created.setAttribute("workbookViewId", "0");
  return created;
}

/** "#RRGGBB"; an empty text when the tab has no colour. */
export function tabColor(sheet: Sheet): string {
  const properties = childOf(sheet.root, "sheetPr");
  return colorOf(properties && childOf(properties, "tabColor")) ?? "";
}

export function setTabColor(sheet: Sheet, color: string): void {
  const properties = sheet.touchChild("sheetPr");
  const present = childOf(properties, "tabColor");
  if (present !== undefined) removeNode(present);
  if (color === "") return;
  const rgb = parseColor(color);
  if (rgb === undefined) throw new HostError("InvalidArgument", "the text is not a colour");
  // First in CT_SheetPr (ECMA-376 part 1, 18.3.1.82).
  ensureChild(properties, "tabColor", ["tabColor", "outlinePr", "pageSetUpPr"]).setAttribute(
    "rgb",
    `FF${rgb.slice(1)}`,
  );
}
