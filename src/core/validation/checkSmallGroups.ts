import { isAnswered } from "../statistics/isAnswered";
import { foldText } from "../survey/foldText";
import type { SurveySheet } from "../survey/SurveySheet";
import { columnsOf } from "../survey/surveyContent";
import type { Survey } from "../survey/Registration";
import { backgroundVariableOf } from "../instrument/instruments";
import { finding, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** Fewer answers are not shown for a group (rules of privacy, default). */
const smallest = 5;

/** Sex is registered only where at least five have answered in the activity: among fewer, who it is may be guessed. */
export const checkSmallGroups: Check = {
  rules: ["privacy/smallGroup"],
  run: ({ cells, registration, instrument }: CheckContext) => {
    const known = new Set(registration.populations.flatMap(({ activity }) => (activity ? foldText(activity) : [])));
    const findings: Finding[] = [];
    let checked = 0;
    for (const sheet of cells.surveySheets) {
      if (backgroundVariableOf(instrument, sheet.group)?.id !== "sex" || !sheet.columns.background) continue;
      const surveys = registration.groups.find(({ group }) => group === sheet.group)?.surveys ?? [];
      const activities = byActivity(surveys, known);
      checked += activities.size;
      findings.push(...[...activities.values()].flatMap((own) => smallGroup(own, surveys, sheet)));
    }
    return { checked, findings };
  },
};

/**
 * Indexes of the answered surveys of each activity. An activity that is not among the populations is none: misspelt, it
 * is a part of another. Where the populations name no activity every name is one, and so is no name.
 */
function byActivity(surveys: readonly Survey[], known: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  surveys.forEach((survey, index) => {
    if (!isAnswered(survey)) return;
    const activity = foldText(survey.activity ?? "");
    if (known.size > 0 && !known.has(activity)) return;
    const group = groups.get(activity);
    if (group) group.push(index);
    else groups.set(activity, [index]);
  });
  return groups;
}

/** One finding, at the first survey with a sex. Surveys and records are parallel. */
function smallGroup(
  own: readonly number[],
  surveys: readonly Survey[],
  { sheet, group, columns, records }: SurveySheet,
): readonly Finding[] {
  const first = own.find((index) => surveys[index]?.background !== null);
  const record = first === undefined ? undefined : records[first];
  if (own.length >= smallest || first === undefined || !record || !columns.background) return [];
  const place = { sheet, row: record.row, column: columnsOf(columns.background)[0] ?? 0 };
  const name = surveys[first]?.activity;
  const expected = { kind: "atLeast", value: smallest } as const;
  return [finding("privacy/smallGroup", { place, group, observed: own.length, expected, ...(name ? { name } : {}) })];
}
