import type { CellValue, Row as ReadRow } from "../../../src/workbook/Workbook";
import { HostError } from "../errors";
import { childOf, childrenOf, ensureChild, flagOf, type Element } from "../package/xml";
import type { Book } from "./Book";
import type { Cell } from "./Cell";
import { COLUMN_COUNT, ROW_COUNT, type Rectangle } from "./cellAddress";
import { columnStyle } from "./columns";
import { assertNoBlock, releaseGroup, setFormula } from "./tiedFormula";
import { WORKSHEET_ORDER } from "./schemaOrder";
import type { SheetData, SheetRow } from "./SheetData";
import { SheetPart } from "./SheetPart";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** The whole grid. */
export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: ROW_COUNT, columnCount: COLUMN_COUNT };

/** A sheet of the workbook: its entry in the workbook part and, for a worksheet, its own part. */
export class Sheet {
  private readonly content: SheetPart;
  /** False once the sheet is deleted: whoever still holds it gets an error. */
  isAlive = true;

  constructor(
    readonly book: Book,
    /** The sheet element in the workbook part. */
    readonly element: Element,
    readonly part: string,
    readonly isWorksheet: boolean,
    rows: readonly ReadRow[] = [],
  ) {
    this.content = new SheetPart(book.file, part, () => rows);
  }

  get name(): string {
    return this.element.getAttribute("name") ?? "";
  }

  /** As Excel forms it from the number of the sheet in the file. */
  get id(): string {
    const number = Number(this.element.getAttribute("sheetId")) - 1;
    return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(2, "0")}00-000000000000}`;
  }

  get visibility(): Visibility {
    return (this.element.getAttribute("state") ?? "visible") as Visibility;
  }

  setVisibility(visibility: Visibility): void {
    this.book.touchRoot();
    this.element.setAttribute("state", visibility);
  }

  get data(): SheetData {
    this.assertAlive();
    return this.content.data;
  }

  /** The root element of the sheet's part without the cells, to read. */
  get root(): Element {
    this.assertAlive();
    return this.content.root;
  }

  /** The root element, to change. */
  touchRoot(): Element {
    this.assertAlive();
    return this.content.touchRoot();
  }

  /** The sheet's part without its cells, as text. */
  get frameText(): string {
    this.assertAlive();
    return this.content.frameText;
  }

  /** A child of the root in its schema place, to change. */
  touchChild(name: string): Element {
    return ensureChild(this.touchRoot(), name, WORKSHEET_ORDER);
  }

  get isProtected(): boolean {
    return flagOf(childOf(this.root, "sheetProtection"), "sheet");
  }

  cell(row: number, column: number): Cell | undefined {
    return this.data.cell(row, column);
  }

  /** The format of a cell: its own, else its row's, else its column's (ECMA-376 part 1, 18.3.1.73 and 18.3.1.13). */
  styleAt(row: number, column: number): number {
    return this.cell(row, column)?.style ?? this.rowStyle(row) ?? columnStyle(this, column) ?? 0;
  }

  /** The format of a row's empty cells; undefined when the row has none of its own. */
  rowStyle(row: number): number | undefined {
    const attributes = this.data.row(row)?.attributes;
    const isCustom = ["1", "true"].includes(attributes?.get("customFormat") ?? "");
    return isCustom ? Number(attributes?.get("s") ?? 0) : undefined;
  }

  /** Puts a value or a formula into a cell; null and no formula empties it and keeps its format. */
  setContent(row: number, column: number, value: CellValue, formula: string | null): void {
    const present = this.cell(row, column);
    if (present === undefined && value === null && formula === null) return;
    assertNoBlock(this, row, column);
    if (present?.tie?.kind === "shared") releaseGroup(this, present.tie.group);
    const cell = this.touchData().touchCell(row, column, this.styleAt(row, column));
    cell.value = value;
    setFormula(cell, formula);
    if (formula !== null) this.data.formulaRows.add(row);
    this.book.changes.addCell(this, row, column);
    if (formula !== null || (present?.formula ?? null) !== null) this.book.dropCalculationChain();
  }

  setStyle(row: number, column: number, style: number): void {
    if (this.styleAt(row, column) !== style) this.touchData().setStyle(row, column, style);
  }

  /** Stores what a formula came to. Nothing else in the cell changes, and nobody is told. */
  setResult(row: number, column: number, value: CellValue): void {
    if ((this.cell(row, column)?.formula ?? null) === null) return;
    this.touchData().touchCell(row, column, 0).value = value;
  }

  removeCell(row: number, column: number): void {
    this.touchData().removeCell(row, column);
    this.book.changes.addCell(this, row, column);
  }

  touchRow(row: number): SheetRow {
    return this.touchData().touchRow(row);
  }

  touchData(): SheetData {
    this.assertAlive();
    return this.content.touchData();
  }

  /** The merged areas' addresses, as the file writes them. */
  mergeElements(): Element[] {
    const merges = childOf(this.root, "mergeCells");
    return merges === undefined ? [] : childrenOf(merges, "mergeCell");
  }

  private assertAlive(): void {
    if (!this.isAlive) throw new HostError("InvalidReference", "the sheet has been deleted");
  }
}
