import type { CountKey } from "../../core/national/CountKey";
import { countData, type Counts } from "../../core/national/countData";
import type { ResultData } from "../../core/national/ResultData";
import { significanceTests, starredKeys, type SignificanceTest } from "../../core/national/significance";
import type { GroupId, Instrument } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { isAnswered } from "../../core/statistics/isAnswered";
import { sum } from "../../core/statistics/responseRates";
import type { Registration } from "../../core/survey/Registration";

/** What every table is made from. */
export interface TableContext {
  readonly data: ResultData;
  readonly instrument: Instrument;
  readonly counts: Counts;
  readonly tests: readonly SignificanceTest[];
  /** Texts of the keys of figures that get an asterisk. */
  readonly starred: ReadonlySet<string>;
}

export function tableContext(data: ResultData): TableContext {
  const counts = countData(data);
  const tests = significanceTests(data, counts);
  return { data, instrument: instrumentOf(data.edition), counts, tests, starred: starredKeys(tests) };
}

/** A sum with an unknown part is unknown, and so is the sum of nothing. */
export function total(context: TableContext, keys: readonly CountKey[]): number | null {
  return sum(keys.map(context.counts));
}

/** Groups that at least one association has asked, in the order of the report. */
export function groupsInUse({ data, instrument }: TableContext): readonly GroupId[] {
  const asked = (group: GroupId) => data.associations.some(({ registration }) => hasAsked(registration, group));
  return instrument.groups.map(({ id }) => id).filter(asked);
}

/** Somebody has been offered the survey, or has answered it. */
export function hasAsked(registration: Registration, group: GroupId): boolean {
  return (
    registration.groups.some((found) => found.group === group && found.surveys.some(isAnswered)) ||
    registration.populations.some((found) => found.group === group && (found.surveyedPopulation ?? 0) > 0)
  );
}
