import type { CellFormat } from "../../host/model/CellFormat";
import { isRowHidden } from "../../host/model/dimensions";
import { childOf } from "../../host/package/xml";
import type { Sheet } from "../../host/model/Sheet";
import { CELL_PADDING } from "./cellLook";
import { lineHeight, PIXELS_PER_POINT, textWidth } from "./fonts";

/** What is needed of the cells of a row to fit its height to them. */
export interface FitCell {
  readonly text: string;
  readonly format: CellFormat;
  /** In pixels. */
  readonly width: number;
}

/** Excel's height of a row of Calibri 11, in points. */
const DEFAULT_HEIGHT = 15;

/** The height in pixels: the file's, or for a row without one, as Excel does, enough for its texts; 0 when hidden. */
export function rowHeight(sheet: Sheet, row: number, cells: () => Iterable<FitCell>): number {
  if (isRowHidden(sheet, row)) return 0;
  const stored = sheet.data.row(row)?.attributes.get("ht");
  if (stored !== undefined) return Number(stored) * PIXELS_PER_POINT;
  let height = defaultHeight(sheet);
  for (const cell of cells()) height = Math.max(height, fittingHeight(cell));
  return height;
}

function defaultHeight(sheet: Sheet): number {
  const stored = childOf(sheet.root, "sheetFormatPr")?.getAttribute("defaultRowHeight");
  return Number(stored ?? DEFAULT_HEIGHT) * PIXELS_PER_POINT;
}

function fittingHeight({ text, format, width }: FitCell): number {
  const lines = format.alignment.wrapText ? wrappedLines(text, format, width - 2 * CELL_PADDING) : 1;
  return lines * lineHeight(format) + 1;
}

/** How many lines a text takes when it is broken between words, as the browser will break it. */
function wrappedLines(text: string, format: CellFormat, width: number): number {
  const space = textWidth(" ", format);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const length = textWidth(word, format);
      const isNext = used > 0 && used + space + length > width;
      if (isNext) lines += 1;
      // A word wider than the column is broken anywhere.
      else if (used === 0) lines += Math.max(0, Math.ceil(length / Math.max(width, 1)) - 1);
      used = isNext || used === 0 ? length : used + space + length;
    }
  }
  return lines;
}
