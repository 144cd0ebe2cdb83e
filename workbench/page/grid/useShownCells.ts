import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, type RefObject } from "react";
import type { CellPlace } from "../session/selectionArea";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./measures";
import type { SheetLayout } from "./SheetLayout";

/** What is in sight and somewhat beyond. */
export interface ShownCells {
  readonly rows: readonly number[];
  /** Of the columns that scroll; the last is before the first when none are in sight. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Scrolls as little as it takes to see the cell; rows and columns that stand still are in sight anyway. */
  readonly scrollTo: (place: CellPlace) => void;
}

export function useShownCells(layout: SheetLayout, scroller: RefObject<HTMLDivElement | null>): ShownCells {
  const { rows, columns, frozenRows, frozenColumns } = layout;
  const rowWindow = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows.size(index),
    paddingStart: COLUMN_HEADER_HEIGHT,
    scrollPaddingStart: COLUMN_HEADER_HEIGHT + rows.start(frozenRows),
    overscan: 6,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns.size(index),
    paddingStart: ROW_HEADER_WIDTH,
    scrollPaddingStart: ROW_HEADER_WIDTH + columns.start(frozenColumns),
    overscan: 3,
  });
  useLayoutEffect(() => {
    rowWindow.measure();
    columnWindow.measure();
  }, [rows, columns, rowWindow, columnWindow]);
  const scrollTo = useCallback(
    ({ row, column }: CellPlace) => {
      if (row >= frozenRows) rowWindow.scrollToIndex(row, { align: "auto" });
      if (column >= frozenColumns) columnWindow.scrollToIndex(column, { align: "auto" });
    },
    [rowWindow, columnWindow, frozenRows, frozenColumns],
  );
  const shownColumns = columnWindow.getVirtualItems();
  return {
    rows: rowWindow.getVirtualItems().map(({ index }) => index),
    firstColumn: Math.max(frozenColumns, shownColumns[0]?.index ?? 0),
    lastColumn: shownColumns.at(-1)?.index ?? -1,
    scrollTo,
  };
}
