import { foldText } from "../survey/foldText";
import { activityName } from "../survey/interpret";
import { isBlank } from "../survey/RawValue";
import { finding, notEvaluable, type CheckOutcome } from "../validation/Check";
import type { Finding } from "../validation/Finding";
import type { ActivityList, DistributionCells } from "./DistributionCells";
import type { DistributionCheck } from "./DistributionCheck";

/** Every activity is one of the list, also among the counts of the other groups. */
export const checkKnownActivities: DistributionCheck = {
  rules: ["distribution/activityUnknown"],
  run: ({ cells }) => (cells.activities ? unknownActivities(cells, cells.activities) : notEvaluable),
};

function unknownActivities({ persons, counts }: DistributionCells, { names }: ActivityList): CheckOutcome {
  const known = new Set(names.map(foldText));
  const rows = [
    ...(persons?.records ?? []).map(({ row, activity }) => ({ table: persons, row, activity })),
    ...(counts?.records ?? []).map(({ row, activity }) => ({ table: counts, row, activity })),
  ];
  const findings = rows.flatMap(({ table, row, activity }): readonly Finding[] => {
    const name = activityName(activity);
    const isKnown = name === null ? isBlank(activity) : known.has(foldText(name));
    if (!table || isKnown) return [];
    const place = { sheet: table.sheet, row, column: table.columns.activity };
    const expected = { kind: "oneOf", labels: names } as const;
    return [finding("distribution/activityUnknown", { place, observed: activity, expected })];
  });
  return { checked: rows.length, findings };
}

/** A person is counted in an activity where others are. */
export const checkPersonActivities: DistributionCheck = {
  rules: ["distribution/activityMissing"],
  run: ({ cells: { persons } }) => {
    const column = persons?.columns.activity ?? null;
    if (!persons || column === null) return notEvaluable;
    const { sheet, records } = persons;
    if (records.every(({ activity }) => isBlank(activity))) return { checked: records.length, findings: [] };
    const findings = records.flatMap(({ row, activity }) =>
      isBlank(activity) ? [finding("distribution/activityMissing", { place: { sheet, row, column } })] : [],
    );
    return { checked: records.length, findings };
  },
};
