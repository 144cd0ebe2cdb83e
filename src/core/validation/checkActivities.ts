import { foldText } from "../survey/foldText";
import { isBlank } from "../survey/RawValue";
import { finding, notEvaluable, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";

/** An activity named in a survey is one of those in the populations. */
export const checkActivities: Check = {
  rules: ["activity/unknown"],
  run: ({ cells, registration }: CheckContext) => {
    const named = registration.populations.flatMap(({ activity }) => activity ?? []);
    if (named.length === 0) return notEvaluable;
    const known = new Set(named.map(foldText));
    const expected = { kind: "oneOf", labels: [...new Set(named)] } as const;
    const findings: Finding[] = [];
    let checked = 0;
    for (const { group, sheet, columns, records } of cells.surveySheets) {
      if (columns.activity === null) continue;
      for (const { row, activity } of records) {
        if (isBlank(activity)) continue;
        checked += 1;
        const name = typeof activity === "object" ? "" : foldText(String(activity));
        if (known.has(name)) continue;
        const place = { sheet, row, column: columns.activity };
        findings.push(finding("activity/unknown", { place, observed: activity, expected, group }));
      }
    }
    return { checked, findings };
  },
};
