import { instruments } from "../../core/instrument/instruments";
import type { SheetCells } from "../SheetCells";
import { readHeading, type QuestionHeading } from "./readHeading";
import { isWordingOf } from "./likeness";

/** A heading that speaks of a question, and where it stands. */
export interface HeadingCell extends QuestionHeading {
  readonly column: number;
  readonly text: string;
}

export interface HeadingRow {
  readonly row: number;
  readonly questions: readonly HeadingCell[];
}

/** Headings stand near the top. */
export const searchedRows = 40;

/** The row with the most question headings, two at least; null when the sheet has none. */
export function findHeadingRow(cells: SheetCells): HeadingRow | null {
  const rows = cells.sheet.rows.filter(({ row }) => row < searchedRows).map(({ row }) => row);
  const best =
    bestRow(rows, (row) => numberedHeadings(cells, row)) ?? bestRow(rows, (row) => wordedHeadings(cells, row));
  return best && headingRowAt(cells, best.row);
}

/** The headings of a row, by number or by wording. A row that a person has pointed out need not have any. */
export function headingRowAt(cells: SheetCells, row: number): HeadingRow {
  const questions = headingsIn(cells, row).filter(
    ({ number, wording }) => number !== null || (wording !== null && isKnownWording(wording)),
  );
  return { row, questions };
}

function bestRow(rows: readonly number[], headings: (row: number) => readonly HeadingCell[]): HeadingRow | null {
  const found = rows.map((row) => ({ row, questions: headings(row) })).filter(({ questions }) => questions.length >= 2);
  found.sort((first, second) => second.questions.length - first.questions.length || first.row - second.row);
  return found[0] ?? null;
}

function numberedHeadings(cells: SheetCells, row: number): readonly HeadingCell[] {
  return headingsIn(cells, row).filter(({ number }) => number !== null);
}

function wordedHeadings(cells: SheetCells, row: number): readonly HeadingCell[] {
  return headingsIn(cells, row).filter(({ wording }) => wording !== null && isKnownWording(wording));
}

function isKnownWording(folded: string): boolean {
  return instruments.some(({ questions }) => isWordingOf(questions, folded));
}

function headingsIn(cells: SheetCells, row: number): readonly HeadingCell[] {
  return textsIn(cells, row).flatMap(({ column, text }) => {
    const heading = readHeading(text);
    return heading ? [{ column, text, ...heading }] : [];
  });
}

/** The cells of a row that hold text, with their columns. */
export function textsIn(cells: SheetCells, row: number): readonly { readonly column: number; readonly text: string }[] {
  const content = cells.sheet.rows.find((candidate) => candidate.row === row);
  return (content?.values ?? []).flatMap((value, index) =>
    typeof value === "string" && value.trim() !== ""
      ? [{ column: (content?.column ?? 0) + index, text: value.trim() }]
      : [],
  );
}
