import { distributedPopulations } from "../core/distribution/distributedPopulations";
import { distributionRates } from "../core/distribution/distributionRates";
import { periodOf } from "../core/distribution/Period";
import type { Edition, GroupId } from "../core/instrument/Instrument";
import { associationName } from "../core/survey/information";
import type { OpenDistribution } from "./openDistribution";

/** What was found in a distribution workbook, for a person to recognise it by. */
export interface DistributionSummary {
  readonly kind: "distribution";
  readonly association: string | null;
  readonly edition: Edition;
  /** Serial numbers; null when missing. */
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  /** Participants listed one by one. */
  readonly persons: number;
  /** Groups that have been asked. A null figure is unknown. */
  readonly groups: readonly DistributedGroup[];
}

export interface DistributedGroup {
  readonly group: GroupId;
  readonly targetPopulation: number | null;
  readonly surveyedPopulation: number | null;
  readonly answered: number;
}

export function summarizeDistribution({ cells, instrument }: OpenDistribution): DistributionSummary {
  const { from, to } = periodOf(cells);
  const rates = distributionRates(distributedPopulations(cells), instrument);
  return {
    kind: "distribution",
    association: associationName(cells),
    edition: cells.edition,
    periodFrom: from,
    periodTo: to,
    persons: cells.persons?.records.length ?? 0,
    groups: rates.flatMap(({ group, activity, targetPopulation, surveyedPopulation, answered }) =>
      activity === null ? [{ group, targetPopulation, surveyedPopulation, answered }] : [],
    ),
  };
}
