import { HostError, NotEmulatedError } from "../errors";
import type { Area } from "../model/Area";
import { areaList, visibleParts, type AreaList } from "../model/AreaList";
import { bounding, COLUMN_COUNT, intersect, ROW_COUNT } from "../model/cellAddress";
import { clearArea } from "../model/clearArea";
import { copyArea, parseCopyWhat } from "../model/copyArea";
import { mergeArea, mergedAreas, unmergeArea } from "../model/merges";
import { usedRange } from "../model/usedRange";
import type { Arguments } from "../protocol/Arguments";
import type { Context } from "../protocol/Context";
import type { ClassSpec, HostObject } from "../protocol/HostObject";
import { areaOf } from "./argumentAreas";
import { rangeObject } from "./Range";
import { rangeAreasObject } from "./RangeAreas";
import { rowProperties } from "./rowProperties";
import { calculate } from "./rangeProperties";
import { selectArea } from "./selectArea";

/** Methods that answer other ranges. */
const navigating: NonNullable<ClassSpec<Area>["methods"]> = {
  GetCell: (area, given) => cellsOf(area, given.whole(0), given.whole(1)),
  GetRow: (area, given) => rangeObject(area.at({ row: area.row + given.whole(0), rowCount: 1 })),
  GetColumn: (area, given) => rangeObject(area.at({ column: area.column + given.whole(0), columnCount: 1 })),
  GetLastCell: (area) => cellsOf(area, area.rowCount - 1, area.columnCount - 1),
  GetLastRow: (area) => rangeObject(area.at({ row: area.row + area.rowCount - 1, rowCount: 1 })),
  GetLastColumn: (area) => rangeObject(area.at({ column: area.column + area.columnCount - 1, columnCount: 1 })),
  GetEntireRow: (area) => rangeObject(area.at({ column: 0, columnCount: COLUMN_COUNT })),
  GetEntireColumn: (area) => rangeObject(area.at({ row: 0, rowCount: ROW_COUNT })),
  GetOffsetRange: (area, given) =>
    rangeObject(area.at({ row: area.row + given.whole(0), column: area.column + given.whole(1) })),
  GetResizedRange: (area, given) =>
    rangeObject(area.at({ rowCount: area.rowCount + given.whole(0), columnCount: area.columnCount + given.whole(1) })),
  GetAbsoluteResizedRange: (area, given) =>
    rangeObject(area.at({ rowCount: given.whole(0), columnCount: given.whole(1) })),
  GetRowsAbove: (area, given) => beside(area, -(given.optionalWhole(0) ?? 1), "row"),
  GetRowsBelow: (area, given) => beside(area, given.optionalWhole(0) ?? 1, "row"),
  GetColumnsBefore: (area, given) => beside(area, -(given.optionalWhole(0) ?? 1), "column"),
  GetColumnsAfter: (area, given) => beside(area, given.optionalWhole(0) ?? 1, "column"),
  GetBoundingRect: (area, given) =>
    rangeObject(area.at(bounding(area, onSameSheet(area, areaOf(given, 0, area.sheet))))),
  GetIntersection: (area, given) => rangeObject(common(area, given) ?? missing()),
  GetIntersectionOrNullObject: (area, given) => nullable(common(area, given), rangeObject),
  GetUsedRange: (area, given) => rangeObject(usedRange(area.sheet, given.flag(0), area) ?? missing()),
  GetUsedRangeOrNullObject: (area, given) => nullable(usedRange(area.sheet, given.flag(0), area), rangeObject),
  GetSpecialCells: (area, given) => rangeAreasObject(specialCells(area, given) ?? missing()),
  GetSpecialCellsOrNullObject: (area, given) => nullable(specialCells(area, given), rangeAreasObject),
  GetRowProperties: rowProperties,
  GetMergedAreasOrNullObject: (area) => nullable(mergedWithin(area), rangeAreasObject),
};

/** Methods that do something. */
const acting: NonNullable<ClassSpec<Area>["methods"]> = {
  Clear(area, given) {
    const what = given.optionalText(0) ?? "All";
    if (what !== "All" && what !== "Contents" && what !== "Formats") throw new NotEmulatedError(`Range.clear(${what})`);
    clearArea(area, what);
  },
  async CopyFrom(area, given, context: Context) {
    const source = areaOf(given, 0, area.sheet);
    if (given.flag(3)) throw new NotEmulatedError("Range.copyFrom transposed");
    const what = parseCopyWhat(given.optionalText(1) ?? "All");
    if (what === "Values") await calculate(source, context);
    copyArea(source, area, what, given.flag(2));
  },
  Merge: (area, given) => mergeArea(area, given.flag(0)),
  Unmerge: (area) => unmergeArea(area),
  Select: (area, _, context) => selectArea(area, context),
  Calculate: (_, __, context) => context.calculation.bringUpToDate(),
  /** Sent by the client before an array that it splits into blocks. */
  _ValidateArraySize(area, given) {
    if (given.whole(0) !== area.rowCount || given.whole(1) !== area.columnCount) {
      throw new HostError("InvalidArgument", "the array has another size than the range");
    }
  },
};

export const rangeMethods = { ...navigating, ...acting };

function cellsOf(area: Area, row: number, column: number): HostObject {
  return rangeObject(area.at({ row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 }));
}

/** The rows or columns next to the area: before it when the count is negative. */
function beside(area: Area, count: number, along: "row" | "column"): HostObject {
  if (count === 0) throw new HostError("InvalidArgument", "the count must not be zero");
  const extent = along === "row" ? "rowCount" : "columnCount";
  const start = count < 0 ? area[along] + count : area[along] + area[extent];
  return rangeObject(area.at({ [along]: start, [extent]: Math.abs(count) }));
}

function common(area: Area, given: Arguments): Area | undefined {
  return area.intersection(areaOf(given, 0, area.sheet));
}

function onSameSheet(area: Area, other: Area): Area {
  if (area.sheet !== other.sheet) throw new HostError("InvalidArgument", "the ranges are on different sheets");
  return other;
}

function specialCells(area: Area, given: Arguments): AreaList | undefined {
  const type = given.text(0);
  if (type !== "Visible") throw new NotEmulatedError(`Range.getSpecialCells(${type})`);
  return areaList(visibleParts(area));
}

/** The merged areas whose first cell lies in the area (OfficeDev/office-js#3611). */
function mergedWithin(area: Area): AreaList | undefined {
  const first = (merge: Area) => ({ row: merge.row, column: merge.column, rowCount: 1, columnCount: 1 });
  const merges = mergedAreas(area.sheet).map((merge) => area.at(merge));
  return areaList(merges.filter((merge) => intersect(first(merge), area) !== undefined));
}

function nullable<T>(value: T | undefined, make: (value: T) => HostObject): HostObject | null {
  return value === undefined ? null : make(value);
}

function missing(): never {
  throw new HostError("ItemNotFound", "there are no such cells");
}
