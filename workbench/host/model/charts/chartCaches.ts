import { rootOf, type Element } from "../../package/xml";
import type { Book } from "../Book";
import { displayText } from "../displayText";
import { parseReference } from "../names";
import type { Sheet } from "../Sheet";
import type { Rectangle } from "../cellAddress";
import { add, elements, ensure, remove, setValue } from "./chartXml";

/**
 * Writes into charts that were made or changed the values their cells have now, which is what programs show that do not
 * read the cells. ECMA-376 part 1, 21.2.2.119 numCache and 21.2.2.200 strCache.
 */
export function writeChartCaches(book: Book): void {
  for (const part of book.changedCharts) {
    if (!book.file.has(part)) continue;
    const root = rootOf(book.file.touch(part));
    for (const name of ["numRef", "strRef"] as const) {
      for (const reference of root.getElementsByTagNameNS("*", name)) writeCache(book, reference, name);
    }
  }
}

function writeCache(book: Book, reference: Element, kind: "numRef" | "strRef"): void {
  const cells = parseReference(book, `=${elements(reference, "f")[0]?.textContent ?? ""}`);
  if (cells === undefined) return;
  remove(reference, "numCache", "strCache");
  const points = kind === "numRef" ? numberPoints(cells) : plottedTexts(cells);
  const cache = ensure(reference, kind === "numRef" ? "numCache" : "strCache");
  if (kind === "numRef") add(cache, "formatCode").textContent = formatOf(cells);
  setValue(cache, "ptCount", points.length);
  points.forEach((text, index) => {
    if (text === undefined) return;
    const point = add(cache, "pt");
    point.setAttribute("idx", String(index));
    add(point, "v").textContent = text;
  });
}

interface Cells {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** What a chart draws for each cell: an empty cell or an error is a gap, a text is zero, as in Excel. */
export function plottedValues({ sheet, area }: Cells): (number | undefined)[] {
  return places(area).map(([row, column]) => {
    const value = sheet.cell(row, column)?.value ?? null;
    if (typeof value === "number") return value;
    return value === null || typeof value === "object" ? undefined : Number(value === true);
  });
}

/** What a chart writes at its axis for each cell; undefined for an empty one. */
export function plottedTexts({ sheet, area }: Cells): (string | undefined)[] {
  const { styles, date1904 } = sheet.book;
  return places(area).map(([row, column]) => {
    const value = sheet.cell(row, column)?.value ?? null;
    if (value === null) return undefined;
    return displayText(value, styles.format(sheet.styleAt(row, column)).numberFormat, date1904);
  });
}

function numberPoints(cells: Cells): (string | undefined)[] {
  return plottedValues(cells).map((value) => (value === undefined ? undefined : String(value)));
}

function formatOf({ sheet, area }: Cells): string {
  return sheet.book.styles.format(sheet.styleAt(area.row, area.column)).numberFormat;
}

function places(area: Rectangle): [row: number, column: number][] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => [
    area.row + Math.floor(index / area.columnCount),
    area.column + (index % area.columnCount),
  ]);
}
