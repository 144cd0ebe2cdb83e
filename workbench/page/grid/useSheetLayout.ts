import { useMemo } from "react";
import { COLUMN_COUNT, ROW_COUNT } from "../../host/model/cellAddress";
import type { WorkbookSession } from "../session/WorkbookSession";
import { SheetLayout } from "./SheetLayout";

/** Rows and columns are shown somewhat beyond the last in use, in steps, so that moving about seldom adds some. */
const ROW_STEP = 100;
const COLUMN_STEP = 26;

/** The layout of the sheet that is shown; the same object until its content changes or more of it is shown. */
export function useSheetLayout(session: WorkbookSession): SheetLayout {
  const { host, sheet, contentVersion } = session;
  const { active, focus } = session.selection;
  const used = useMemo(() => {
    void contentVersion;
    return sheet.data.extent() ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  }, [sheet, contentVersion]);
  const lastRow = Math.max(used.row + used.rowCount, active.row, focus.row);
  const lastColumn = Math.max(used.column + used.columnCount, active.column, focus.column);
  const rowCount = shown(lastRow, ROW_STEP, ROW_COUNT);
  const columnCount = shown(lastColumn, COLUMN_STEP, COLUMN_COUNT);
  return useMemo(() => {
    void contentVersion;
    return new SheetLayout(host, sheet, rowCount, columnCount);
  }, [host, sheet, contentVersion, rowCount, columnCount]);
}

function shown(last: number, step: number, whole: number): number {
  return Math.min(whole, (Math.floor(last / step) + 2) * step);
}
