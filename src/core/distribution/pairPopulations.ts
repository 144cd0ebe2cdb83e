import type { GroupId } from "../instrument/Instrument";
import { sum } from "../statistics/responseRates";
import { foldText } from "../survey/foldText";
import type { Population } from "../survey/Registration";
import type { PopulationRecord, PopulationTable } from "../survey/RegistrationCells";
import type { CarryOverObstacle } from "./CarryOver";
import { isParticipantGroup } from "./DistributionCells";
import type { DistributedPopulation } from "./distributedPopulations";

/** A population and the row it goes to; null where a row has to be added. */
export interface PopulationPair {
  readonly population: Population;
  readonly record: PopulationRecord | null;
}

export interface PairedGroup {
  readonly pairs: readonly PopulationPair[];
  readonly obstacles: readonly CarryOverObstacle[];
  /** Rows of the group that no population goes to. */
  readonly untouched: readonly PopulationRecord[];
}

/**
 * Finds the rows of a group's populations: by the activity's name, letter case and spaces aside; and where the
 * registration workbook does not split the group, one row for all of them.
 */
export function pairPopulations(
  group: GroupId,
  populations: readonly DistributedPopulation[],
  table: PopulationTable,
): PairedGroup {
  const records = table.records.filter((record) => record.group === group);
  const isSplit = records.some(({ activity }) => activity !== null);
  const isWhole = table.columns.activity === null || (records.length > 0 && !isSplit);
  const wanted = isWhole ? [wholeOf(group, populations)] : populations;
  const isNamed = wanted.some(({ activity }) => activity !== null);
  const pairs: PopulationPair[] = [];
  const obstacles: CarryOverObstacle[] = [];
  for (const population of wanted) {
    const { activity } = population;
    const [record, second] = records.filter((candidate) => isSame(candidate.activity, activity));
    if (second) obstacles.push({ kind: "rowTwice", group, activity, row: second.row });
    else if (record) pairs.push({ population, record });
    else if (isEmpty(population)) continue;
    else if (activity === null && isSplit && !isNamed) obstacles.push({ kind: "notSplit", group });
    else if (activity === null && isNamed && isParticipantGroup(group)) {
      obstacles.push({ kind: "withoutActivity", group, persons: population.targetPopulation ?? 0 });
    } else pairs.push({ population, record: null });
  }
  const taken = new Set(pairs.map(({ record }) => record));
  return { pairs, obstacles, untouched: records.filter((record) => !taken.has(record)) };
}

function isSame(first: string | null, second: string | null): boolean {
  return foldText(first ?? "") === foldText(second ?? "");
}

/** Nobody to count: no row is added for it. */
function isEmpty({ targetPopulation, surveyedPopulation }: Population): boolean {
  return (targetPopulation ?? 0) === 0 && (surveyedPopulation ?? 0) === 0;
}

function wholeOf(group: GroupId, populations: readonly DistributedPopulation[]): Population {
  return {
    group,
    activity: null,
    targetPopulation: sum(populations.map(({ targetPopulation }) => targetPopulation)),
    surveyedPopulation: sum(populations.map(({ surveyedPopulation }) => surveyedPopulation)),
    notReached: sum(populations.flatMap(({ notReached }) => notReached ?? [])),
  };
}
