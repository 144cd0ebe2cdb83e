import { keyText, type AnswerCount, type CountKey } from "../../core/national/CountKey";
import { percent } from "../../core/statistics/percent";
import type { Figure, ReportCell, ReportColumn } from "../ReportTable";
import { total, type TableContext } from "./TableContext";

/** A count, or the sum of several. Hidden where one of them is; the same for all the others. */
export function countFigure(context: TableContext, ...part: readonly CountKey[]): ReportCell {
  return shown(context, { kind: "figure", unit: "count", value: total(context, part), part });
}

function shown({ isHidden }: TableContext, figure: Figure): ReportCell {
  const keys = [...figure.part, ...(figure.minus ?? []), ...(figure.whole ?? [])];
  return keys.some(isHidden) ? { kind: "hidden" } : figure;
}

/** The difference of two sums. */
export function differenceFigure(
  context: TableContext,
  part: readonly CountKey[],
  minus: readonly CountKey[],
): ReportCell {
  return shown(context, { kind: "figure", unit: "count", value: difference(context, part, minus), part, minus });
}

/** The share of a difference. */
export function differencePercentFigure(
  context: TableContext,
  part: readonly CountKey[],
  minus: readonly CountKey[],
  whole: readonly CountKey[],
): ReportCell {
  const value = percentOf(difference(context, part, minus), total(context, whole));
  return shown(context, { kind: "figure", unit: "percent", value, part, minus, whole });
}

/** Null also where the figures contradict each other, so that less than nothing would be left. */
function difference(context: TableContext, part: readonly CountKey[], minus: readonly CountKey[]): number | null {
  const [from, taken] = [total(context, part), total(context, minus)];
  return from === null || taken === null || from < taken ? null : from - taken;
}

function percentOf(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null ? null : percent(numerator, denominator);
}

/** A whole percent, rounded once, from the sums of whole counts. */
export function percentFigure(
  context: TableContext,
  part: readonly CountKey[],
  whole: readonly CountKey[],
): ReportCell {
  const value = percentOf(total(context, part), total(context, whole));
  return shown(context, { kind: "figure", unit: "percent", value, part, whole });
}

/** A mean with one decimal, rounded half away from zero in integers. */
export function meanFigure(context: TableContext, part: readonly CountKey[], whole: readonly CountKey[]): ReportCell {
  const [sum, units] = [total(context, part), total(context, whole)];
  const value = sum === null || !units ? null : Math.floor((20 * sum + units) / (2 * units)) / 10;
  return shown(context, { kind: "figure", unit: "mean", value, part, whole });
}

/** The share of the answers to a question, with an asterisk where the test says that there is a difference. */
export function answerFigure(context: TableContext, key: AnswerCount): ReportCell {
  const figure = percentFigure(context, [key], [{ ...key, counted: "n" }]);
  return context.starred.has(keyText(key)) ? marked(figure, { star: true }) : figure;
}

/** A figure with an asterisk or brackets; what is hidden stays as it is. */
export function marked(cell: ReportCell, marks: Pick<Figure, "star" | "brackets">): ReportCell {
  return cell.kind === "figure" ? { ...cell, ...marks } : cell;
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
