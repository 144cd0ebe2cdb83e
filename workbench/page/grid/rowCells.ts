import type { CellFormat } from "../../host/model/CellFormat";
import { horizontalOf, CELL_PADDING, lineLook, type Horizontal } from "./cellLook";
import { fitNumber } from "./fitNumber";
import { textWidth } from "./fonts";
import type { SheetLayout } from "./SheetLayout";

/** A cell of a row as it is drawn. Lengths in pixels; its box shares the line to the left and above with neighbours. */
export interface CellView {
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly horizontal: Horizontal;
  readonly format: CellFormat;
  /** How far the text goes on over empty neighbours. */
  readonly spillLeft: number;
  readonly spillRight: number;
  readonly lines: Readonly<Record<"left" | "right" | "top" | "bottom", string | undefined>>;
  /** Part of a cell that is drawn, and read aloud, in the frozen columns. */
  readonly isGhost: boolean;
}

/** How far to the left a text is looked for that goes on into the columns that are shown. */
const LOOK_BACK = 40;

/** The cells of a row from one column to another, and those to the left whose text or merged area reaches into them. */
export function rowCells(layout: SheetLayout, row: number, first: number, last: number): CellView[] {
  const views: CellView[] = [];
  const reaching = first > 0 ? cellReaching(layout, row, first) : undefined;
  if (reaching !== undefined) {
    views.push({ ...reaching, isGhost: reaching.column < layout.frozenColumns });
  }
  for (let column = first; column <= last; column += 1) {
    const merge = layout.mergeAt(row, column);
    const isCovered = merge !== undefined && (merge.row !== row || merge.column !== column);
    if (!isCovered && layout.columns.size(column) > 0) views.push(cellView(layout, row, column));
  }
  return withoutCrossedLines(layout, views);
}

/** The cell before a column whose merged area or text goes on into it. */
function cellReaching(layout: SheetLayout, row: number, first: number): CellView | undefined {
  const merge = layout.mergeAt(row, first);
  if (merge !== undefined && merge.column < first) {
    return merge.row === row ? cellView(layout, row, merge.column) : undefined;
  }
  for (let column = first - 1; column >= Math.max(0, first - LOOK_BACK); column -= 1) {
    if (layout.isEmpty(row, column)) continue;
    const view = cellView(layout, row, column);
    const end = layout.columns.start(column) + view.width + view.spillRight;
    return view.spillRight > 0 && end > layout.columns.start(first) ? view : undefined;
  }
  return undefined;
}

/** One cell as it is drawn. */
export function cellView(layout: SheetLayout, row: number, column: number): CellView {
  const { columns, rows } = layout;
  const { rowCount, columnCount } = layout.mergeAt(row, column) ?? { rowCount: 1, columnCount: 1 };
  const format = layout.formatAt(row, column);
  const width = columns.start(column + columnCount) - columns.start(column);
  const height = rows.start(row + rowCount) - rows.start(row);
  const value = layout.valueAt(row, column);
  const horizontal = horizontalOf(format, value);
  const full = layout.textAt(row, column);
  const fits = (text: string) => textWidth(text, format) + 2 * CELL_PADDING <= width + 1;
  const isGeneral = format.numberFormat === "General";
  const text = typeof value === "number" ? fitNumber(full, isGeneral, fits) : full;
  const canSpill = typeof value === "string" && columnCount === 1 && !format.alignment.wrapText && !fits(full);
  const spill = canSpill
    ? spillOf(layout, row, column, textWidth(full, format) + 2 * CELL_PADDING - width, horizontal)
    : NONE;
  const lines = linesOf(layout, row, column, format);
  return { column, rowCount, columnCount, width, height, text, horizontal, format, ...spill, lines, isGhost: false };
}

const NONE = { spillLeft: 0, spillRight: 0 };

/** How much of the missing width the empty neighbours give. */
function spillOf(layout: SheetLayout, row: number, column: number, missing: number, horizontal: Horizontal) {
  const room = (step: 1 | -1, wanted: number) => {
    let found = 0;
    for (let next = column + step; found < wanted && next >= 0 && next < layout.columns.count; next += step) {
      if (!layout.isEmpty(row, next) || layout.mergeAt(row, next) !== undefined) break;
      found += layout.columns.size(next);
    }
    return found;
  };
  if (horizontal === "center") return { spillLeft: room(-1, missing / 2), spillRight: room(1, missing / 2) };
  return horizontal === "left" ? { ...NONE, spillRight: room(1, missing) } : { ...NONE, spillLeft: room(-1, missing) };
}

/** The lines on a cell's edges; one is there when either of the two cells at the edge has it. */
function linesOf(layout: SheetLayout, row: number, column: number, { borders, fill }: CellFormat): CellView["lines"] {
  // A fill covers the gridlines.
  const gridline = layout.hasGridlines && fill === undefined ? GRIDLINE : undefined;
  // A merged area hides what is under it, its neighbours' gridlines at its edges too.
  const edge = layout.mergeAt(row, column) === undefined ? undefined : gridline;
  const beside = (side: "right" | "bottom", otherRow: number, otherColumn: number) =>
    otherRow < 0 || otherColumn < 0 ? undefined : lineLook(layout.formatAt(otherRow, otherColumn).borders[side]);
  return {
    left: lineLook(borders.left) ?? beside("right", row, column - 1) ?? edge,
    top: lineLook(borders.top) ?? beside("bottom", row - 1, column) ?? edge,
    right: lineLook(borders.right) ?? gridline,
    bottom: lineLook(borders.bottom) ?? gridline,
  };
}

const GRIDLINE = "1px solid #D4D4D4";

/** Text that goes on over its neighbours hides the gridlines it crosses. */
function withoutCrossedLines(layout: SheetLayout, views: readonly CellView[]): CellView[] {
  const { columns } = layout;
  const spans = views
    .filter(({ spillLeft, spillRight }) => spillLeft + spillRight > 0)
    .map((view) => ({
      from: columns.start(view.column) - view.spillLeft,
      to: columns.start(view.column) + view.width + view.spillRight,
    }));
  return views.map((view) => {
    const edge = columns.start(view.column) + view.width;
    const isCrossed = view.lines.right === GRIDLINE && spans.some(({ from, to }) => from < edge && edge < to);
    return isCrossed ? { ...view, lines: { ...view.lines, right: undefined } } : view;
  });
}
