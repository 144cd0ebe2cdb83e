import { relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, relationshipIdOf, rootOf, type Element } from "../package/xml";
import { parseRectangle, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** An Excel table. Its data are in a part of its own; ECMA-376 part 1, 18.5.1.2. */
export class Table {
  constructor(
    readonly sheet: Sheet,
    readonly part: string,
  ) {}

  private get root(): Element {
    return rootOf(this.sheet.book.file.xml(this.part));
  }

  get id(): string {
    return this.root.getAttribute("id") ?? "";
  }

  get name(): string {
    return this.root.getAttribute("displayName") ?? "";
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

  get columnNames(): string[] {
    const columns = childOf(this.root, "tableColumns");
    return columns === undefined ? [] : childrenOf(columns).map((column) => column.getAttribute("name") ?? "");
  }

  get styleName(): string {
    return childOf(this.root, "tableStyleInfo")?.getAttribute("name") ?? "";
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
