import type { GroupId, Instrument } from "../instrument/Instrument";
import { sum, type ResponseRate } from "../statistics/responseRates";
import { isParticipantGroup } from "./DistributionCells";
import type { DistributedPopulation } from "./distributedPopulations";

/**
 * Populations and answers as in the registration workbook: a row per activity of a group that is split, and one for the
 * group. Among participants those of no activity get a row too (empty text), so that the rows sum up.
 */
export function distributionRates(
  populations: readonly DistributedPopulation[],
  instrument: Instrument,
): readonly ResponseRate[] {
  return instrument.groups.flatMap(({ id }) => {
    const own = populations.filter(({ group }) => group === id);
    if (own.length === 0) return [];
    const named = own.filter(({ activity }) => activity !== null);
    const without = own.filter(({ activity }) => activity === null && isParticipantGroup(id));
    const split = named.length === 0 ? [] : [...named, ...without];
    return [...split.map((population) => ({ ...population, activity: population.activity ?? "" })), total(id, own)];
  });
}

function total(group: GroupId, rows: readonly DistributedPopulation[]): ResponseRate {
  return {
    group,
    activity: null,
    targetPopulation: sum(rows.map(({ targetPopulation }) => targetPopulation)),
    surveyedPopulation: sum(rows.map(({ surveyedPopulation }) => surveyedPopulation)),
    notReached: sum(rows.flatMap(({ notReached }) => notReached ?? [])),
    answered: rows.reduce((total, { answered }) => total + answered, 0),
  };
}
