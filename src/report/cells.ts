import { columnName } from "../core/address";
import { percent } from "../core/statistics/percent";
import { sheetTexts } from "../text/sheets";
import type { CellContent, CellStyle, RowContent } from "./SheetContent";

/** Points of a line of the standard font, Calibri or Aptos 11, with a little room. */
export const lineHeight = 15;

/** Rows of a sheet under construction, which know their own addresses. */
export class RowList {
  readonly rows: RowContent[] = [];
  readonly heights = new Map<number, number>();

  /** One-based number of the row that is added next. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  add(...cells: RowContent): number {
    return this.rows.push(cells);
  }

  /** A row with room for several lines of text. */
  addTall(lines: number, ...cells: RowContent): number {
    this.heights.set(this.rows.length, lines * lineHeight);
    return this.add(...cells);
  }
}

export function text(value: string, style: CellStyle): CellContent {
  return { value, style };
}

/** An unknown figure is shown as "–". */
export function count(value: number | null, formula: string | null, style: CellStyle = "count"): CellContent {
  if (value === null || formula === null) return formulaCell(sheetTexts.unknown, formula, style);
  return formulaCell(value, formula, style);
}

function formulaCell(value: string | number, formula: string | null, style: CellStyle): CellContent {
  return formula === null ? { value, style } : { value, formula, style };
}

/** A figure that other cells are computed from: its value, and the cell or expression that gives it. */
export interface Part {
  readonly value: number | null;
  readonly cell: string;
}

/**
 * A percent of two cells, rounded from the whole counts. Unknown parts and a division by zero show as "–". The value is
 * a share (0.63), shown as percent by the cell's format.
 */
export function percentOf(part: Part, whole: Part, style: CellStyle = "percent"): CellContent {
  const rounded = part.value === null || whole.value === null ? null : percent(part.value, whole.value);
  const value = rounded === null ? sheetTexts.unknown : rounded / 100;
  return { value, formula: shareFormula(part.cell, whole.cell), style };
}

function shareFormula(part: string, whole: string): string {
  return `=IF(COUNT(${part},${whole})<2,"–",IF(${whole}=0,"–",ROUND(${part}/${whole},2)))`;
}

/** A difference of two cells; "–" where one is unknown. */
export function differenceOf(from: Part, minus: Part, style: CellStyle = "count"): CellContent {
  const value = from.value === null || minus.value === null ? sheetTexts.unknown : from.value - minus.value;
  return { value, formula: `=IF(COUNT(${from.cell},${minus.cell})<2,"–",${from.cell}-${minus.cell})`, style };
}

/** "C7" for column 2 in row 7. */
export function at(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}
