import { HostError } from "../../errors";
import type { Area } from "../Area";

/** A series that Excel finds in a range: its values, and the cells of its name and categories when there are any. */
export interface FoundSeries {
  readonly name: Area | undefined;
  readonly categories: Area | undefined;
  readonly values: Area;
}

/**
 * The series in a range, as Excel finds them: each column (or row) is one; the first row names them when it is text, the
 * first column gives the categories when it is text or its corner is empty. "Auto" takes rows when there are more columns
 * than rows (Microsoft support, "Select data for a chart").
 */
export function findSeries(source: Area, seriesBy: string): FoundSeries[] {
  if (!["Auto", "Columns", "Rows"].includes(seriesBy)) throw new HostError("InvalidArgument", "Auto, Columns or Rows");
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columnCount > source.rowCount);
  const [length, count] = isByRows ? [source.columnCount, source.rowCount] : [source.rowCount, source.columnCount];
  /** The cells of one series from a place on; along is counted within the series, across from series to series. */
  const cells = (along: number, across: number, size: number) =>
    isByRows
      ? source.at({ row: source.row + across, rowCount: 1, column: source.column + along, columnCount: size })
      : source.at({ column: source.column + across, columnCount: 1, row: source.row + along, rowCount: size });
  const valuesOf = (area: Area) => area.map((row, column) => area.sheet.cell(row, column)?.value ?? null).flat();
  const isBlankCorner = valuesOf(cells(0, 0, 1))[0] === null;
  const isText = (value: unknown) => typeof value === "string";
  const firstBody = length > 1 ? valuesOf(cells(1, 0, length - 1)) : [];
  const hasCategories = count > 1 && length > 1 && (isBlankCorner || firstBody.some(isText));
  const from = hasCategories ? 1 : 0;
  const heads = Array.from({ length: count - from }, (_, index) => valuesOf(cells(0, from + index, 1))[0]);
  const hasNames = length > 1 && (heads.every(isText) || (hasCategories && isBlankCorner));
  const start = hasNames ? 1 : 0;
  return Array.from({ length: count - from }, (_, index) => ({
    name: hasNames ? cells(0, from + index, 1) : undefined,
    categories: hasCategories ? cells(start, 0, length - start) : undefined,
    values: cells(start, from + index, length - start),
  }));
}
