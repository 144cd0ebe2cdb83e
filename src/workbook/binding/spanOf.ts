import type { SheetCells } from "../SheetCells";
import type { Span } from "./alternatives";

/** No question has more alternatives; the widest background variable has five values. */
const widest = 8;

/** The columns a heading stands over: its own and those to its right whose own heading cell is empty. */
export function spanOf(cells: SheetCells, row: number, column: number): Span {
  let last = column;
  while (last - column < widest - 1 && cells.text(row, last + 1) === "" && cells.text(row + 1, last + 1) !== "") {
    last += 1;
  }
  return { first: column, last };
}
