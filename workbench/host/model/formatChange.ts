import {
  childOf,
  createChild,
  ensureChild,
  insertInOrder,
  removeNode,
  setAttribute,
  type Element,
} from "../package/xml";
import type { BorderLine, BorderSide } from "./CellFormat";

/** What is to differ; absent things stay. Null removes: no fill, no line. */
export interface FormatChange {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly underline?: string;
    readonly verticalPosition?: string;
  };
  readonly fill?: string | null;
  readonly borders?: { readonly [side in BorderSide]?: BorderLine | null };
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrapText?: boolean;
    readonly indent?: number;
    readonly shrinkToFit?: boolean;
    readonly textRotation?: number;
  };
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  /** Entered with an apostrophe: text whatever it looks like. */
  readonly quotePrefix?: boolean;
}

/** The tables of the style sheet that a format points into. */
export interface StyleTables {
  record(table: string, id: number): Element | undefined;
  /** The id of an equal record, added when there is none. */
  add(table: string, record: Element): number;
  numberFormatId(code: string): number;
}

/** ECMA-376 part 1: the order Excel writes the children of a font (18.8.22), an xf (18.8.45), a border (18.8.4). */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const XF_ORDER = ["alignment", "protection", "extLst"];
const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** Changes an xf element (already a copy) in place. */
export function applyFormatChange(xf: Element, change: FormatChange, tables: StyleTables): void {
  if (change.numberFormat !== undefined) {
    xf.setAttribute("numFmtId", String(tables.numberFormatId(change.numberFormat)));
    xf.setAttribute("applyNumberFormat", "1");
  }
  if (change.font !== undefined) {
    const font = copyOf(tables, "fonts", xf.getAttribute("fontId"), xf);
    changeFont(font, change.font);
    point(xf, "font", tables.add("fonts", font));
  }
  if (change.fill !== undefined) {
    point(xf, "fill", change.fill === null ? 0 : tables.add("fills", solidFill(xf, change.fill)));
  }
  if (change.borders !== undefined) {
    const border = copyOf(tables, "borders", xf.getAttribute("borderId"), xf);
    changeBorders(border, change.borders);
    point(xf, "border", tables.add("borders", border));
  }
  if (change.alignment !== undefined) changeChild(xf, "alignment", "applyAlignment", change.alignment);
  if (change.protection !== undefined) changeChild(xf, "protection", "applyProtection", change.protection);
  if (change.quotePrefix !== undefined) setAttribute(xf, "quotePrefix", change.quotePrefix ? 1 : undefined);
}

function point(xf: Element, table: "font" | "fill" | "border", id: number): void {
  xf.setAttribute(`${table}Id`, String(id));
  xf.setAttribute(`apply${table.charAt(0).toUpperCase()}${table.slice(1)}`, "1");
}

function copyOf(tables: StyleTables, table: string, id: string | null, xf: Element): Element {
  const record = tables.record(table, Number(id ?? 0));
  return record === undefined ? createChild(xf, table.slice(0, -1)) : (record.cloneNode(true) as Element);
}

function changeFont(font: Element, change: NonNullable<FormatChange["font"]>): void {
  const value = (name: string, content: string | number) => {
    ensureChild(font, name, FONT_ORDER).setAttribute("val", String(content));
  };
  const flag = (name: string, isOn: boolean | undefined) => {
    if (isOn === undefined) return;
    const present = childOf(font, name);
    if (present !== undefined) removeNode(present);
    if (isOn) ensureChild(font, name, FONT_ORDER);
  };
  flag("b", change.bold);
  flag("i", change.italic);
  flag("strike", change.strikethrough);
  if (change.underline !== undefined) {
    flag("u", change.underline !== "none");
    if (!["none", "single"].includes(change.underline)) value("u", change.underline);
  }
  if (change.verticalPosition !== undefined) value("vertAlign", change.verticalPosition);
  if (change.size !== undefined) value("sz", change.size);
  if (change.color !== undefined) setColor(ensureChild(font, "color", FONT_ORDER), change.color);
  if (change.name !== undefined) {
    value("name", change.name);
    // A scheme would make the theme's font win over the name.
    flag("scheme", false);
  }
}

function setColor(element: Element, color: string): void {
  for (const name of ["theme", "tint", "indexed", "auto"]) element.removeAttribute(name);
  element.setAttribute("rgb", `FF${color.replace("#", "")}`);
}

function solidFill(xf: Element, color: string): Element {
  const fill = createChild(xf, "fill");
  const pattern = createChild(xf, "patternFill", { patternType: "solid" });
  fill.appendChild(pattern);
  pattern.appendChild(createChild(xf, "fgColor", { rgb: `FF${color.replace("#", "")}` }));
  pattern.appendChild(createChild(xf, "bgColor", { indexed: 64 }));
  return fill;
}

function changeBorders(border: Element, change: NonNullable<FormatChange["borders"]>): void {
  for (const [side, line] of Object.entries(change)) {
    const present = childOf(border, side);
    if (present !== undefined) removeNode(present);
    const element = createChild(border, side);
    if (line !== null && line.style !== "none") {
      element.setAttribute("style", line.style);
      element.appendChild(createChild(border, "color", { rgb: `FF${line.color.replace("#", "")}` }));
    }
    insertInOrder(border, element, BORDER_ORDER);
  }
}

function changeChild(xf: Element, name: string, apply: string, change: Record<string, unknown>): void {
  const element = ensureChild(xf, name, XF_ORDER);
  for (const [key, value] of Object.entries(change)) {
    setAttribute(element, key, typeof value === "boolean" ? Number(value) : String(value));
  }
  xf.setAttribute(apply, "1");
}
