import { useCallback, type RefObject } from "react";
import { COLUMN_COUNT, ROW_COUNT, type Rectangle } from "../../host/model/cellAddress";
import { SheetCharts } from "../charts/SheetCharts";
import type { WorkbookSession } from "../session/WorkbookSession";
import { texts } from "../texts";
import { ColumnHeaders } from "./ColumnHeaders";
import { neighbour, type Arrow } from "./destinationOf";
import { GridRow } from "./GridRow";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./measures";
import { rowsToDraw } from "./rowsToDraw";
import { useCellEditing } from "./useCellEditing";
import { useFollowing } from "./useFollowing";
import { useGridEvents } from "./useGridEvents";
import { useSheetLayout } from "./useSheetLayout";
import { useShownCells } from "./useShownCells";
import "./grid.css";

interface Props {
  readonly session: WorkbookSession;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/**
 * The cells of the sheet that is shown. Only what is in sight is drawn: rows lie on one scrolled surface, the frozen
 * ones in a block that sticks to its top, and each row keeps its frozen columns in a block that sticks to the left.
 */
export function Grid({ session, gridRef }: Props) {
  const layout = useSheetLayout(session);
  const shown = useShownCells(layout, gridRef);
  useFollowing(session, gridRef, shown.scrollTo);
  const move = useCallback(
    (arrow: Arrow) => session.selection.select(neighbour(layout, session.selection.active, arrow)),
    [session, layout],
  );
  const editHandlers = useCellEditing(session, move);
  const events = useGridEvents(session, layout, Math.max(1, shown.rows.length - OVERSCANNED));

  const { active, area } = session.selection;
  const { edit } = session.editing;
  const { rows, columns, frozenRows } = layout;
  const { firstColumn, lastColumn } = shown;
  const row = (index: number) => (
    <GridRow
      key={index}
      layout={layout}
      row={index}
      top={COLUMN_HEADER_HEIGHT + rows.start(index)}
      firstColumn={firstColumn}
      lastColumn={lastColumn}
      activeColumn={index === active.row ? active.column : undefined}
      {...selectedColumns(area, index)}
      edit={index === active.row ? edit : null}
      editHandlers={editHandlers}
    />
  );
  const frozen = Array.from({ length: frozenRows }, (_, index) => index).filter((index) => rows.size(index) > 0);
  return (
    <div
      ref={gridRef}
      role="grid"
      className="grid"
      aria-label={texts.grid(session.sheet.name)}
      aria-description={texts.gridHelp}
      aria-rowcount={ROW_COUNT + 1}
      aria-colcount={COLUMN_COUNT + 1}
      aria-multiselectable="true"
      {...events}
    >
      <div
        role="presentation"
        style={{ width: ROW_HEADER_WIDTH + columns.total, height: COLUMN_HEADER_HEIGHT + rows.total }}
      >
        <div
          role="presentation"
          className="top"
          data-has-rows={frozenRows > 0}
          style={{ height: COLUMN_HEADER_HEIGHT + rows.start(frozenRows) }}
        >
          <ColumnHeaders selection={area} {...{ layout, firstColumn, lastColumn }} />
          {frozen.map(row)}
        </div>
        {rowsToDraw(layout, shown.rows, active.row).map(row)}
        <SheetCharts layout={layout} />
      </div>
    </div>
  );
}

/** Rows drawn outside of what is in sight: those above and below, and what is cut off at the edges. */
const OVERSCANNED = 13;

function selectedColumns(selection: Rectangle, row: number): { selectedFrom: number; selectedTo: number } {
  const isSelected = row >= selection.row && row < selection.row + selection.rowCount;
  return isSelected
    ? { selectedFrom: selection.column, selectedTo: selection.column + selection.columnCount - 1 }
    : { selectedFrom: 0, selectedTo: -1 };
}
