import { hiddenCounts, nothingHidden, type IsHidden } from "../../core/disclosure/hiddenCounts";
import type { CountKey } from "../../core/national/CountKey";
import { countData, type Counts } from "../../core/national/countData";
import type { ResultData } from "../../core/national/ResultData";
import { significanceTests, starredKeys, type SignificanceTest } from "../../core/national/significance";
import type { GroupId, Instrument } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { isAnswered } from "../../core/statistics/isAnswered";
import { hasTargetPopulation, sum } from "../../core/statistics/responseRates";
import type { Registration } from "../../core/survey/Registration";

/** What every table is made from. */
export interface TableContext {
  readonly data: ResultData;
  readonly instrument: Instrument;
  readonly counts: Counts;
  readonly tests: readonly SignificanceTest[];
  /** Texts of the keys of figures that get an asterisk. */
  readonly starred: ReadonlySet<string>;
  readonly isHidden: IsHidden;
  readonly leastAnswers: LeastAnswers;
}

/** Figures of fewer answers are hidden; null hides nothing, which only the network may choose, and must say. */
export type LeastAnswers = number | null;

/**
 * Tests of groups that are hidden are left out, and with them their asterisks. Another rule of hiding is given where
 * other tables are shown beside.
 */
export function tableContext(data: ResultData, leastAnswers: LeastAnswers, hiding?: IsHidden): TableContext {
  const counts = countData(data);
  const isHidden = hiding ?? (leastAnswers === null ? nothingHidden : hiddenCounts(data, counts, leastAnswers));
  const tests = significanceTests(data, counts).filter(({ groups }) => !groups.some(({ key }) => isHidden(key)));
  return {
    data,
    instrument: instrumentOf(data.edition),
    counts,
    tests,
    starred: starredKeys(tests),
    isHidden,
    leastAnswers,
  };
}

/** A sum with an unknown part is unknown, and so is the sum of nothing. */
export function total(context: TableContext, keys: readonly CountKey[]): number | null {
  return sum(keys.map(context.counts));
}

/**
 * Groups that at least one association has to do with, in the order of the report. The others are no part of a total:
 * that nobody was asked is not an unknown number.
 */
export function groupsInUse({ data, instrument }: TableContext): readonly GroupId[] {
  const isInUse = (group: GroupId) => data.associations.some(({ registration }) => concerns(group, registration));
  return instrument.groups.map(({ id }) => id).filter(isInUse);
}

/** Somebody is in the target population, has been offered the survey, or has answered it: it is in the totals. */
export function concerns(group: GroupId, registration: Registration): boolean {
  return (
    registration.groups.some((found) => found.group === group && found.surveys.some(isAnswered)) ||
    registration.populations.some(
      ({ group: of, targetPopulation, surveyedPopulation }) =>
        of === group && ((hasTargetPopulation(group) && (targetPopulation ?? 0) > 0) || (surveyedPopulation ?? 0) > 0),
    )
  );
}
