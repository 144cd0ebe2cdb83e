import type { Row as ReadRow } from "../../../src/workbook/Workbook";
import { escapeXml, scanElements, type ScannedElement } from "../package/scanElements";
import type { Cell } from "./Cell";
import { bounding, parseColumn, parseRectangle, type Rectangle } from "./cellAddress";
import { fromFileFormula } from "./fileFormula";
import { readCell, withReference, withStyle } from "./storedCell";

/** A row of the file: its attributes (height, hidden, style …), its cells, and what else it holds. */
export interface SheetRow {
  readonly attributes: Map<string, string>;
  /** By column. */
  readonly cells: Map<number, Cell>;
  /** Children other than cells (extLst), as they came. */
  readonly rest: string;
  /** The element as it came, until something in the row is changed. */
  xml?: string;
}

/**
 * The sheetData element of a sheet: sparse rows of sparse cells. Rows and cells that nobody changes are written back
 * as the text they came as.
 */
export class SheetData {
  private readonly rows = new Map<number, SheetRow>();
  /** Areas of array formulas and data tables of more than one cell: Excel changes them as a whole only. */
  readonly blocks: Rectangle[] = [];
  /** Numbers of the rows where there are or have been formulas. */
  readonly formulaRows = new Set<number>();

  /**
   * The text is the inside of sheetData; the values and formulas are those the reader found in the same file, since
   * shared strings, shared formulas and the like are its business.
   */
  constructor(
    text: string,
    private readonly prefix: string,
    read: readonly ReadRow[],
  ) {
    let previous = -1;
    for (const element of scanElements(text)) previous = this.addRow(element, previous + 1);
    for (const row of read) this.addContent(row);
  }

  /** A row without a number follows the one before it. Answers the row's number. */
  private addRow(element: ScannedElement, following: number): number {
    const written = element.attributes.get("r");
    const index = written === undefined ? following : Number(written) - 1;
    const cells = new Map<number, Cell>();
    let rest = "";
    let column = -1;
    for (const child of scanElements(element.inner)) {
      if (child.localName !== "c") {
        rest += child.outer;
        continue;
      }
      const reference = child.attributes.get("r");
      column = parseColumn(reference?.replace(/\d+$/, "") ?? "") ?? column + 1;
      const cell = readCell(child);
      cells.set(column, cell);
      if (cell.tie !== undefined && cell.tie.kind !== "shared") this.addBlock(cell.tie.reference ?? "");
    }
    this.rows.set(index, { attributes: element.attributes, cells, rest, xml: element.outer });
    return index;
  }

  private addBlock(reference: string): void {
    const block = parseRectangle(reference);
    if (block !== undefined && block.rowCount * block.columnCount > 1) this.blocks.push(block);
  }

  private addContent(row: ReadRow): void {
    row.values.forEach((value, index) => {
      const formula = row.formulas?.[index] ?? null;
      if (value === null && formula === null) return;
      const cell = this.cell(row.row, row.column + index);
      if (cell === undefined) throw new Error("SheetData requires the cells that the reader found");
      cell.value = value;
      cell.formula = formula === null ? null : fromFileFormula(formula);
      if (formula !== null) this.formulaRows.add(row.row);
    });
  }

  row(index: number): SheetRow | undefined {
    return this.rows.get(index);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The row, to change: made when there is none. */
  touchRow(index: number): SheetRow {
    const present = this.rows.get(index);
    const row: SheetRow = present ?? { attributes: new Map<string, string>(), cells: new Map(), rest: "" };
    if (present === undefined) this.rows.set(index, row);
    delete row.xml;
    // Excel takes the span as a promise; readers need none (ECMA-376 part 1, 18.3.1.73: an optimisation only).
    row.attributes.delete("spans");
    return row;
  }

  /** The cell, to change its value: made when there is none, with the style given. */
  touchCell(row: number, column: number, styleOfNew: number): Cell {
    const { cells } = this.touchRow(row);
    const cell = cells.get(column) ?? { value: null, formula: null, style: styleOfNew };
    delete cell.xml;
    cells.set(column, cell);
    return cell;
  }

  /** Gives a cell a format and leaves its content as it came; makes the cell when there is none. */
  setStyle(row: number, column: number, style: number): void {
    const { cells } = this.touchRow(row);
    const cell = cells.get(column) ?? { value: null, formula: null, style };
    cell.style = style;
    if (cell.xml !== undefined) cell.xml = withStyle(cell.xml, style);
    cells.set(column, cell);
  }

  removeCell(row: number, column: number): void {
    if (this.cell(row, column) !== undefined) this.touchRow(row).cells.delete(column);
  }

  /** Row numbers in ascending order. */
  rowIndexes(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Calls back for every cell there is in the rectangle, in no particular order. */
  forEachCell(area: Rectangle, visit: (cell: Cell, row: number, column: number) => void): void {
    const rows = area.rowCount < this.rows.size ? range(area.row, area.rowCount) : this.rows.keys();
    for (const index of rows) {
      if (index < area.row || index >= area.row + area.rowCount) continue;
      const cells = this.rows.get(index)?.cells ?? new Map<number, Cell>();
      const columns = area.columnCount < cells.size ? range(area.column, area.columnCount) : cells.keys();
      for (const column of columns) {
        const cell = cells.get(column);
        const isInside = column >= area.column && column < area.column + area.columnCount;
        if (cell !== undefined && isInside) visit(cell, index, column);
      }
    }
  }

  /** The smallest rectangle around all cells; undefined when there are none. */
  extent(): Rectangle | undefined {
    let extent: Rectangle | undefined;
    for (const [row, { cells }] of this.rows) {
      for (const column of cells.keys()) {
        const cell = { row, column, rowCount: 1, columnCount: 1 };
        extent = extent === undefined ? cell : bounding(extent, cell);
      }
    }
    return extent;
  }

  /** The inside of sheetData, rows and cells in order. */
  serialize(): string {
    return this.rowIndexes()
      .map((index) => this.serializeRow(index))
      .join("");
  }

  private serializeRow(index: number): string {
    const row = this.rows.get(index);
    if (row === undefined) return "";
    if (row.xml !== undefined) return row.xml;
    const attributes = [...row.attributes].filter(([name]) => name !== "r");
    const start = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
    const cells = [...row.cells].sort(([a], [b]) => a - b);
    const content = cells.map(([column, cell]) => withReference(cell, index, column, this.prefix)).join("") + row.rest;
    if (content === "" && attributes.length === 0) return "";
    return `<${this.prefix}row r="${index + 1}"${start}>${content}</${this.prefix}row>`;
  }
}

function* range(start: number, count: number): Generator<number> {
  for (let index = start; index < start + count; index += 1) yield index;
}
