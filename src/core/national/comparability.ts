import type { ComparabilityNote, Instrument, QuestionId, SubgroupId } from "../instrument/Instrument";
import { backgroundVariableOf, questionOf } from "../instrument/instruments";

/** Changes after which earlier figures may all the same be put beside later ones, as the report says. */
const harmless: ReadonlySet<string> = new Set([
  "question reworded, comparable",
  "free-text questions added, not reported nationally",
]);

/** A figure of an earlier year. */
export interface EarlierFigure {
  readonly year: number;
  readonly question: QuestionId;
  readonly subgroup: SubgroupId;
}

/**
 * Why a figure of an earlier year may not be put beside this period's: the report's notes on changes since. Empty when
 * it may.
 */
export function obstaclesTo(figure: EarlierFigure, instrument: Instrument): readonly ComparabilityNote[] {
  return instrument.comparability.filter((note) => concerns(note, figure, instrument) && isBetween(note, figure.year));
}

function concerns({ about, change }: ComparabilityNote, figure: EarlierFigure, instrument: Instrument): boolean {
  if (harmless.has(change)) return false;
  const { group, indicator } = questionOf(instrument, figure.question);
  if (about.questions) return about.questions.includes(figure.question);
  if (about.groups) return about.groups.includes(group);
  if (about.indicators) return indicator !== undefined && about.indicators.includes(indicator);
  const variable = backgroundVariableOf(instrument, group);
  return figure.subgroup !== "all" && variable !== null && variable.id === about.backgroundVariable;
}

/** A change of a question divides the years before from those after; a year of poor data is that year alone. */
function isBetween({ about, year }: ComparabilityNote, figureYear: number): boolean {
  if (year === undefined) return false;
  return about.backgroundVariable ? figureYear === year : figureYear < year;
}
