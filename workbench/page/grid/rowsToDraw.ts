import type { SheetLayout } from "./SheetLayout";

/**
 * The rows that scroll to be drawn, in order: those in sight, the active one wherever it is, so that its cell can keep
 * the keyboard's focus, and those above in which merged areas begin that reach into sight.
 */
export function rowsToDraw(layout: SheetLayout, shown: readonly number[], active: number): number[] {
  const first = shown[0] ?? 0;
  const last = shown.at(-1) ?? -1;
  const reaching = layout.merges
    .filter(({ row, rowCount }) => row < first && row + rowCount > first && row <= last)
    .map(({ row }) => row);
  const rows = new Set([...shown, active, ...reaching]);
  return [...rows].filter((row) => row >= layout.frozenRows && layout.rows.size(row) > 0).sort((a, b) => a - b);
}
