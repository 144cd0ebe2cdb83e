import type { Mend } from "../core/validation/mendOf";

/** A change of one of the user's own cells, made only where the cell still holds what it held. */
export interface CellChange {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly before: string | number;
  readonly after: string | number;
  /** The number format of a cell formatted as text. It goes when the cell gets a number, which would become text. */
  readonly format?: { readonly before: string; readonly after: string };
}

/** At most so many cells at once: each takes a part of its own of a request, and Excel on the web takes 5 MB. */
export const maxCellChanges = 2_000;

/** What is changed now, and how many have to wait until it is done. */
export function changesOf(mends: readonly Mend[]): { readonly changes: readonly CellChange[]; readonly later: number } {
  return { changes: mends.slice(0, maxCellChanges), later: Math.max(0, mends.length - maxCellChanges) };
}

/** The changes that take these back. */
export function undoOf(changes: readonly CellChange[]): readonly CellChange[] {
  return changes.map(({ before, after, format, ...place }) => ({
    ...place,
    before: after,
    after: before,
    ...(format ? { format: { before: format.after, after: format.before } } : {}),
  }));
}
