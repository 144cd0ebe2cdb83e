import type { Rectangle } from "../model/cellAddress";
import { parseRectangle } from "../model/cellAddress";
import type { Sheet } from "../model/Sheet";
import { childOf, childrenOf } from "../package/xml";

const FIRST_CELL: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is selected on each sheet: at first what the file says, later in memory only. */
export class Selection {
  private readonly areas = new Map<Sheet, Rectangle>();

  of(sheet: Sheet): Rectangle {
    return this.areas.get(sheet) ?? storedSelection(sheet) ?? FIRST_CELL;
  }

  set(sheet: Sheet, area: Rectangle): void {
    this.areas.set(sheet, area);
  }
}

/** ECMA-376 part 1, 18.3.1.78: one selection per pane; the active pane's counts, else the last. */
function storedSelection(sheet: Sheet): Rectangle | undefined {
  const views = childOf(sheet.root, "sheetViews");
  const view = views && childOf(views, "sheetView");
  if (view === undefined) return undefined;
  const activePane = childOf(view, "pane")?.getAttribute("activePane");
  const selections = childrenOf(view, "selection");
  const chosen = selections.find((element) => element.getAttribute("pane") === activePane) ?? selections.at(-1);
  return parseRectangle(chosen?.getAttribute("sqref")?.split(" ")[0] ?? "");
}
