import { columnName, type Rectangle } from "../../host/model/cellAddress";
import { texts } from "../texts";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./measures";
import type { SheetLayout } from "./SheetLayout";

interface Props {
  readonly layout: SheetLayout;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly selection: Rectangle;
}

/** The letters over the columns, and the corner that selects everything. */
export function ColumnHeaders({ layout, firstColumn, lastColumn, selection }: Props) {
  const { columns, frozenColumns } = layout;
  const header = (column: number) => (
    <div
      key={column}
      role="columnheader"
      className="column-header"
      aria-colindex={column + 2}
      data-column={column}
      data-selected={column >= selection.column && column < selection.column + selection.columnCount}
      style={{ left: ROW_HEADER_WIDTH + columns.start(column), width: columns.size(column) }}
    >
      {columnName(column)}
    </div>
  );
  const shown = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
      (column) => columns.size(column) > 0,
    );
  return (
    <div role="row" className="row header-row" aria-rowindex={1} style={{ height: COLUMN_HEADER_HEIGHT }}>
      <div
        role="presentation"
        className="frozen"
        style={{ width: ROW_HEADER_WIDTH + columns.start(frozenColumns) }}
        data-has-cells={frozenColumns > 0}
      >
        <div role="columnheader" className="corner" aria-colindex={1} aria-label={texts.selectAll} />
        {shown(0, frozenColumns - 1).map(header)}
      </div>
      {shown(firstColumn, lastColumn).map(header)}
    </div>
  );
}
