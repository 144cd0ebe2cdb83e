import { childOf, childrenOf, createChild, insertInOrder, removeNode } from "../package/xml";
import { cellName, parseRectangle, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";
import { sheetView } from "./sheetView";

/** ECMA-376 part 1, 18.3.1.87 CT_SheetView. */
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** How many rows above and columns to the left stand still; undefined when nothing is frozen. */
export function frozenPanes(sheet: Sheet): { rows: number; columns: number } | undefined {
  const view = sheetView(sheet);
  const pane = view && childOf(view, "pane");
  if (!["frozen", "frozenSplit"].includes(pane?.getAttribute("state") ?? "")) return undefined;
  return { rows: Number(pane?.getAttribute("ySplit") ?? 0), columns: Number(pane?.getAttribute("xSplit") ?? 0) };
}

/** Freezes the rows above and the columns to the left; 0 and 0 frees all. ECMA-376 part 1, 18.3.1.66. */
export function freezePanes(sheet: Sheet, rows: number, columns: number): void {
  const view = sheetView(sheet, true);
  const selection = childrenOf(view, "selection").at(-1);
  const selected: Rectangle | undefined = parseRectangle(selection?.getAttribute("sqref")?.split(" ")[0] ?? "");
  for (const element of [...childrenOf(view, "pane"), ...childrenOf(view, "selection")]) removeNode(element);
  // The view must not be scrolled behind the frozen part.
  view.removeAttribute("topLeftCell");
  const active = selected === undefined ? "A1" : cellName(selected.row, selected.column);
  const sqref = selection?.getAttribute("sqref") ?? active;
  if (rows > 0 || columns > 0) {
    const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    const pane = createChild(view, "pane", {
      ...(columns > 0 ? { xSplit: columns } : {}),
      ...(rows > 0 ? { ySplit: rows } : {}),
      topLeftCell: cellName(rows, columns),
      activePane,
      state: "frozen",
    });
    insertInOrder(view, pane, VIEW_ORDER);
    insertInOrder(view, createChild(view, "selection", { pane: activePane, activeCell: active, sqref }), VIEW_ORDER);
  } else {
    insertInOrder(view, createChild(view, "selection", { activeCell: active, sqref }), VIEW_ORDER);
  }
}
