import type { CellValue } from "../../../src/workbook/Workbook";
import { NotEmulatedError } from "../../host/errors";
import type { Host } from "../../host/Host";
import { Area } from "../../host/model/Area";
import type { CellFormat } from "../../host/model/CellFormat";
import { contains, type Rectangle } from "../../host/model/cellAddress";
import { columnStyle } from "../../host/model/columns";
import { columnWidth } from "../../host/model/dimensions";
import { displayText } from "../../host/model/displayText";
import { mergedAreas } from "../../host/model/merges";
import { frozenPanes } from "../../host/model/panes";
import type { Sheet } from "../../host/model/Sheet";
import { sheetView } from "../../host/model/sheetView";
import { texts } from "../texts";
import { Axis } from "./Axis";
import { PIXELS_PER_POINT } from "./fonts";
import { rowHeight, type FitCell } from "./rowHeight";
import { dressedFormat, tableLooks, type TableLook } from "./tableLook";

/** How a sheet is laid out and what its cells show, as of one version of its content. */
export class SheetLayout {
  readonly columns: Axis;
  readonly rows: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rectangle[];
  readonly hasGridlines: boolean;
  private readonly tables: readonly TableLook[];
  private readonly columnStyles = new Map<number, number | undefined>();

  constructor(
    private readonly host: Host,
    readonly sheet: Sheet,
    rowCount: number,
    columnCount: number,
  ) {
    const panes = frozenPanes(sheet);
    this.frozenRows = panes?.rows ?? 0;
    this.frozenColumns = panes?.columns ?? 0;
    this.merges = mergedAreas(sheet);
    this.hasGridlines = !["0", "false"].includes(sheetView(sheet)?.getAttribute("showGridLines") ?? "");
    this.tables = tableLooks(sheet);
    this.columns = new Axis(columnCount, (column) => columnPixels(sheet, column));
    this.rows = new Axis(rowCount, (row) => rowHeight(sheet, row, () => this.fitCells(row)));
  }

  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  valueAt(row: number, column: number): CellValue {
    return this.sheet.cell(row, column)?.value ?? null;
  }

  isEmpty(row: number, column: number): boolean {
    const cell = this.sheet.cell(row, column);
    return cell === undefined || (cell.value === null && cell.formula === null);
  }

  formatAt(row: number, column: number): CellFormat {
    const own = this.sheet.book.styles.format(this.styleAt(row, column));
    return dressedFormat(this.tables, row, column, own);
  }

  /** What the cell shows, were it wide enough. A formula nobody could calculate says so. */
  textAt(row: number, column: number): string {
    const cell = this.sheet.cell(row, column);
    if (cell === undefined) return "";
    if (cell.formula !== null && !this.isCalculated(row, column)) return texts.uncalculated;
    return displayText(cell.value, this.formatAt(row, column).numberFormat, this.sheet.book.date1904);
  }

  private isCalculated(row: number, column: number): boolean {
    try {
      this.host.context.calculation.assertCalculated(this.sheet, row, column);
      return true;
    } catch (error) {
      if (error instanceof NotEmulatedError) return false;
      throw error;
    }
  }

  /** As Sheet.styleAt; columns are looked up once, since empty cells are many. */
  private styleAt(row: number, column: number): number {
    if (this.sheet.data.row(row)?.attributes.has("s")) return this.sheet.styleAt(row, column);
    const own = this.sheet.cell(row, column)?.style;
    if (own !== undefined) return own;
    if (!this.columnStyles.has(column)) this.columnStyles.set(column, columnStyle(this.sheet, column));
    return this.columnStyles.get(column) ?? 0;
  }

  /** The texts a row's height is fitted to. Of merged areas only those one row high count, and as a single line. */
  private *fitCells(row: number): Iterable<FitCell> {
    for (const [column, { value }] of this.sheet.data.row(row)?.cells ?? []) {
      const merge = this.mergeAt(row, column);
      if (value === null || column >= this.columns.count || (merge?.rowCount ?? 1) > 1) continue;
      const width = merge === undefined ? this.columns.size(column) : Infinity;
      yield { text: this.textAt(row, column), format: this.formatAt(row, column), width };
    }
  }
}

function columnPixels(sheet: Sheet, column: number): number {
  const area = new Area(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
  return (columnWidth(area) ?? 0) * PIXELS_PER_POINT;
}
