import { NotEmulatedError } from "../errors";
import { childOf } from "../package/xml";
import type { Area } from "./Area";
import { changeColumns, columnElement } from "./columns";
import { displayText } from "./displayText";
import type { Sheet } from "./Sheet";
import { single } from "./uniform";

/**
 * Widths. The API counts in points (OfficeDev/office-js#187 and #3036: 40 points are 53 pixels), the file in digits
 * of the normal font with 5 pixels of padding (ECMA-376 part 1, 18.3.1.13). Calibri 11 has digits of 7 pixels.
 */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
/** Excel's own when the file says nothing: 64 pixels, 8.43 digits. */
const DEFAULT_PIXELS = 64;
/** A column holds at most 255 digits. */
const MAX_PIXELS = 255 * DIGIT + PADDING;

/** The width of all columns in points; null when they differ, 0 when they are hidden. */
export function columnWidth(area: Area): number | null {
  return single(columnsOf(area).map((column) => columnPixels(area.sheet, column) * POINTS_PER_PIXEL));
}

function columnPixels(sheet: Sheet, column: number): number {
  const element = columnElement(sheet, column);
  if (element !== undefined && isOn(element.getAttribute("hidden"))) return 0;
  const format = childOf(sheet.root, "sheetFormatPr");
  const width = element?.getAttribute("width") ?? format?.getAttribute("defaultColWidth");
  if (width) return Math.trunc(((256 * Number(width) + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return DEFAULT_PIXELS;
}

export function setColumnWidth(area: Area, points: number): void {
  setColumnPixels(area.sheet, area.column, area.columnCount, Math.round(points / POINTS_PER_PIXEL));
}

function setColumnPixels(sheet: Sheet, column: number, count: number, pixels: number): void {
  const width = Math.trunc((Math.min(pixels, MAX_PIXELS) / DIGIT) * 256) / 256;
  changeColumns(sheet, column, count, (element) => {
    element.setAttribute("width", String(width));
    element.setAttribute("customWidth", "1");
    element.removeAttribute("hidden");
  });
}

/**
 * Fits columns to their texts. Excel measures fonts; this counts characters of one digit's width, which is close for
 * Calibri and enough to see that texts are not cut off.
 */
export function autofitColumns(area: Area): void {
  const { sheet } = area;
  const { styles, date1904 } = sheet.book;
  const longest = new Map<number, number>();
  sheet.data.forEachCell(area, (cell, _, column) => {
    const text = displayText(cell.value, styles.format(cell.style).numberFormat, date1904);
    const length = Math.max(...text.split("\n").map((line) => line.length));
    if (length > (longest.get(column) ?? 0)) longest.set(column, length);
  });
  for (const [column, length] of longest) setColumnPixels(sheet, column, 1, length * DIGIT + PADDING);
}

/** Whether all columns are hidden; null when some are. */
export function columnHidden(area: Area): boolean | null {
  return single(columnsOf(area).map((column) => isOn(columnElement(area.sheet, column)?.getAttribute("hidden"))));
}

export function setColumnHidden(area: Area, isHidden: boolean): void {
  changeColumns(area.sheet, area.column, area.columnCount, (element) => {
    if (isHidden) element.setAttribute("hidden", "1");
    else element.removeAttribute("hidden");
  });
}

/** The height of all rows in points; null when they differ, 0 when they are hidden. */
export function rowHeight(area: Area): number | null {
  return single(rowsOf(area).map((row) => heightOf(area.sheet, row)));
}

function heightOf(sheet: Sheet, row: number): number {
  const attributes = sheet.data.row(row)?.attributes;
  if (isOn(attributes?.get("hidden"))) return 0;
  const format = childOf(sheet.root, "sheetFormatPr");
  return Number(attributes?.get("ht") ?? format?.getAttribute("defaultRowHeight") ?? 15);
}

export function setRowHeight(area: Area, points: number): void {
  for (const row of rowsOf(area)) {
    const { attributes } = area.sheet.touchRow(row);
    attributes.set("ht", String(points));
    attributes.set("customHeight", "1");
    attributes.delete("hidden");
  }
}

/** Lets Excel choose the heights when it shows the rows: a row without a height of its own fits its texts. */
export function autofitRows(area: Area): void {
  const used = area.sheet.data.rowIndexes().filter((row) => row >= area.row && row < area.row + area.rowCount);
  for (const row of used) {
    const { attributes } = area.sheet.touchRow(row);
    attributes.delete("ht");
    attributes.delete("customHeight");
  }
}

/** Whether all rows are hidden; null when some are. */
export function rowHidden(area: Area): boolean | null {
  if (!area.isWholeColumns) return single(rowsOf(area).map((row) => isRowHidden(area.sheet, row)));
  const used = area.sheet.data.rowIndexes().map((row) => isRowHidden(area.sheet, row));
  return single([...used, false]);
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return isOn(sheet.data.row(row)?.attributes.get("hidden"));
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return isOn(columnElement(sheet, column)?.getAttribute("hidden"));
}

export function setRowHidden(area: Area, isHidden: boolean): void {
  for (const row of rowsOf(area)) {
    const { attributes } = area.sheet.touchRow(row);
    if (isHidden) attributes.set("hidden", "1");
    else attributes.delete("hidden");
  }
}

function columnsOf(area: Area): number[] {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

function rowsOf(area: Area): number[] {
  if (area.isWholeColumns) throw new NotEmulatedError("heights of all rows of a sheet at once");
  return Array.from({ length: area.rowCount }, (_, index) => area.row + index);
}

function isOn(attribute: string | null | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
