import type { GroupId, Instrument, SubgroupId } from "../instrument/Instrument";
import { subgroupsOf } from "../instrument/instruments";
import type { Registration } from "../survey/Registration";
import { isAnswered } from "./isAnswered";
import { surveysIn } from "./surveysIn";

/** Answered surveys of a subgroup. */
export interface SurveyCounts {
  readonly group: GroupId;
  readonly subgroup: SubgroupId;
  readonly surveys: number;
}

/** Answered surveys per group and subgroup, of the groups in the workbook. */
export function countSurveys(registration: Registration, instrument: Instrument): readonly SurveyCounts[] {
  return registration.groups.flatMap((group) =>
    subgroupsOf(instrument, group.group).map((subgroup) => ({
      group: group.group,
      subgroup,
      surveys: surveysIn(group, subgroup, instrument).filter(isAnswered).length,
    })),
  );
}

/** The counts of several registrations added up: one row per group and subgroup that any of them has. */
export function sumSurveys(counts: readonly SurveyCounts[], instrument: Instrument): readonly SurveyCounts[] {
  return instrument.groups.flatMap(({ id }) =>
    subgroupsOf(instrument, id).flatMap((subgroup) => {
      const rows = counts.filter((row) => row.group === id && row.subgroup === subgroup);
      if (rows.length === 0) return [];
      return [{ group: id, subgroup, surveys: rows.reduce((sum, row) => sum + row.surveys, 0) }];
    }),
  );
}
