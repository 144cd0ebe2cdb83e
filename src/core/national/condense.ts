import type { Instrument } from "../instrument/Instrument";
import { isAnswered } from "../statistics/isAnswered";
import { responseRates } from "../statistics/responseRates";
import type { GroupSurveys, Population, Registration } from "../survey/Registration";

/**
 * What the network keeps of a registration: answered surveys with background and answers, and one row of populations
 * for each group that has answers or a population. Names of activities and rows without an answer are left out; every
 * national figure comes out the same. Condensing twice changes nothing.
 */
export function condense(registration: Registration, instrument: Instrument): Registration {
  const rates = responseRates(registration, instrument).filter(({ activity }) => activity === null);
  const populations = rates.map(({ group, targetPopulation, surveyedPopulation, notReached }): Population => {
    return { group, activity: null, targetPopulation, surveyedPopulation, notReached };
  });
  const groups = rates.map(({ group }): GroupSurveys => {
    const surveys = registration.groups.find((candidate) => candidate.group === group)?.surveys ?? [];
    return {
      group,
      surveys: surveys.filter(isAnswered).map(({ background, answers }) => ({ activity: null, background, answers })),
    };
  });
  return { ...registration, groups, populations };
}
