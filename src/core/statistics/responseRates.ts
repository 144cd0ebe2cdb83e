import type { GroupId, Instrument } from "../instrument/Instrument";
import { foldText } from "../survey/foldText";
import type { Population, Registration, Survey } from "../survey/Registration";
import { isAnswered } from "./isAnswered";

/** Populations and answers of a group or of one of its activities. A null figure is unknown. */
export interface ResponseRate {
  readonly group: GroupId;
  /** Null for the whole group; empty text for surveys without an activity in a group that is split. */
  readonly activity: string | null;
  readonly targetPopulation: number | null;
  readonly surveyedPopulation: number | null;
  readonly notReached: number | null;
  readonly answered: number;
}

/**
 * One row per activity and one for the group, for every group with answers or a population; others
 * have not been asked. A group is split when its
 * populations name activities; then activities that only the surveys name get a row too, so that the rows sum up.
 */
export function responseRates(registration: Registration, instrument: Instrument): readonly ResponseRate[] {
  return instrument.groups.flatMap(({ id }) => {
    const populations = registration.populations.filter((population) => population.group === id);
    const sheet = registration.groups.find((group) => group.group === id);
    const answered = (sheet?.surveys ?? []).filter(isAnswered);
    if (answered.length === 0 && populations.length === 0) return [];
    const activities = activityRows(populations, answered);
    return [
      ...activities.map((activity) => activityRate(id, activity, populations, answered)),
      groupRate(id, populations, answered),
    ];
  });
}

/** Names of the activities of a split group: those of the populations first, then others in the surveys. */
function activityRows(populations: readonly Population[], answered: readonly Survey[]): readonly string[] {
  const named = populations.flatMap((population) => population.activity ?? []);
  if (named.length === 0) return [];
  const rows = new Map<string, string>();
  for (const name of [...named, ...answered.map((survey) => survey.activity ?? "")]) {
    if (!rows.has(foldText(name))) rows.set(foldText(name), name);
  }
  const withoutActivity = rows.get("");
  rows.delete("");
  return withoutActivity === undefined ? [...rows.values()] : [...rows.values(), ""];
}

function activityRate(
  group: GroupId,
  activity: string,
  populations: readonly Population[],
  answered: readonly Survey[],
): ResponseRate {
  const key = foldText(activity);
  const rows = populations.filter(
    (population) => population.activity !== null && foldText(population.activity) === key,
  );
  const surveys = answered.filter((survey) => foldText(survey.activity ?? "") === key);
  return { group, activity, ...sums(group, rows), answered: surveys.length };
}

function groupRate(group: GroupId, populations: readonly Population[], answered: readonly Survey[]): ResponseRate {
  return { group, activity: null, ...sums(group, populations), answered: answered.length };
}

function sums(group: GroupId, populations: readonly Population[]) {
  return {
    targetPopulation: hasTargetPopulation(group)
      ? sum(populations.map(({ targetPopulation }) => targetPopulation))
      : null,
    surveyedPopulation: sum(populations.map(({ surveyedPopulation }) => surveyedPopulation)),
    // Filled in only where somebody could not be reached, so a blank beside a figure is none.
    notReached: sum(populations.flatMap(({ notReached }) => notReached ?? [])),
  };
}

/** Nobody can say how many might refer somebody, so referrers have no target population. */
export function hasTargetPopulation(group: GroupId): boolean {
  return group !== "referrers";
}

/** A sum with an unknown part is unknown, and so is the sum of nothing. */
export function sum(figures: readonly (number | null)[]): number | null {
  if (figures.length === 0) return null;
  return figures.reduce((total, figure) => (total === null || figure === null ? null : total + figure));
}
