import { styleLooks, type StyleLook } from "../report/cellStyles";
import type { CellStyle } from "../report/SheetContent";
import { element, listElement } from "./xml";
import { MAIN } from "./namespaces";

/** Codes of Excel's own formats, which have a number and are not listed (ECMA-376 part 1, 18.8.30). */
const builtinFormats: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["#,##0", 3],
  ["0%", 9],
]);
const firstOwnFormat = 164;

/** Different items in the order they were first asked for. */
class Items {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.indexOf(xml);
  }

  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.indexes.size);
    return this.indexes.size - 1;
  }

  get all(): readonly string[] {
    return [...this.indexes.keys()];
  }
}

/** The cell formats a workbook uses (ECMA-376 part 1, 18.8.39). Number 0 is the plain one; Excel counts on two fills. */
export class StyleSheet {
  private readonly fonts = new Items(fontXml({ numberFormat: "General" }));
  private readonly fills = new Items(patternXml("none"), patternXml("gray125"));
  private readonly borders = new Items(borderXml({ numberFormat: "General" }));
  private readonly formats = new Items();
  private readonly cellFormats = new Items('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** Number of the cell format that looks so. */
  indexOf(style: CellStyle): number {
    return this.cellFormats.indexOf(this.cellFormat(styleLooks[style]));
  }

  private cellFormat(look: StyleLook): string {
    const children = [alignmentXml(look), look.unlocked ? '<protection locked="0"/>' : ""].join("");
    const attributes = {
      numFmtId: this.formatId(look.numberFormat),
      fontId: this.fonts.indexOf(fontXml(look)),
      fillId: look.fill ? this.fills.indexOf(patternXml("solid", look.fill)) : 0,
      borderId: this.borders.indexOf(borderXml(look)),
      xfId: 0,
    };
    const applied = {
      applyNumberFormat: attributes.numFmtId === 0 ? undefined : 1,
      applyFont: attributes.fontId === 0 ? undefined : 1,
      applyFill: attributes.fillId === 0 ? undefined : 1,
      applyBorder: attributes.borderId === 0 ? undefined : 1,
      applyAlignment: alignmentXml(look) === "" ? undefined : 1,
      applyProtection: look.unlocked ? 1 : undefined,
    };
    return element("xf", { ...attributes, ...applied }, children);
  }

  private formatId(code: string): number {
    return builtinFormats.get(code) ?? firstOwnFormat + this.formats.indexOf(code);
  }

  get xml(): string {
    const formats = this.formats.all.map((formatCode, index) =>
      element("numFmt", { numFmtId: firstOwnFormat + index, formatCode }),
    );
    return element(
      "styleSheet",
      { xmlns: MAIN },
      listElement("numFmts", formats) +
        listElement("fonts", this.fonts.all) +
        listElement("fills", this.fills.all) +
        listElement("borders", this.borders.all) +
        listElement("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        listElement("cellXfs", this.cellFormats.all) +
        listElement("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    );
  }
}

/** "FF0F3B5C" of "#0F3B5C". */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

function fontXml({ bold, italic, size = 11, color = "#000000" }: StyleLook): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="Calibri"/><family val="2"/></font>`;
}

function patternXml(type: string, color?: string): string {
  const colors = color ? `<fgColor rgb="${argb(color)}"/><bgColor indexed="64"/>` : "";
  return element("fill", {}, element("patternFill", { patternType: type }, colors));
}

function borderXml({ borderTop, box }: StyleLook): string {
  const side = (name: string, isDrawn: true | undefined) =>
    isDrawn ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  const sides = side("left", box) + side("right", box) + side("top", box ?? borderTop) + side("bottom", box);
  return `<border>${sides}<diagonal/></border>`;
}

function alignmentXml({ align, wrap, bottom, indent }: StyleLook): string {
  if (!align && !wrap && !bottom && !indent) return "";
  return element("alignment", {
    horizontal: align?.toLowerCase(),
    vertical: wrap ? "top" : bottom ? "bottom" : undefined,
    wrapText: wrap ? 1 : undefined,
    indent,
  });
}
