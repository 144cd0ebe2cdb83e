import { childOf, childrenOf, flagOf, type Element } from "../package/xml";
import { BUILTIN_FORMATS } from "./builtinFormats";
import { colorOf } from "./color";

/** The sides of a cell that carry a border in the file. */
export const BORDER_SIDES = ["left", "right", "top", "bottom", "diagonal"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderLine {
  /** The file's name of the line, e.g. "thin"; "none" without a line. ECMA-376 part 1, 18.18.3. */
  readonly style: string;
  /** "#RRGGBB". */
  readonly color: string;
}

/** How a cell looks, with the words of the file. Colours are "#RRGGBB". */
export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** In points. */
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly strikethrough: boolean;
    /** "none", "single", "double", "singleAccounting", "doubleAccounting". */
    readonly underline: string;
    /** "baseline", "superscript", "subscript". */
    readonly verticalPosition: string;
  };
  /** The fill's colour; undefined without a fill. */
  readonly fill: string | undefined;
  readonly borders: Readonly<Record<BorderSide, BorderLine>>;
  readonly alignment: {
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrapText: boolean;
    readonly indent: number;
    readonly shrinkToFit: boolean;
    /** Degrees as in the file: 0-90 up, 91-180 down, 255 stacked. */
    readonly rotation: number;
  };
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** Reads a format from its xf element and the tables that it points into; without one, Excel's plain format. */
export function readFormat(stylesheet: Element, xf: Element | undefined): CellFormat {
  const alignment = xf && childOf(xf, "alignment");
  const protection = xf && childOf(xf, "protection");
  return {
    numberFormat: readNumberFormat(stylesheet, Number(xf?.getAttribute("numFmtId") ?? 0)),
    font: readFont(recordOf(stylesheet, "fonts", xf?.getAttribute("fontId"))),
    fill: readFill(recordOf(stylesheet, "fills", xf?.getAttribute("fillId"))),
    borders: readBorders(recordOf(stylesheet, "borders", xf?.getAttribute("borderId"))),
    alignment: {
      horizontal: alignment?.getAttribute("horizontal") ?? "general",
      vertical: alignment?.getAttribute("vertical") ?? "bottom",
      wrapText: flagOf(alignment, "wrapText"),
      indent: Number(alignment?.getAttribute("indent") ?? 0),
      shrinkToFit: flagOf(alignment, "shrinkToFit"),
      rotation: Number(alignment?.getAttribute("textRotation") ?? 0),
    },
    locked: flagOf(protection, "locked", true),
    formulaHidden: flagOf(protection, "hidden"),
  };
}

function recordOf(stylesheet: Element, table: string, index: string | null | undefined): Element | undefined {
  const parent = childOf(stylesheet, table);
  return parent && childrenOf(parent)[Number(index ?? 0)];
}

function readNumberFormat(stylesheet: Element, id: number): string {
  const table = childOf(stylesheet, "numFmts");
  const own = table && childrenOf(table).find((record) => Number(record.getAttribute("numFmtId")) === id);
  return own?.getAttribute("formatCode") ?? BUILTIN_FORMATS.get(id) ?? "General";
}

function readFont(font: Element | undefined): CellFormat["font"] {
  const child = (name: string) => font && childOf(font, name);
  const value = (name: string) => child(name)?.getAttribute("val") ?? undefined;
  const flag = (name: string) => child(name) !== undefined && flagOf(child(name), "val", true);
  return {
    name: value("name") ?? "Calibri",
    size: Number(value("sz") ?? 11),
    color: colorOf(child("color")) ?? "#000000",
    bold: flag("b"),
    italic: flag("i"),
    strikethrough: flag("strike"),
    underline: child("u") === undefined ? "none" : (value("u") ?? "single"),
    verticalPosition: value("vertAlign") ?? "baseline",
  };
}

function readFill(fill: Element | undefined): string | undefined {
  const pattern = fill && childOf(fill, "patternFill");
  const type = pattern?.getAttribute("patternType") ?? "none";
  if (pattern === undefined || type === "none") return undefined;
  return colorOf(childOf(pattern, type === "solid" ? "fgColor" : "bgColor"));
}

function readBorders(border: Element | undefined): CellFormat["borders"] {
  const line = (side: BorderSide): BorderLine => {
    const element = border && childOf(border, side);
    return {
      style: element?.getAttribute("style") ?? "none",
      color: colorOf(element && childOf(element, "color")) ?? "#000000",
    };
  };
  return {
    left: line("left"),
    right: line("right"),
    top: line("top"),
    bottom: line("bottom"),
    diagonal: line("diagonal"),
  };
}
