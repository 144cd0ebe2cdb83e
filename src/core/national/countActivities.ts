import { foldText } from "../survey/foldText";
import type { Population } from "../survey/Registration";
import type { AssociationData } from "./ResultData";

/**
 * How many activities participants were asked in. Merged data has no names of activities, only a row of populations for
 * each, so then the rows of the group with the most rows are counted.
 */
export function countActivities(associations: readonly AssociationData[]): number {
  return associations.reduce((total, { registration }) => total + activitiesIn(registration.populations), 0);
}

function activitiesIn(populations: readonly Population[]): number {
  const ofParticipants = populations.filter(
    ({ group }) => group === "participantsOngoing" || group === "participantsExit",
  );
  const named = new Set(ofParticipants.flatMap(({ activity }) => (activity === null ? [] : foldText(activity))));
  if (named.size > 0) return named.size;
  const rows = (wanted: Population["group"]) => ofParticipants.filter(({ group }) => group === wanted).length;
  return Math.max(rows("participantsOngoing"), rows("participantsExit"));
}
