import { keyText, type AnswerCount, type CountKey } from "../../core/national/CountKey";
import { percent } from "../../core/statistics/percent";
import type { Figure, ReportCell, ReportColumn } from "../ReportTable";
import { total, type TableContext } from "./TableContext";

/** A count, or the sum of several. */
export function countFigure(context: TableContext, ...part: readonly CountKey[]): Figure {
  return { kind: "figure", unit: "count", value: total(context, part), part };
}

/** A whole percent, rounded once, from the sums of whole counts. */
export function percentFigure(context: TableContext, part: readonly CountKey[], whole: readonly CountKey[]): Figure {
  const [numerator, denominator] = [total(context, part), total(context, whole)];
  const value = numerator === null || denominator === null ? null : percent(numerator, denominator);
  return { kind: "figure", unit: "percent", value, part, whole };
}

/** A mean with one decimal, rounded half away from zero in integers. */
export function meanFigure(context: TableContext, part: readonly CountKey[], whole: readonly CountKey[]): Figure {
  const [sum, units] = [total(context, part), total(context, whole)];
  const value = sum === null || !units ? null : Math.floor((20 * sum + units) / (2 * units)) / 10;
  return { kind: "figure", unit: "mean", value, part, whole };
}

/** The share of the answers to a question, with an asterisk where the test says that there is a difference. */
export function answerFigure(context: TableContext, key: AnswerCount): Figure {
  const figure = percentFigure(context, [key], [{ ...key, counted: "n" }]);
  return context.starred.has(keyText(key)) ? { ...figure, star: true } : figure;
}

/** What has no meaning in the row, shown as "–". */
export const noFigure: Figure = { kind: "figure", unit: "count", value: null, part: [] };

export function text(value: string): ReportCell {
  return { kind: "text", text: value };
}

/** Columns with one level of headings. */
export function columnsOf(headings: Readonly<Record<string, string>>): readonly ReportColumn[] {
  return Object.entries(headings).map(([key, heading]) => ({ key, headings: [heading] }));
}

/** Whether any cell has an asterisk, so that the footnote is needed. */
export function hasStar(rows: readonly { readonly cells: readonly ReportCell[] }[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.kind === "figure" && cell.star));
}
