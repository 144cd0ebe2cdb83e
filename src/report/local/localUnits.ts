import type { ResultData } from "../../core/national/ResultData";
import { isAnswered } from "../../core/statistics/isAnswered";
import { foldText } from "../../core/survey/foldText";
import type { Registration } from "../../core/survey/Registration";

/** What a local report has tables for: the whole association (activity null), or one of its activities. */
export interface LocalUnit {
  readonly activity: string | null;
  readonly data: ResultData;
}

/** The association first, then the activities that its surveys and populations name, in the order they come. */
export function localUnits(registration: Registration, name: string, year: number): readonly LocalUnit[] {
  const dataOf = (own: Registration): ResultData => ({
    edition: registration.edition,
    year,
    associations: [{ name, isNew: null, registration: own }],
    associationsInCountry: null,
    history: { keyFigures: [], years: [], participants: [] },
  });
  return [
    { activity: null, data: dataOf(registration) },
    ...activitiesOf(registration).map((activity) => ({ activity, data: dataOf(onlyActivity(registration, activity)) })),
  ];
}

function activitiesOf({ groups, populations }: Registration): readonly string[] {
  const named = [
    ...populations.flatMap(({ activity }) => activity ?? []),
    ...groups.flatMap(({ surveys }) => surveys.filter(isAnswered).flatMap(({ activity }) => activity ?? [])),
  ];
  const first = new Map<string, string>();
  for (const activity of named) if (!first.has(foldText(activity))) first.set(foldText(activity), activity);
  return [...first.values()];
}

function onlyActivity(registration: Registration, activity: string): Registration {
  const isOf = (own: { readonly activity: string | null }) =>
    own.activity !== null && foldText(own.activity) === foldText(activity);
  return {
    ...registration,
    groups: registration.groups
      .map(({ group, surveys }) => ({ group, surveys: surveys.filter(isOf) }))
      .filter(({ surveys }) => surveys.length > 0),
    populations: registration.populations.filter(isOf),
  };
}
