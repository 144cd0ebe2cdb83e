import { backgroundVariableOf } from "../instrument/instruments";
import type { Instrument, SubgroupId } from "../instrument/Instrument";
import type { GroupSurveys, Survey } from "../survey/Registration";

/** The surveys of a subgroup. "all" holds everyone, also those whose background is not stated. */
export function surveysIn(group: GroupSurveys, subgroup: SubgroupId, instrument: Instrument): readonly Survey[] {
  if (subgroup === "all") return group.surveys;
  const values = backgroundVariableOf(instrument, group.group)?.values ?? [];
  const ids = values.filter((value) => value.subgroup === subgroup).map((value) => value.id);
  return group.surveys.filter((survey) => survey.background !== null && ids.includes(survey.background));
}
