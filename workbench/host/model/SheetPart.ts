import type { Row as ReadRow } from "../../../src/workbook/Workbook";
import type { Package } from "../package/Package";
import { childOf, parseXml, rootOf, serializeXml, type Document, type Element } from "../package/xml";
import { rectangleName } from "./cellAddress";
import { SheetData } from "./SheetData";

/**
 * A worksheet part in two pieces: the cells, kept as text until changed, and everything around them as a small tree.
 * Nothing is parsed before it is asked for.
 */
export class SheetPart {
  private pieces: { readonly data: SheetData; readonly frame: Document; readonly tag: string } | undefined;
  private isTouched = false;

  constructor(
    private readonly file: Package,
    readonly name: string,
    private readonly readRows: () => readonly ReadRow[],
  ) {
    file.beforeSave(() => {
      this.write();
    });
  }

  /** The cells, to read. */
  get data(): SheetData {
    return this.load().data;
  }

  /** The root element, without the cells, to read. */
  get root(): Element {
    return rootOf(this.load().frame);
  }

  /** The cells, to change. */
  touchData(): SheetData {
    this.isTouched = true;
    return this.data;
  }

  /** The root element, to change. */
  touchRoot(): Element {
    this.isTouched = true;
    return this.root;
  }

  /** The part without its cells, as text. */
  get frameText(): string {
    return serializeXml(this.load().frame);
  }

  private load() {
    this.pieces ??= this.parse();
    return this.pieces;
  }

  private parse() {
    const text = this.file.text(this.name);
    const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(text);
    if (open === null) throw new Error(`the sheet part ${this.name} has no sheetData`);
    const [tag, prefix = "", slash] = open;
    const closeTag = `</${prefix}sheetData>`;
    const start = open.index + tag.length;
    const end = slash === "/" ? start : text.lastIndexOf(closeTag);
    const inner = text.slice(start, end);
    const rest = slash === "/" ? text.slice(start) : text.slice(end + closeTag.length);
    const frame = parseXml(`${text.slice(0, open.index)}<${prefix}sheetData/>${rest}`);
    return { data: new SheetData(inner, prefix, this.readRows()), frame, tag: `${prefix}sheetData` };
  }

  private write(): void {
    if (!this.isTouched || this.pieces === undefined || !this.file.has(this.name)) return;
    const { data, frame, tag } = this.pieces;
    const extent = data.extent();
    childOf(rootOf(frame), "dimension")?.setAttribute("ref", extent === undefined ? "A1" : rectangleName(extent));
    const rows = data.serialize();
    const cells = rows === "" ? `<${tag}/>` : `<${tag}>${rows}</${tag}>`;
    this.file.set(
      this.name,
      serializeXml(frame).replace(`<${tag}/>`, () => cells),
    );
    this.isTouched = false;
  }
}
