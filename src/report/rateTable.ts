import type { GroupId } from "../core/instrument/Instrument";
import { hasTargetPopulation, type ResponseRate } from "../core/statistics/responseRates";
import { totalRate } from "../core/statistics/totalRate";
import { responseRateTexts as texts, sheetTexts } from "../text/sheets";
import { groupNames } from "../text/terms";
import { at, count, differenceOf, percentOf, text, type Part, type RowList } from "./cells";
import type { PopulationFigure } from "./formulas/populations";
import type { CellContent } from "./SheetContent";

type Column =
  | "targetPopulation"
  | "surveyedPopulation"
  | "surveyedOfTarget"
  | "answered"
  | "answeredOfSurveyed"
  | "answeredOfTarget"
  | "neverAsked"
  | "unitNonresponse"
  | "notReached"
  | "notReachedOfSurveyed";

/** A figure and the formula that gives it; a share or difference has its formula from the cells beside it. */
interface Figure {
  readonly value: number | null;
  readonly formula: string | null;
}

/** The figures a row is made of. */
interface RateFigures {
  readonly targetPopulation: Figure;
  readonly surveyedPopulation: Figure;
  readonly answered: Figure;
  readonly notReached: Figure;
}

/** In the total row, what is set against the target population: without those who have none. */
interface OfTarget {
  readonly surveyed: Part;
  readonly answered: Part;
  /** Whether somebody is left out, which the footnote explains. */
  readonly isStarred: boolean;
}

/** First column of figures: group and activity stand before. */
const firstColumn = 2;

/** The formulas of a rate in a row (one-based) with the activity's name in column B; null where nothing gives it. */
export interface RateFormulas {
  population(figure: PopulationFigure, rate: ResponseRate, row: number): string | null;
  answered(rate: ResponseRate, row: number): string | null;
}

/** The table of populations and answers: a row per activity and group, and a total. Source: table 3 of the report. */
export function addRateTable(
  list: RowList,
  rates: readonly ResponseRate[],
  hasTarget: boolean,
  formulas: RateFormulas,
): void {
  const columns = columnsFor(hasTarget, rates);
  list.addTall(
    4,
    ...[texts.group, texts.activity].map((heading) => text(heading, "columnHeading")),
    ...columns.map((column) => text(texts[column], "countHeading")),
  );
  const groupRows = new Map<GroupId, number>();
  for (const rate of rates) {
    if (rate.activity === null) groupRows.set(rate.group, list.nextRow);
    addRate(list, rate, columns, formulas);
  }
  addTotal(list, rates, columns, groupRows);
  if (groupRows.has("referrers") && columns.includes("targetPopulation"))
    list.add(text(texts.referrersFootnote, "note"));
  list.add(text(texts.unknownFootnote, "note"));
}

function columnsFor(hasTarget: boolean, rates: readonly ResponseRate[]): readonly Column[] {
  const hasNotReached = rates.some(({ notReached }) => notReached !== null);
  return [
    ...(hasTarget ? (["targetPopulation"] as const) : []),
    "surveyedPopulation",
    ...(hasTarget ? (["surveyedOfTarget"] as const) : []),
    "answered",
    "answeredOfSurveyed",
    ...(hasTarget ? (["answeredOfTarget", "neverAsked"] as const) : []),
    "unitNonresponse",
    ...(hasNotReached ? (["notReached", "notReachedOfSurveyed"] as const) : []),
  ];
}

function addRate(list: RowList, rate: ResponseRate, columns: readonly Column[], formulas: RateFormulas): void {
  const { group, activity } = rate;
  const population = (figure: PopulationFigure): Figure => ({
    value: rate[figure],
    formula:
      figure !== "targetPopulation" || hasTargetPopulation(group)
        ? formulas.population(figure, rate, list.nextRow)
        : null,
  });
  const figures: RateFigures = {
    targetPopulation: population("targetPopulation"),
    surveyedPopulation: population("surveyedPopulation"),
    notReached: population("notReached"),
    answered: { value: rate.answered, formula: formulas.answered(rate, list.nextRow) },
  };
  const isTotal = activity === null;
  const labelStyle = isTotal ? "totalLabel" : "label";
  const name = isTotal ? sheetTexts.total : activity || texts.noActivity;
  const labels = [text(groupNames[group], labelStyle), text(name, labelStyle)];
  list.add(...labels, ...figureCells(figures, columns, list.nextRow, isTotal));
}

