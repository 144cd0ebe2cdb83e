import { foldText } from "../survey/foldText";
import { activityName } from "../survey/interpret";
import { isBlank } from "../survey/RawValue";
import { readFigure } from "../survey/readFigure";
import type { Population } from "../survey/Registration";
import { hasTargetPopulation } from "../statistics/responseRates";
import {
  participantGroups,
  type CountTable,
  type DistributionCells,
  type ParticipantGroup,
  type PersonTable,
} from "./DistributionCells";
import { periodOf } from "./Period";
import { standingOf, type Standing } from "./standing";

/** Populations of a group, or of one of its activities, with those who answered. */
export interface DistributedPopulation extends Population {
  readonly answered: number;
}

/**
 * The populations a distribution workbook gives, a row per group and activity: persons counted, and the counts of the
 * other groups as they stand. A group is there when it has been asked. An activity of null is nobody's in particular.
 */
export function distributedPopulations(cells: DistributionCells): readonly DistributedPopulation[] {
  return [
    ...participantGroups.flatMap((group) => (cells.persons ? personPopulations(cells, cells.persons, group) : [])),
    ...(cells.counts ? countedPopulations(cells.counts) : []),
  ];
}

/** Whether the survey is in use: something is said of it about somebody. Not every association uses both. */
export function isInUse(persons: PersonTable, group: ParticipantGroup): boolean {
  return (
    persons.columns.surveys[group] !== null &&
    persons.records.some(({ surveys }) => Object.values(surveys[group]).some((value) => !isBlank(value)))
  );
}

function personPopulations(
  cells: DistributionCells,
  persons: PersonTable,
  group: ParticipantGroup,
): readonly DistributedPopulation[] {
  if (!isInUse(persons, group)) return [];
  const period = periodOf(cells);
  const members = persons.records.map((record) => ({
    key: foldText(activityName(record.activity) ?? ""),
    standing: standingOf(record, group, period, cells.edition),
  }));
  return activitiesOf(cells, persons).map((activity) => {
    const own = members.filter(({ key }) => key === foldText(activity ?? "")).map(({ standing }) => standing);
    const count = (figure: keyof Standing) => own.filter((standing) => standing[figure]).length;
    return {
      group,
      activity,
      targetPopulation: count("inTarget"),
      surveyedPopulation: count("isSurveyed"),
      notReached: cells.edition === "2017" ? count("isNotReached") : null,
      answered: count("hasAnswered"),
    };
  });
}

/** Activities somebody takes part in, in the order of the list and then of the persons; last null for those in none. */
function activitiesOf(cells: DistributionCells, persons: PersonTable): readonly (string | null)[] {
  const used = new Map<string, string | null>();
  for (const { activity } of persons.records) {
    const name = activityName(activity);
    const key = foldText(name ?? "");
    if (!used.has(key)) used.set(key, name);
  }
  const listed = (cells.activities?.names ?? []).filter((name) => used.has(foldText(name)));
  const known = new Set(listed.map(foldText));
  const others = [...used.values()].filter((name) => name !== null && !known.has(foldText(name)));
  return [...listed, ...others, ...(used.has("") ? [null] : [])];
}

function countedPopulations({ records }: CountTable): readonly DistributedPopulation[] {
  const rows = new Map<string, DistributedPopulation>();
  for (const record of records) {
    const { group, activity } = record;
    if (group === null) continue;
    const key = `${group} ${foldText(activity ?? "")}`;
    const before = rows.get(key);
    const add = (figure: "targetPopulation" | "surveyedPopulation") => {
      const reading = readFigure(record[figure]);
      const value = reading.kind === "valid" ? reading.value : null;
      const earlier = before ? before[figure] : 0;
      return value === null || earlier === null ? null : value + earlier;
    };
    const answered = readFigure(record.answered);
    rows.set(key, {
      group,
      activity: before ? before.activity : activity,
      targetPopulation: hasTargetPopulation(group) ? add("targetPopulation") : null,
      surveyedPopulation: add("surveyedPopulation"),
      notReached: null,
      answered: (before?.answered ?? 0) + (answered.kind === "valid" ? answered.value : 0),
    });
  }
  return [...rows.values()];
}
