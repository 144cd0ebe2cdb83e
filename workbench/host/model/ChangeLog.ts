import type { CellValue } from "../../../src/workbook/Workbook";
import { COLUMN_COUNT, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** One edit as Excel reports it in its events. */
export interface Edit {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  readonly kind: "content" | "format";
  /** What a single cell held before, when its content was changed; events of larger areas do not tell. */
  readonly before?: CellValue;
}

/** A cell whose value or formula was changed. */
export interface ChangedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What has been changed and not yet been told: edits for the events, cells for the calculation. */
export class ChangeLog {
  private edits: Edit[] = [];
  private cells = new Map<Sheet, Set<number>>();
  /** True when sheets or names came, went or changed, so that formulas everywhere may mean something else. */
  private isStructureChanged = false;
  /** False when nothing is calculated: then changed cells, which may be millions, are not remembered. */
  remembersCells = true;

  addEdit(edit: Edit): void {
    this.edits.push(edit);
  }

  addCell(sheet: Sheet, row: number, column: number): void {
    if (!this.remembersCells) return;
    const cells = this.cells.get(sheet) ?? new Set<number>();
    cells.add(row * COLUMN_COUNT + column);
    this.cells.set(sheet, cells);
  }

  addStructure(): void {
    this.isStructureChanged = true;
  }

  takeEdits(): Edit[] {
    const edits = this.edits;
    this.edits = [];
    return edits;
  }

  get hasUncalculated(): boolean {
    return this.isStructureChanged || this.cells.size > 0;
  }

  /** Where no cell has a formula there is nothing to calculate. */
  forgetUncalculated(): void {
    this.cells = new Map();
    this.isStructureChanged = false;
  }

  /** The cells changed since the last call, and whether everything must be calculated anew. */
  takeUncalculated(): { cells: ChangedCell[]; isStructureChanged: boolean } {
    const cells = [...this.cells].flatMap(([sheet, keys]) =>
      [...keys].map((key) => ({ sheet, row: Math.floor(key / COLUMN_COUNT), column: key % COLUMN_COUNT })),
    );
    const result = { cells, isStructureChanged: this.isStructureChanged };
    this.forgetUncalculated();
    return result;
  }
}