function addTotal(
  list: RowList,
  rates: readonly ResponseRate[],
  columns: readonly Column[],
  groupRows: ReadonlyMap<GroupId, number>,
): void {
  const total = totalRate(rates);
  const all = [...groupRows.values()];
  const withTarget = [...groupRows].flatMap(([group, row]) => (hasTargetPopulation(group) ? row : []));
  const sumOf = (column: Column, rows: readonly number[]) => sumExpression(columns, column, rows);
  const figures: RateFigures = {
    targetPopulation: { value: total.targetPopulation, formula: formulaOf(sumOf("targetPopulation", withTarget)) },
    surveyedPopulation: { value: total.surveyedPopulation, formula: formulaOf(sumOf("surveyedPopulation", all)) },
    answered: { value: total.answered, formula: formulaOf(sumOf("answered", all)) },
    notReached: { value: total.notReached, formula: formulaOf(notReachedSum(columns, all)) },
  };
  const ofTarget = {
    surveyed: { value: total.surveyedOfTarget, cell: sumOf("surveyedPopulation", withTarget) ?? "" },
    answered: { value: total.answeredOfTarget, cell: sumOf("answered", withTarget) ?? "" },
    isStarred: withTarget.length < all.length,
  };
  const labels = [text(sheetTexts.total, "totalLabel"), text("", "totalLabel")];
  list.add(...labels, ...figureCells(figures, columns, list.nextRow, true, ofTarget));
}

function formulaOf(expression: string | null): string | null {
  return expression === null ? null : `=${expression}`;
}

/** The sum of a column's cells in some rows; unknown where one of them is. */
function sumExpression(columns: readonly Column[], column: Column, rows: readonly number[]): string | null {
  const index = columns.indexOf(column);
  if (index < 0 || rows.length === 0) return null;
  const list = rows.map((row) => at(firstColumn + index, row)).join(",");
  return `IF(COUNT(${list})<${rows.length},"–",SUM(${list}))`;
}

function notReachedSum(columns: readonly Column[], rows: readonly number[]): string | null {
  const index = columns.indexOf("notReached");
  if (index < 0 || rows.length === 0) return null;
  const list = rows.map((row) => at(firstColumn + index, row)).join(",");
  return `IF(COUNT(${list})=0,"–",SUM(${list}))`;
}

function figureCells(
  figures: RateFigures,
  columns: readonly Column[],
  row: number,
  isTotal: boolean,
  ofTarget?: OfTarget,
): readonly CellContent[] {
  const countStyle = isTotal ? "totalCount" : "count";
  const percentStyle = isTotal ? "totalPercent" : "percent";
  const ofTargetStyle = ofTarget?.isStarred ? "totalPercentStarred" : percentStyle;
  const part = (column: keyof RateFigures): Part => ({
    value: figures[column].value,
    cell: at(firstColumn + columns.indexOf(column), row),
  });
  const [target, surveyed] = [part("targetPopulation"), part("surveyedPopulation")];
  const [answered, notReached] = [part("answered"), part("notReached")];
  const plain = (figure: Figure) => count(figure.value, figure.formula, countStyle);
  const make: Readonly<Record<Column, () => CellContent>> = {
    targetPopulation: () => plain(figures.targetPopulation),
    surveyedPopulation: () => plain(figures.surveyedPopulation),
    surveyedOfTarget: () => percentOf(ofTarget?.surveyed ?? surveyed, target, ofTargetStyle),
    answered: () => plain(figures.answered),
    answeredOfSurveyed: () => percentOf(answered, surveyed, percentStyle),
    answeredOfTarget: () => percentOf(ofTarget?.answered ?? answered, target, ofTargetStyle),
    neverAsked: () => differenceOf(target, ofTarget?.surveyed ?? surveyed, countStyle),
    unitNonresponse: () => differenceOf(surveyed, answered, countStyle),
    notReached: () => plain(figures.notReached),
    notReachedOfSurveyed: () => percentOf(notReached, surveyed, percentStyle),
  };
  return columns.map((column) => make[column]());
}
