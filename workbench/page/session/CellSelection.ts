import type { Host } from "../../host/Host";
import { COLUMN_COUNT, rectangleName, ROW_COUNT, sameRectangle, type Rectangle } from "../../host/model/cellAddress";
import { mergedAreas } from "../../host/model/merges";
import type { Sheet } from "../../host/model/Sheet";
import type { Announcer } from "./Announcer";
import { areaAtCell, areaBetween, type CellPlace } from "./selectionArea";

/** Where a selection began and where its moving end is. */
interface Ends {
  readonly active: CellPlace;
  readonly focus: CellPlace;
}

/**
 * The sheet that is shown and what is selected on it. The host has the selected area, since the add-in may select too;
 * which of its cells is typed into, and which end moves with Shift, is known here.
 */
export class CellSelection {
  private own: (Ends & { readonly sheet: Sheet; readonly area: Rectangle }) | undefined;

  constructor(
    private readonly host: Host,
    private readonly announcer: Announcer,
  ) {}

  get sheet(): Sheet {
    return this.host.book.activeSheet;
  }

  get area(): Rectangle {
    return this.host.context.selection.of(this.sheet);
  }

  /** The cell that is typed into: where selecting began, or the first of what the add-in selected. */
  get active(): CellPlace {
    return this.ends.active;
  }

  /** The end that Shift and the arrow keys move. */
  get focus(): CellPlace {
    return this.ends.focus;
  }

  private get ends(): Ends {
    const { own, area, sheet } = this;
    if (own?.sheet === sheet && sameRectangle(own.area, area)) return own;
    // Whole rows and columns end far outside what is shown: Shift goes on from their beginning.
    const { row, column, rowCount, columnCount } = area;
    const lastRow = rowCount === ROW_COUNT ? row : row + rowCount - 1;
    const lastColumn = columnCount === COLUMN_COUNT ? column : column + columnCount - 1;
    return { active: { row, column }, focus: { row: lastRow, column: lastColumn } };
  }

  /** Selects a cell, or everything from one cell to another. */
  select(active: CellPlace, focus: CellPlace = active): void {
    this.selectArea(areaBetween(mergedAreas(this.sheet), active, focus), active, focus);
  }

  /** Selects whole rows, whole columns or any other rectangle. */
  selectArea(area: Rectangle, active: CellPlace = area, focus: CellPlace = active): void {
    const { sheet } = this;
    this.host.userSelect(sheet.name, rectangleName(area));
    const { row, column } = areaAtCell(mergedAreas(sheet), active);
    this.own = { active: { row, column }, focus, area, sheet };
    this.announcer.announce();
  }

  /** Shows a sheet; hidden ones have no tab to choose. */
  showSheet(sheet: Sheet): void {
    this.host.userSelect(sheet.name, rectangleName(this.host.context.selection.of(sheet)));
    this.announcer.announce();
  }
}
