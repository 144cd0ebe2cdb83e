import { HostError } from "../errors";
import { COLUMN_COUNT, intersect, quoteSheetName, rectangleName, ROW_COUNT, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** A rectangle of cells on a sheet: what a Range of the API stands for. */
export class Area implements Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;

  /** Throws InvalidArgument when the rectangle is empty or leaves the grid. */
  constructor(
    readonly sheet: Sheet,
    { row, column, rowCount, columnCount }: Rectangle,
  ) {
    const isInside = row >= 0 && column >= 0 && row + rowCount <= ROW_COUNT && column + columnCount <= COLUMN_COUNT;
    if (!isInside || rowCount < 1 || columnCount < 1) {
      throw new HostError("InvalidArgument", "the range would be empty or leave the sheet");
    }
    this.row = row;
    this.column = column;
    this.rowCount = rowCount;
    this.columnCount = columnCount;
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get isWholeColumns(): boolean {
    return this.rowCount === ROW_COUNT;
  }

  get isWholeRows(): boolean {
    return this.columnCount === COLUMN_COUNT;
  }

  /** Whole rows or columns: cell-level properties read as null and cannot be set. */
  get isUnbounded(): boolean {
    return this.isWholeColumns || this.isWholeRows;
  }

  /** "Blad1!A1:B2". */
  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${rectangleName(this)}`;
  }

  /** Another rectangle of the same sheet. */
  at(rectangle: Partial<Rectangle>): Area {
    return new Area(this.sheet, { ...this.rectangle, ...rectangle });
  }

  get rectangle(): Rectangle {
    const { row, column, rowCount, columnCount } = this;
    return { row, column, rowCount, columnCount };
  }

  intersection(other: Area): Area | undefined {
    const common = this.sheet === other.sheet ? intersect(this, other) : undefined;
    return common && new Area(this.sheet, common);
  }

  /** The value that a function gives for every cell, row by row. */
  map<T>(read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (__, column) => read(this.row + row, this.column + column)),
    );
  }

  forEach(visit: (row: number, column: number) => void): void {
    for (let row = this.row; row < this.row + this.rowCount; row += 1) {
      for (let column = this.column; column < this.column + this.columnCount; column += 1) visit(row, column);
    }
  }
}
