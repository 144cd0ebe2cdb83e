import type { CellFormat } from "../../host/model/CellFormat";

export const PIXELS_PER_POINT = 4 / 3;
/** Height of a line in font sizes, as browsers and Excel set Calibri. */
const LINE_HEIGHT = 1.22;

/** Stand-ins of the same widths as Calibri's, which few have outside of Windows; the last one is in grid.css. */
const STAND_INS = `Carlito, "Calibri stand-in"`;

/** The font of a cell, as CSS. */
export function fontFamily({ font }: CellFormat): string {
  return `"${font.name.replace(/["\\]/g, "")}", ${STAND_INS}, sans-serif`;
}

/**
 * Makes the stand-ins ready. Before that, texts would be measured in another font than they are then shown in. A machine
 * may have none of them (a server does): then loading fails, and the browser's own font is both measured and shown.
 */
export async function loadFonts(): Promise<void> {
  const styles = ["", "bold", "italic", "bold italic"];
  await Promise.allSettled(styles.map((style) => document.fonts.load(`${style} 15px ${STAND_INS}`)));
}

export function fontPixels({ font }: CellFormat): number {
  return font.size * PIXELS_PER_POINT;
}

export function lineHeight(format: CellFormat): number {
  return Math.ceil(fontPixels(format) * LINE_HEIGHT);
}

const widths = new Map<string, number>();
const context = document.createElement("canvas").getContext("2d");

/** The width of a text in a cell's font, in pixels; of its longest line when it has several. */
export function textWidth(text: string, format: CellFormat): number {
  const { bold, italic } = format.font;
  const font = `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontPixels(format)}px ${fontFamily(format)}`;
  return Math.max(...text.split("\n").map((line) => lineWidth(line, font)));
}

function lineWidth(line: string, font: string): number {
  const key = `${font}\n${line}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (context === null) throw new Error("the browser has no canvas to measure text with");
    context.font = font;
    width = context.measureText(line).width;
    // A full map is emptied rather than tended: measuring anew takes microseconds.
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}
