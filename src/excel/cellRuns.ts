import type { CellChange } from "../app/CellChange";

/** Changes of cells below each other that are made in the same way: one range. */
export interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly changes: readonly CellChange[];
}

/** In the order of sheet, column and row; a run ends where a row is skipped or the format is treated differently. */
export function runsOf(changes: readonly CellChange[]): readonly Run[] {
  const sorted = [...changes].sort(
    (first, second) =>
      compareTexts(first.sheet, second.sheet) || first.column - second.column || first.row - second.row,
  );
  const runs: { sheet: string; row: number; column: number; changes: CellChange[] }[] = [];
  for (const change of sorted) {
    const last = runs.at(-1);
    const isNext =
      last?.sheet === change.sheet &&
      last.column === change.column &&
      last.row + last.changes.length === change.row &&
      Boolean(last.changes[0]?.format) === Boolean(change.format);
    if (last && isNext) last.changes.push(change);
    else runs.push({ sheet: change.sheet, row: change.row, column: change.column, changes: [change] });
  }
  return runs;
}

function compareTexts(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
