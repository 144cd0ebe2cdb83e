import type { Instrument } from "../instrument/Instrument";
import { isAnswered } from "../statistics/isAnswered";
import type { GroupSurveys, Registration } from "../survey/Registration";

/**
 * What the network keeps of a registration: answered surveys with background and answers, and the populations, a row for
 * each activity but without its name. Rows without an answer and groups that nobody was asked in are left out. Every
 * national figure comes out the same. Condensing twice changes nothing.
 */
export function condense(registration: Registration, instrument: Instrument): Registration {
  const order = instrument.groups.map(({ id }) => id);
  const populations = registration.populations
    .map((population) => ({ ...population, activity: null }))
    .sort((first, second) => order.indexOf(first.group) - order.indexOf(second.group));
  const groups = order.flatMap((group): readonly GroupSurveys[] => {
    const sheet = registration.groups.find((candidate) => candidate.group === group);
    const surveys = (sheet?.surveys ?? []).filter(isAnswered);
    if (surveys.length === 0 && !populations.some((population) => population.group === group)) return [];
    return [{ group, surveys: surveys.map(({ background, answers }) => ({ activity: null, background, answers })) }];
  });
  return { ...registration, groups, populations };
}
