import type { CellReference, ColumnReference, RowReference } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import { searchedRows, textsIn } from "./findHeadingRow";
import { foldHeading } from "../../core/survey/foldHeading";

/** Texts of a row that are remembered, and their length. */
const rememberedTexts = 12;
const longestText = 300;

/** How to find a row again after rows and columns have been added, taken away or moved. */
export function rowReference(cells: SheetCells, row: number): RowReference {
  return { row, texts: rowTexts(cells, row).slice(0, rememberedTexts) };
}

/** The row with most of the texts, half of them at least; null when there is none, or several and none is in place. */
export function findRow(cells: SheetCells, { row, texts }: RowReference): number | null {
  if (texts.length === 0) return rowTexts(cells, row).length === 0 ? row : null;
  const rows = cells.sheet.rows.map((content) => content.row).filter((candidate) => candidate < searchedRows);
  const scored = rows.map((candidate) => {
    const present = new Set(rowTexts(cells, candidate));
    return { candidate, score: texts.filter((text) => present.has(text)).length };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  if (most * 2 < texts.length) return null;
  const best = scored.filter(({ score }) => score === most).map(({ candidate }) => candidate);
  return only(best, (candidate) => candidate === row);
}

/** How to find a column again: by its heading, else by the nearest heading to its left. */
export function columnReference(cells: SheetCells, row: number, column: number): ColumnReference {
  for (let anchor = column; anchor >= 0; anchor -= 1) {
    const text = cells.text(row, anchor);
    if (text !== "") return { column, anchor: text.slice(0, longestText), offset: column - anchor };
  }
  return { column, anchor: "", offset: 0 };
}

/** The column meant; null when its heading is gone, or when several are headed so and none stands where it stood. */
export function findColumn(cells: SheetCells, row: number, reference: ColumnReference): number | null {
  if (reference.anchor === "") {
    return columnReference(cells, row, reference.column).anchor === "" ? reference.column : null;
  }
  return only(columnsOf(cells, row, reference), (column) => column === reference.column);
}

/** How to find a value again by the label to its left. */
export function cellReference(cells: SheetCells, row: number, column: number): CellReference {
  const label = column === 0 ? null : columnReference(cells, row, column - 1);
  return label === null || label.anchor === ""
    ? { row, column, anchor: "", offset: 0 }
    : { row, column, anchor: label.anchor, offset: label.offset + 1 };
}

/** The cell meant; null when its label is gone, or stands in several cells none of which is where it was. */
export function findCell(cells: SheetCells, reference: CellReference): { row: number; column: number } | null {
  if (reference.anchor === "") {
    const { row, column } = reference;
    return cellReference(cells, row, column).anchor === "" ? { row, column } : null;
  }
  const rows = cells.sheet.rows.map(({ row }) => row).filter((row) => row < searchedRows);
  // The label stands left of the value, and whatever the value now is must not stand in the way.
  const found = rows.flatMap((row) =>
    labelsIn(cells, row, reference.anchor).map((column) => ({ row, column: column + reference.offset })),
  );
  return only(found, ({ row, column }) => row === reference.row && column === reference.column);
}

function columnsOf(cells: SheetCells, row: number, { anchor, offset }: ColumnReference): readonly number[] {
  return labelsIn(cells, row, anchor)
    .map((column) => column + offset)
    .filter((column) => columnReference(cells, row, column).offset === offset);
}

function labelsIn(cells: SheetCells, row: number, label: string): readonly number[] {
  const content = cells.sheet.rows.find((candidate) => candidate.row === row);
  const columns = (content?.values ?? []).map((_, index) => (content?.column ?? 0) + index);
  return columns.filter((column) => isSame(cells.text(row, column).slice(0, longestText), label));
}

/** Letter case, spaces and punctuation may have been tidied, unless there is nothing else. */
function isSame(first: string, second: string): boolean {
  return first === second || (foldHeading(first) !== "" && foldHeading(first) === foldHeading(second));
}

function rowTexts(cells: SheetCells, row: number): readonly string[] {
  return textsIn(cells, row).map(({ text }) => foldHeading(text).slice(0, longestText));
}

/** The only one there is; of several, the one that is where it was. */
function only<T>(found: readonly T[], isInPlace: (candidate: T) => boolean): T | null {
  return (found.length === 1 ? found[0] : found.find(isInPlace)) ?? null;
}
