import { memo } from "react";
import type { CellEdit } from "../session/CellEditing";
import { GridCell } from "./GridCell";
import { CellInput } from "./CellInput";
import type { EditHandlers } from "./useCellEditing";
import { cellView, rowCells, type CellView } from "./rowCells";
import { ROW_HEADER_WIDTH } from "./measures";
import type { SheetLayout } from "./SheetLayout";

interface Props {
  readonly layout: SheetLayout;
  readonly row: number;
  /** Pixels from the top of the block the row is in. */
  readonly top: number;
  /** The columns that are shown, those that stand still left out. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Undefined when the active cell is in another row. */
  readonly activeColumn: number | undefined;
  /** The selected columns; none when the row is not selected. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly edit: CellEdit | null;
  readonly editHandlers: EditHandlers;
}

/** One row: its number and the cells that stand still, which stay at the left, and those that scroll. */
export const GridRow = memo(function GridRow(props: Props) {
  const { layout, row, top, activeColumn, selectedFrom, selectedTo } = props;
  const height = layout.rows.size(row);
  const frozenWidth = layout.columns.start(layout.frozenColumns);
  const frozen = layout.frozenColumns > 0 ? rowCells(layout, row, 0, layout.frozenColumns - 1) : [];
  const isTall = frozen.some((view) => view.height > height);
  const isSelected = selectedTo >= selectedFrom;
  const cell = (view: CellView) => (
    <GridCell
      key={view.isGhost ? `ghost ${view.column}` : view.column}
      view={view}
      left={ROW_HEADER_WIDTH + layout.columns.start(view.column)}
      isActive={view.column === activeColumn}
      isSelected={selectedFrom <= view.column && view.column <= selectedTo}
    >
      {view.column === activeColumn && props.edit !== null && (
        <CellInput edit={props.edit} view={view} {...props.editHandlers} />
      )}
    </GridCell>
  );
  return (
    <div role="row" className="row" aria-rowindex={row + 2} data-row={row} style={{ top, height }}>
      <div
        role="presentation"
        className={isTall ? "frozen tall" : "frozen"}
        style={{ width: ROW_HEADER_WIDTH + frozenWidth }}
        data-has-cells={layout.frozenColumns > 0}
      >
        <div role="rowheader" className="row-header" data-selected={isSelected} aria-colindex={1}>
          {row + 1}
        </div>
        {frozen.map(cell)}
      </div>
      {scrolledCells(props).map(cell)}
    </div>
  );
});

/** The cells in sight, and the active one wherever it is, so that it can keep the keyboard's focus. */
function scrolledCells({ layout, row, firstColumn, lastColumn, activeColumn }: Props): CellView[] {
  const views = rowCells(layout, row, firstColumn, lastColumn);
  if (activeColumn === undefined || activeColumn < layout.frozenColumns) return views;
  return views.some(({ column }) => column === activeColumn) ? views : [...views, cellView(layout, row, activeColumn)];
}
