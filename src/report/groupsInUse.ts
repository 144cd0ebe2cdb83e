import { isAnswered } from "../core/statistics/isAnswered";
import type { GroupId, Instrument } from "../core/instrument/Instrument";
import type { Registration } from "../core/survey/Registration";

/** Groups that have been asked: those with answers or a population. A template has sheets for the others too. */
export function groupsInUse(registration: Registration, instrument: Instrument): readonly GroupId[] {
  const asked = new Set([
    ...registration.populations.map(({ group }) => group),
    ...registration.groups.filter(({ surveys }) => surveys.some(isAnswered)).map(({ group }) => group),
  ]);
  return instrument.groups.flatMap(({ id }) => (asked.has(id) ? [id] : []));
}
