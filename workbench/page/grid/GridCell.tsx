import type { ReactNode } from "react";
import { textLook } from "./cellLook";
import type { CellView } from "./rowCells";

interface Props {
  readonly view: CellView;
  readonly left: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The input over the cell while it is edited. */
  readonly children?: ReactNode;
}

/** Takes its pixel all the same, so that texts stand alike with and without a line. */
const NO_LINE = "1px solid transparent";

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** One cell. Its box begins on the line that it shares with its neighbours to the left and above. */
export function GridCell({ view, left, isActive, isSelected, children }: Props) {
  const { column, width, height, format, lines, isGhost } = view;
  const isMerged = view.rowCount * view.columnCount > 1;
  const isSpilling = view.spillLeft + view.spillRight > 0;
  const style = {
    left: left - 1,
    width: width + 1,
    height: height + 1,
    backgroundColor: format.fill,
    borderLeft: lines.left ?? NO_LINE,
    borderTop: lines.top ?? NO_LINE,
    borderRight: lines.right ?? NO_LINE,
    borderBottom: lines.bottom ?? NO_LINE,
  };
  const text = (
    <span
      className="cell-text"
      style={{
        ...textLook(format),
        justifyContent: JUSTIFY[view.horizontal],
        textAlign: view.horizontal,
        left: -view.spillLeft,
        right: -view.spillRight,
      }}
    >
      {view.text}
    </span>
  );
  const names = ["cell", isSpilling && "spilling", isMerged && "merged", isActive && "active"];
  const className = names.filter(Boolean).join(" ");
  if (isGhost) {
    return (
      <div className={className} style={style} aria-hidden="true">
        {text}
      </div>
    );
  }
  return (
    <div
      role="gridcell"
      className={className}
      style={style}
      data-column={column}
      aria-colindex={column + 2}
      aria-rowspan={isMerged ? view.rowCount : undefined}
      aria-colspan={isMerged ? view.columnCount : undefined}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
    >
      {text}
      {children}
    </div>
  );
}
