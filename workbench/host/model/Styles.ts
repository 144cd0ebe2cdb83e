import { XMLSerializer } from "@xmldom/xmldom";
import type { Package } from "../package/Package";
import { appendChild, childOf, childrenOf, createChild, ensureChild, rootOf, type Element } from "../package/xml";
import { BUILTIN_FORMAT_IDS } from "./builtinFormats";
import { applyFormatChange, type FormatChange } from "./formatChange";
import { readFormat, type CellFormat } from "./CellFormat";

/** ECMA-376 part 1, 18.8.39 CT_Stylesheet: the order of its children. */
const STYLESHEET_ORDER = [
  ..."numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" "),
];

/**
 * The cell formats of a workbook (styles.xml). A format is an index into cellXfs. Changing one makes a copy of the xf
 * element with the part that differs exchanged, so that what this code does not know (gradients, schemes, extensions)
 * stays; an equal one is used again.
 */
export class Styles {
  private readonly formats = new Map<number, CellFormat>();
  private readonly changed = new Map<string, number>();

  constructor(
    private readonly file: Package,
    readonly part: string,
  ) {}

  /** What a format looks like. An index the file does not have reads as the first format, as in Excel. */
  format(index: number): CellFormat {
    let format = this.formats.get(index);
    if (format === undefined) {
      format = readFormat(this.root(), this.records("cellXfs")[index] ?? this.records("cellXfs")[0]);
      this.formats.set(index, format);
    }
    return format;
  }

  /** The index of the format that differs from the one given by the change alone. */
  change(index: number, change: FormatChange): number {
    const key = `${index} ${JSON.stringify(change)}`;
    let result = this.changed.get(key);
    if (result === undefined) {
      result = this.makeChanged(index, change);
      this.changed.set(key, result);
    }
    return result;
  }

  private makeChanged(index: number, change: FormatChange): number {
    const base = this.records("cellXfs")[index] ?? this.records("cellXfs")[0];
    const xf = base === undefined ? createChild(this.table("cellXfs"), "xf") : (base.cloneNode(true) as Element);
    applyFormatChange(xf, change, {
      record: (table, id) => this.records(table)[id],
      add: (table, record) => this.addRecord(table, record),
      numberFormatId: (code) => this.numberFormatId(code),
    });
    return this.addRecord("cellXfs", xf);
  }

  /** The index of an equal record of the table, added when there is none. */
  private addRecord(table: string, record: Element): number {
    const text = canonicalText(record);
    const records = this.records(table);
    const present = records.findIndex((candidate) => canonicalText(candidate) === text);
    if (present >= 0) return present;
    this.file.touch(this.part);
    const parent = this.table(table);
    parent.appendChild(record);
    parent.setAttribute("count", String(records.length + 1));
    return records.length;
  }

  private numberFormatId(code: string): number {
    const builtin = BUILTIN_FORMAT_IDS.get(code);
    if (builtin !== undefined) return builtin;
    const records = this.records("numFmts");
    const present = records.find((record) => record.getAttribute("formatCode") === code);
    if (present !== undefined) return Number(present.getAttribute("numFmtId"));
    this.file.touch(this.part);
    // Ids below 164 are Excel's own (ECMA-376 part 1, 18.8.30).
    const id = Math.max(163, ...records.map((record) => Number(record.getAttribute("numFmtId")))) + 1;
    const table = this.table("numFmts");
    appendChild(table, "numFmt", { numFmtId: id, formatCode: code });
    table.setAttribute("count", String(records.length + 1));
    return id;
  }

  private records(table: string): Element[] {
    const parent = childOf(this.root(), table);
    return parent === undefined ? [] : childrenOf(parent);
  }

  private table(name: string): Element {
    return ensureChild(this.root(), name, STYLESHEET_ORDER);
  }

  private root(): Element {
    return rootOf(this.file.xml(this.part));
  }
}

function canonicalText(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}
