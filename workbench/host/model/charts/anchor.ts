import { HostError, NotEmulatedError } from "../../errors";
import { parseXml, rootOf, type Element } from "../../package/xml";
import { Area } from "../Area";
import { COLUMN_COUNT, ROW_COUNT } from "../cellAddress";
import { columnWidth, rowHeight } from "../dimensions";
import type { Sheet } from "../Sheet";
import type { Chart } from "./Chart";
import { elements, find } from "./chartXml";

/** DrawingML counts in English metric units: 12 700 are a point (ECMA-376 part 1, 20.1.10.16). */
const EMU = 12_700;

/** A place on a sheet in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A point of a sheet as the cell it lies in and the distance from the cell's corner in points. */
export interface CellPoint {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** A new frame for a chart. The name is Swedish Excel's. */
export function anchorXml(sheet: Sheet, box: Box, frame: number): Element {
  const from = pointAt(sheet, box.left, box.top);
  const to = pointAt(sheet, box.left + box.width, box.top + box.height);
  return rootOf(
    parseXml(
      `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
        `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
        `<xdr:from>${pointXml(from)}</xdr:from><xdr:to>${pointXml(to)}</xdr:to>` +
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${frame}" name="Diagram ${frame - 1}"/>` +
        `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
        `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
        `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
        `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>` +
        `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    ),
  );
}

function pointXml({ column, columnOffset, row, rowOffset }: CellPoint): string {
  const emu = (points: number) => Math.round(points * EMU);
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowOffset)}</xdr:rowOff>`
  );
}

/** Where the chart is, in points; worked out from the widths and heights of the cells under it. */
export function boxOf({ sheet, anchor }: Chart): Box {
  const start = find(anchor, "from");
  const end = find(anchor, "to");
  const position = find(anchor, "pos");
  const extent = find(anchor, "ext");
  const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name) ?? 0) / EMU;
  const [left, top] =
    start === undefined ? [number(position, "x"), number(position, "y")] : positionOf(sheet, readPoint(start));
  if (end === undefined) return { left, top, width: number(extent, "cx"), height: number(extent, "cy") };
  const [right, bottom] = positionOf(sheet, readPoint(end));
  return { left, top, width: right - left, height: bottom - top };
}

/** The cells between which the chart lies; undefined where it is not anchored so. */
export function cellsUnder({ anchor }: Chart): { readonly from: CellPoint; readonly to: CellPoint } | undefined {
  const [from, to] = [find(anchor, "from"), find(anchor, "to")];
  return from && to && { from: readPoint(from), to: readPoint(to) };
}

/** Moves or sizes the chart; its frame lies between two cells afterwards, as Excel anchors charts. */
export function setBox(chart: Chart, change: Partial<Box>): void {
  const box = { ...boxOf(chart), ...change };
  if (box.left < 0 || box.top < 0 || box.width <= 0 || box.height <= 0) {
    throw new HostError("InvalidArgument", "a chart lies on the sheet and has a size");
  }
  if (find(chart.anchor, "to") === undefined) {
    throw new NotEmulatedError("moving a chart that is not between two cells");
  }
  writePoint(chart, "from", pointAt(chart.sheet, box.left, box.top));
  writePoint(chart, "to", pointAt(chart.sheet, box.left + box.width, box.top + box.height));
}

/** Covers the cells from the first to the end of the last (`Chart.setPosition` in @types/office-js). */
export function boxOfCells(first: Area, last: Area): Box {
  const [left, top] = positionOf(first.sheet, { ...first, columnOffset: 0, rowOffset: 0 });
  const end = { row: last.row + last.rowCount, column: last.column + last.columnCount, columnOffset: 0, rowOffset: 0 };
  const [right, bottom] = positionOf(first.sheet, end);
  return { left, top, width: right - left, height: bottom - top };
}

function readPoint(element: Element): CellPoint {
  const number = (name: string) => Number(find(element, name)?.textContent ?? 0);
  return {
    column: number("col"),
    columnOffset: number("colOff") / EMU,
    row: number("row"),
    rowOffset: number("rowOff") / EMU,
  };
}

function writePoint(chart: Chart, name: "from" | "to", point: CellPoint): void {
  const parent = elements(chart.touchAnchor(), name)[0];
  const values = { col: point.column, row: point.row, colOff: point.columnOffset, rowOff: point.rowOffset };
  for (const [child, value] of Object.entries(values)) {
    const element = parent && find(parent, child);
    if (element) element.textContent = String(child.endsWith("Off") ? Math.round(value * EMU) : value);
  }
}

function positionOf(sheet: Sheet, { column, columnOffset, row, rowOffset }: CellPoint): [left: number, top: number] {
  let left = columnOffset;
  for (let index = 0; index < column; index += 1) left += widthOf(sheet, index);
  let top = rowOffset;
  for (let index = 0; index < row; index += 1) top += heightOf(sheet, index);
  return [left, top];
}

function pointAt(sheet: Sheet, left: number, top: number): CellPoint {
  const [column, columnOffset] = along(left, COLUMN_COUNT, (index) => widthOf(sheet, index));
  const [row, rowOffset] = along(top, ROW_COUNT, (index) => heightOf(sheet, index));
  return { column, columnOffset, row, rowOffset };
}

function along(distance: number, count: number, sizeOf: (index: number) => number): [index: number, rest: number] {
  let rest = distance;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  throw new HostError("InvalidArgument", "the chart would leave the sheet");
}

function widthOf(sheet: Sheet, column: number): number {
  return columnWidth(new Area(sheet, { row: 0, column, rowCount: 1, columnCount: 1 })) ?? 0;
}

function heightOf(sheet: Sheet, row: number): number {
  return rowHeight(new Area(sheet, { row, column: 0, rowCount: 1, columnCount: 1 })) ?? 0;
}
