import type { GroupId } from "../instrument/Instrument";
import { isAnswered } from "../statistics/isAnswered";
import { foldText } from "../survey/foldText";
import { readFigure } from "../survey/readFigure";
import type { GroupSurveys } from "../survey/Registration";
import type { PopulationRecord, PopulationTable } from "../survey/RegistrationCells";
import { finding, notEvaluable, type Check, type CheckContext } from "./Check";
import type { Finding, Place } from "./Finding";

/** Every row of the populations is of its own, and of an activity that surveys name and somebody has answered in. */
export const checkPopulationRows: Check = {
  rules: ["population/twice", "population/unknownActivity", "population/noAnswers"],
  run: ({ cells, registration }: CheckContext) => {
    const { populations } = cells;
    if (!populations) return notEvaluable;
    const used = registration.groups.map(usedActivities);
    const named = new Set(used.flatMap(({ named: own }) => [...own]));
    const findings = [
      ...doubled(populations),
      ...populations.records.flatMap((record) => withoutSurveys(record, populations, named, used)),
    ];
    const { length } = populations.records;
    const checked = {
      "population/twice": length,
      "population/unknownActivity": named.size > 0 ? length : 0,
      "population/noAnswers": registration.groups.some(({ surveys }) => surveys.length > 0) ? length : 0,
    };
    return { checked, findings };
  },
};

/** The activities a group's surveys name, folded; the empty text where a survey names none. */
interface UsedActivities {
  readonly group: GroupId;
  readonly named: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

function usedActivities({ group, surveys }: GroupSurveys): UsedActivities {
  const activity = (name: string | null) => foldText(name ?? "");
  return {
    group,
    named: new Set(surveys.flatMap((survey) => (survey.activity === null ? [] : activity(survey.activity)))),
    answered: new Set(surveys.filter(isAnswered).map((survey) => activity(survey.activity))),
  };
}

function doubled(table: PopulationTable): readonly Finding[] {
  const first = new Map<string, number>();
  return table.records.flatMap((record) => {
    if (record.group === null) return [];
    const key = `${record.group} ${foldText(record.activity ?? "")}`;
    const used = first.get(key);
    if (used === undefined) {
      first.set(key, record.row);
      return [];
    }
    const about = { place: rowPlace(record, table), other: { ...rowPlace(record, table), row: used } };
    return [finding("population/twice", { ...about, group: record.group, observed: record.activity })];
  });
}

/** One finding a row: an activity nobody names has no answers either. */
function withoutSurveys(
  record: PopulationRecord,
  table: PopulationTable,
  named: ReadonlySet<string>,
  used: readonly UsedActivities[],
): readonly Finding[] {
  const surveyed = readFigure(record.surveyedPopulation);
  const own = used.find(({ group }) => group === record.group);
  if (record.group === null || surveyed.kind !== "valid" || surveyed.value === 0 || !own) return [];
  const about = { place: rowPlace(record, table), observed: record.activity, group: record.group };
  const activity = foldText(record.activity ?? "");
  if (record.activity !== null && named.size > 0 && !named.has(activity)) {
    return [finding("population/unknownActivity", about)];
  }
  const hasAnswers = record.activity === null ? own.answered.size > 0 : own.answered.has(activity);
  return hasAnswers ? [] : [finding("population/noAnswers", about)];
}

function rowPlace({ row, activity }: PopulationRecord, { sheet, columns }: PopulationTable): Place {
  return { sheet, row, column: activity === null ? columns.group : (columns.activity ?? columns.group) };
}
