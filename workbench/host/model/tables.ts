import { decodeXstring } from "../../../src/workbook/xlsx/xml/xmlText";
import { HostError } from "../errors";
import { relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, ensureChild, flagOf, relationshipIdOf, rootOf, type Element } from "../package/xml";
import { parseRectangle, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** ECMA-376 part 1, 18.5.1.2 CT_Table: the order of its children. */
export const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** What a table's style stresses; the attributes of ECMA-376 part 1, 18.5.1.5. */
export type TableStress = "showFirstColumn" | "showLastColumn" | "showRowStripes" | "showColumnStripes";

/** An Excel table. Its data are in a part of its own; ECMA-376 part 1, 18.5.1.2. */
export class Table {
  constructor(
    readonly sheet: Sheet,
    readonly part: string,
  ) {}

  /** The root of its part, to read. */
  get root(): Element {
    this.assertAlive();
    return rootOf(this.sheet.book.file.xml(this.part));
  }

  /** The root of its part, to change. */
  touchRoot(): Element {
    this.assertAlive();
    return rootOf(this.sheet.book.file.touch(this.part));
  }

  get id(): string {
    return this.root.getAttribute("id") ?? "";
  }

  get name(): string {
    return decodeXstring(this.root.getAttribute("displayName") ?? "");
  }

  /** With header and totals row. */
  get area(): Rectangle {
    const area = parseRectangle(this.root.getAttribute("ref") ?? "");
    if (area === undefined) throw new Error(`the table part ${this.part} has no range`);
    return area;
  }

  get headerRowCount(): number {
    return Number(this.root.getAttribute("headerRowCount") ?? 1);
  }

  get totalsRowCount(): number {
    return Number(this.root.getAttribute("totalsRowCount") ?? 0);
  }

  get columnElements(): Element[] {
    const columns = childOf(this.root, "tableColumns");
    return columns === undefined ? [] : childrenOf(columns, "tableColumn");
  }

  get columnNames(): string[] {
    return this.columnElements.map((column) => decodeXstring(column.getAttribute("name") ?? ""));
  }

  get styleName(): string {
    return childOf(this.root, "tableStyleInfo")?.getAttribute("name") ?? "";
  }

  set styleName(name: string) {
    this.touchStyle().setAttribute("name", name);
  }

  stresses(what: TableStress): boolean {
    return flagOf(childOf(this.root, "tableStyleInfo"), what);
  }

  setStress(what: TableStress, isOn: boolean): void {
    this.touchStyle().setAttribute(what, isOn ? "1" : "0");
  }

  private touchStyle(): Element {
    return ensureChild(this.touchRoot(), "tableStyleInfo", TABLE_ORDER);
  }

  private assertAlive(): void {
    const { book, isAlive } = this.sheet;
    if (!isAlive || !book.file.has(this.part)) throw new HostError("InvalidReference", "the table has been deleted");
  }
}

/** The tables of a sheet in the order of the file. */
export function tablesOf(sheet: Sheet): Table[] {
  const parts = childOf(sheet.root, "tableParts");
  if (parts === undefined) return [];
  const links = relationshipsOf(sheet.book.file, sheet.part);
  return childrenOf(parts, "tablePart").flatMap((element) => {
    const link = links.find((candidate) => candidate.id === relationshipIdOf(element));
    return link === undefined ? [] : new Table(sheet, link.target);
  });
}
