import type { CSSProperties } from "react";
import type { CellFormat } from "../../host/model/CellFormat";
import type { CellValue } from "../../../src/workbook/Workbook";
import { fontFamily, fontPixels } from "./fonts";

/** Between the edge of a cell and its text, in pixels. */
export const CELL_PADDING = 3;
/** One step of indentation, in pixels: about three spaces of Calibri 11 (ECMA-376 part 1, 18.8.1). */
const INDENT = 9;

export type Horizontal = "left" | "center" | "right";

/** Where the text of a cell goes: numbers right, truth values and errors in the middle, unless the format says so. */
export function horizontalOf({ alignment }: CellFormat, value: CellValue): Horizontal {
  if (["center", "centerContinuous", "distributed"].includes(alignment.horizontal)) return "center";
  if (alignment.horizontal === "right") return "right";
  if (alignment.horizontal !== "general" || typeof value === "string" || value === null) return "left";
  return typeof value === "number" ? "right" : "center";
}

const textLooks = new WeakMap<CellFormat, CSSProperties>();

/** Font, colour and place of a cell's text. */
export function textLook(format: CellFormat): CSSProperties {
  let look = textLooks.get(format);
  if (look === undefined) {
    const { font, alignment } = format;
    const lines = [font.underline === "none" ? "" : "underline", font.strikethrough ? "line-through" : ""];
    look = {
      fontFamily: fontFamily(format),
      fontSize: fontPixels(format),
      fontWeight: font.bold ? 700 : 400,
      fontStyle: font.italic ? "italic" : "normal",
      textDecoration: lines.join(" ").trim() || "none",
      color: font.color,
      whiteSpace: alignment.wrapText ? "pre-wrap" : "pre",
      overflowWrap: alignment.wrapText ? "anywhere" : "normal",
      alignItems: VERTICAL.get(alignment.vertical) ?? "center",
      paddingInline: `${CELL_PADDING + alignment.indent * INDENT}px ${CELL_PADDING}px`,
    };
    textLooks.set(format, look);
  }
  return look;
}

const VERTICAL = new Map([
  ["top", "flex-start"],
  ["bottom", "flex-end"],
]);

/** The file's lines as the browser draws them; ECMA-376 part 1, 18.18.3. */
const LINES = new Map([
  ["hair", "1px dotted"],
  ["thin", "1px solid"],
  ["medium", "2px solid"],
  ["thick", "3px solid"],
  ["double", "3px double"],
  ["dotted", "1px dotted"],
  ["dashed", "1px dashed"],
  ["dashDot", "1px dashed"],
  ["dashDotDot", "1px dashed"],
  ["mediumDashed", "2px dashed"],
  ["mediumDashDot", "2px dashed"],
  ["mediumDashDotDot", "2px dashed"],
  ["slantDashDot", "2px dashed"],
]);

/** A border line as CSS; undefined where there is none. */
export function lineLook({ style, color }: { style: string; color: string }): string | undefined {
  const line = LINES.get(style);
  return line === undefined ? undefined : `${line} ${color}`;
}
