import { HostError } from "../errors";
import { appendChild, childOf, childrenOf, removeNode } from "../package/xml";
import type { Area } from "./Area";
import { contains, intersect, parseRectangle, rectangleName, sameRectangle, type Rectangle } from "./cellAddress";
import { assertUnprotected } from "./protection";
import type { Sheet } from "./Sheet";
import { tablesOf } from "./tables";

/** The merged areas of a sheet, in the order of the file. */
export function mergedAreas(sheet: Sheet): Rectangle[] {
  return sheet.mergeElements().flatMap((element) => parseRectangle(element.getAttribute("ref") ?? "") ?? []);
}

/** Whether the cell is a hidden part of a merged area: what is written to it is ignored. */
export function isCovered(merges: readonly Rectangle[], row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (area.row !== row || area.column !== column));
}

/** Merges to one cell, or to one cell a row; what the others held is lost, as in Excel. */
export function mergeArea(area: Area, isAcross: boolean): void {
  const { sheet } = area;
  assertUnprotected(sheet);
  if (tablesOf(sheet).some((table) => intersect(table.area, area) !== undefined)) {
    throw new HostError("MergedRangeConflict", "cells of a table cannot be merged");
  }
  const rows = isAcross ? Array.from({ length: area.rowCount }, (_, row) => area.row + row) : [area.row];
  for (const row of rows) mergeOne(area.at({ row, rowCount: isAcross ? 1 : area.rowCount }));
}

function mergeOne(area: Area): void {
  const { sheet } = area;
  if (area.cellCount === 1) return;
  unmergeArea(area);
  appendChild(sheet.touchChild("mergeCells"), "mergeCell", { ref: rectangleName(area) });
  setCount(sheet);
  sheet.data.forEachCell(area, (_, row, column) => {
    if (row !== area.row || column !== area.column) sheet.setContent(row, column, null, null);
  });
}

/** Takes apart the merged areas that the area touches. */
export function unmergeArea(area: Area): void {
  const { sheet } = area;
  assertUnprotected(sheet);
  for (const element of sheet.mergeElements()) {
    const merged = parseRectangle(element.getAttribute("ref") ?? "");
    if (merged === undefined || intersect(merged, area) === undefined) continue;
    sheet.touchRoot();
    removeNode(element);
  }
  setCount(sheet);
}

/** Keeps the count, and no empty list, which would be a schema error. */
function setCount(sheet: Sheet): void {
  const parent = childOf(sheet.root, "mergeCells");
  if (parent === undefined) return;
  const { length } = childrenOf(parent, "mergeCell");
  if (length === 0) removeNode(parent);
  else if (parent.getAttribute("count") !== String(length))
    sheet.touchChild("mergeCells").setAttribute("count", String(length));
}

/** The merged area that is exactly the cell's, or the cell itself. */
export function mergeAt(sheet: Sheet, row: number, column: number): Rectangle {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return mergedAreas(sheet).find((area) => contains(area, row, column) && !sameRectangle(area, cell)) ?? cell;
}
