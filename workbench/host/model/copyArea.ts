import { HostError, NotEmulatedError } from "../errors";
import { childOf, childrenOf } from "../package/xml";
import { Area } from "./Area";
import type { Cell } from "./Cell";
import { intersect, sameRectangle, type Rectangle } from "./cellAddress";
import { touches } from "./clearArea";
import { copyDimensions } from "./copyDimensions";
import { copyHyperlinks } from "./hyperlinks";
import { mergeArea, mergedAreas, unmergeArea } from "./merges";
import { moveFormula } from "./moveFormula";
import { assertContentFree, assertFormatFree } from "./protection";
import { followHeadings, headerMeets } from "./tableHeaders";
import { tablesOf } from "./tables";
import { usedRange } from "./usedRange";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

/**
 * Copies cells as Excel's copy and paste does: relative references move along; a target that is a whole multiple of
 * the source is filled with repetitions, any other takes the source's size (`Range.copyFrom` in @types/office-js).
 */
export function copyArea(source: Area, target: Area, what: CopyWhat, skipBlanks: boolean): void {
  const filled = targetOf(source, target);
  if (what !== "Formats") assertContentFree(filled);
  if (what === "All" || what === "Formats") {
    assertFormatFree(filled.sheet);
    assertOnlyCells(source);
  }
  // Read first: source and target may overlap.
  const cells = readCells(source);
  const merges = what === "All" || what === "Formats" ? mergesIn(source) : [];
  for (let { row } = filled; row < filled.row + filled.rowCount; row += source.rowCount) {
    for (let { column } = filled; column < filled.column + filled.columnCount; column += source.columnCount) {
      const place = new Area(filled.sheet, { ...source.rectangle, row, column });
      pasteCells(cells, source, place, what, skipBlanks);
      for (const merge of merges) {
        mergeArea(
          place.at({ ...merge, row: merge.row - source.row + row, column: merge.column - source.column + column }),
          false,
        );
      }
      if (what !== "All") continue;
      copyDimensions(source, place);
      copyHyperlinks(source, place);
    }
  }
  for (const table of tablesOf(filled.sheet)) if (headerMeets(table, filled)) followHeadings(table);
  filled.sheet.book.changes.addEdit({ sheet: filled.sheet, area: filled, kind: "content" });
}

function targetOf(source: Area, target: Area): Area {
  const isMultiple = target.rowCount % source.rowCount === 0 && target.columnCount % source.columnCount === 0;
  const { rowCount, columnCount } = isMultiple ? target : source;
  return target.at({ rowCount, columnCount });
}

type CopiedCell = Pick<Cell, "value" | "formula" | "style">;

/** The cells that are there, by their place in the source. */
function readCells(source: Area): Map<string, CopiedCell> {
  const cells = new Map<string, CopiedCell>();
  source.sheet.data.forEachCell(source, ({ value, formula, style }, row, column) => {
    cells.set(`${row - source.row} ${column - source.column}`, { value, formula, style });
  });
  return cells;
}

function mergesIn(source: Area) {
  return mergedAreas(source.sheet).filter((merge) => isWithin(merge, source));
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  const common = intersect(inner, outer);
  return common !== undefined && sameRectangle(common, inner);
}

function pasteCells(
  cells: Map<string, CopiedCell>,
  source: Area,
  place: Area,
  what: CopyWhat,
  skipBlanks: boolean,
): void {
  const { sheet } = place;
  // Whole rows and columns: only as far as either has anything.
  const extent = place.isUnbounded ? unboundedExtent(source, place) : place;
  if (what === "All" || what === "Formats") unmergeArea(place);
  extent?.forEach((row, column) => {
    const from = { row: row - place.row, column: column - place.column };
    const cell = cells.get(`${from.row} ${from.column}`);
    const isBlank = cell === undefined || (cell.value === null && cell.formula === null);
    if (skipBlanks && isBlank) return;
    if (what === "All" || what === "Formats") {
      sheet.setStyle(
        row,
        column,
        cell?.style ?? source.sheet.styleAt(source.row + from.row, source.column + from.column),
      );
    }
    if (what === "Formats") return;
    const formula = what === "Values" ? null : (cell?.formula ?? null);
    const moved = formula && moveFormula(formula, row - source.row - from.row, column - source.column - from.column);
    sheet.setContent(row, column, formula === null ? (cell?.value ?? null) : null, moved);
  });
}

function unboundedExtent(source: Area, place: Area): Area | undefined {
  const used = usedRange(source.sheet, false, source);
  const moved = used?.at({
    row: used.row - source.row + place.row,
    column: used.column - source.column + place.column,
  });
  const there = usedRange(place.sheet, false, place);
  const rows = [moved, there].flatMap((area) => (area === undefined ? [] : [area.row + area.rowCount]));
  const columns = [moved, there].flatMap((area) => (area === undefined ? [] : [area.column + area.columnCount]));
  if (rows.length === 0) return undefined;
  return place.at({
    rowCount: Math.min(Math.max(...rows) - place.row, place.rowCount),
    columnCount: Math.min(Math.max(...columns) - place.column, place.columnCount),
  });
}

/** What Excel copies besides contents, formats and merges, and the host cannot yet. */
function assertOnlyCells(source: Area): void {
  if (tablesOf(source.sheet).some(({ area }) => isWithin(area, source))) {
    throw new NotEmulatedError("Range.copyFrom of a whole table, which makes another");
  }
  const validations = childOf(source.sheet.root, "dataValidations");
  const elements = [
    ...(validations === undefined ? [] : childrenOf(validations, "dataValidation")),
    ...childrenOf(source.sheet.root, "conditionalFormatting"),
  ];
  if (elements.some((element) => touches(source, element.getAttribute("sqref") ?? ""))) {
    throw new NotEmulatedError("Range.copyFrom of cells with validation or conditional formats");
  }
}

/** The API's words for what is copied. Links are not emulated. */
export function parseCopyWhat(word: string): CopyWhat {
  if (word === "All" || word === "Formulas" || word === "Values" || word === "Formats") return word;
  if (word === "Link") throw new NotEmulatedError("Range.copyFrom of links");
  throw new HostError("InvalidArgument", "the word is none of the API's");
}
