import type { QuestionId, SubgroupId } from "../../core/instrument/Instrument";
import type { AnswerCount, CountKey } from "../../core/national/CountKey";
import { percent } from "../../core/statistics/percent";
import type { TableContext } from "../national/TableContext";
import type { DiagramShare, DiagramValue } from "./ReportDiagram";

/** Nothing is drawn there. */
export const noValue: DiagramValue = { value: null, isHidden: false, shares: [] };

/** The key figure of a question in a year. */
export function keyFigureShare(question: QuestionId, subgroup: SubgroupId, year: number): Required<DiagramShare> {
  const n: AnswerCount = { of: "answers", year, question, subgroup, counted: "n" };
  return { part: { ...n, counted: "keyFigure" }, whole: n };
}

export function keyFigureValue(context: TableContext, question: QuestionId, subgroup: SubgroupId, year: number) {
  return meanValue(context, [keyFigureShare(question, subgroup, year)]);
}

/** One share in whole percent, or the unweighted mean of several; unknown when one of them is. */
export function meanValue(context: TableContext, shares: readonly Required<DiagramShare>[]): DiagramValue {
  if (shares.some(({ part, whole }) => context.isHidden(part) || context.isHidden(whole))) return hiddenValue;
  const counts = shares.map(({ part, whole }) => ({ part: context.counts(part), whole: context.counts(whole) }));
  const known = counts.flatMap(({ part, whole }) => (part === null || !whole ? [] : [{ part, whole }]));
  const [only] = known;
  if (!only || known.length < counts.length) return { value: null, isHidden: false, shares };
  if (known.length === 1) return { value: percent(only.part, only.whole), isHidden: false, shares };
  const mean = known.reduce((sum, { part, whole }) => sum + part / whole, 0) / known.length;
  return { value: Math.floor(100 * mean + 0.5), isHidden: false, shares };
}

export function countValue(context: TableContext, part: CountKey): DiagramValue {
  return context.isHidden(part) ? hiddenValue : { value: context.counts(part), isHidden: false, shares: [{ part }] };
}

const hiddenValue: DiagramValue = { value: null, isHidden: true, shares: [] };
