import type { SheetCells } from "../SheetCells";
import type { Span } from "./alternatives";

/** No question has more alternatives; the widest background variable has five values. */
const widest = 8;

/** The columns a heading stands over: its own and those to its right without a heading or a meaning (taken) of their own. */
export function spanOf(cells: SheetCells, row: number, column: number, taken: readonly number[]): Span {
  const isBelow = (other: number) =>
    cells.text(row, other) === "" && cells.text(row + 1, other) !== "" && !taken.includes(other);
  let last = column;
  while (last - column < widest - 1 && isBelow(last + 1)) last += 1;
  return { first: column, last };
}
