import { NotEmulatedError } from "../errors";
import { childOf, childrenOf } from "../package/xml";
import type { Area } from "./Area";
import { intersect, parseRectangle, sameRectangle } from "./cellAddress";
import { dropTable } from "./dropTable";
import { changeColumns, columnElements } from "./columns";
import { assertContentFree, assertFormatFree } from "./protection";
import { removeHyperlinks } from "./hyperlinks";
import { unmergeArea } from "./merges";
import { followHeadings, headerMeets } from "./tableHeaders";
import { tablesOf } from "./tables";

export type ClearWhat = "All" | "Contents" | "Formats";

/** Empties cells, gives them back the plain format, or both. */
export function clearArea(area: Area, what: ClearWhat): void {
  if (what !== "Formats") assertContentFree(area);
  if (what !== "Contents") assertFormatFree(area.sheet);
  if (what === "All") assertNothingElse(area);
  if (what !== "Formats") clearContents(area);
  if (what !== "Contents") clearFormats(area);
  if (what === "All") {
    unmergeArea(area);
    removeHyperlinks(area);
  }
  if (what !== "Formats") clearTables(area, what);
}

/** Clearing all of a whole table takes the table too; else its headings get the names Excel gives (both belief). */
function clearTables(area: Area, what: ClearWhat): void {
  for (const table of tablesOf(area.sheet).filter((candidate) => headerMeets(candidate, area))) {
    const common = intersect(table.area, area);
    if (what === "All" && common !== undefined && sameRectangle(common, table.area)) dropTable(table);
    else followHeadings(table);
  }
}

function clearContents(area: Area): void {
  const { sheet } = area;
  sheet.data.forEachCell(area, (_, row, column) => sheet.setContent(row, column, null, null));
  sheet.book.changes.addEdit({ sheet, area, kind: "content" });
}

function clearFormats(area: Area): void {
  const { sheet } = area;
  const cells: [number, number][] = [];
  sheet.data.forEachCell(area, (cell, row, column) => {
    if (cell.value === null && cell.formula === null) cells.push([row, column]);
    else sheet.setStyle(row, column, 0);
  });
  if (area.isWholeColumns) clearColumnFormats(area);
  if (area.isWholeRows) {
    for (const row of sheet.data
      .rowIndexes()
      .filter((index) => index >= area.row && index < area.row + area.rowCount)) {
      const { attributes } = sheet.touchRow(row);
      attributes.delete("s");
      attributes.delete("customFormat");
    }
  }
  for (const [row, column] of cells) {
    sheet.removeCell(row, column);
    // A row's or column's format would shine through where the cell was.
    sheet.setStyle(row, column, 0);
  }
  sheet.book.changes.addEdit({ sheet, area, kind: "format" });
}

/** Only columns that the file gives a format are touched. */
function clearColumnFormats(area: Area): void {
  for (const element of columnElements(area.sheet).filter((run) => run.hasAttribute("style"))) {
    const start = Math.max(Number(element.getAttribute("min")) - 1, area.column);
    const end = Math.min(Number(element.getAttribute("max")), area.column + area.columnCount);
    if (start < end) changeColumns(area.sheet, start, end - start, (run) => run.removeAttribute("style"));
  }
}

/** What "All" removes besides contents and formats, and the host cannot yet. */
function assertNothingElse(area: Area): void {
  const list = childOf(area.sheet.root, "dataValidations");
  for (const element of list === undefined ? [] : childrenOf(list, "dataValidation")) {
    if (touches(area, element.getAttribute("sqref") ?? "")) {
      throw new NotEmulatedError("Range.clear of cells with dataValidations");
    }
  }
  for (const element of childrenOf(area.sheet.root, "conditionalFormatting")) {
    if (touches(area, element.getAttribute("sqref") ?? "")) {
      throw new NotEmulatedError("Range.clear of cells with conditional formats");
    }
  }
}

/** Whether one of the ranges in a list ("A1:B2 D4") meets the area. */
export function touches(area: Area, references: string): boolean {
  return references.split(" ").some((reference) => {
    const rectangle = parseRectangle(reference);
    return rectangle !== undefined && intersect(rectangle, area) !== undefined;
  });
}
