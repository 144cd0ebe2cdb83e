import { foldText } from "../survey/foldText";
import { nearMiss } from "../survey/nearMiss";
import { isBlank, type RawValue } from "../survey/RawValue";
import { finding, notEvaluable, type Check, type CheckContext } from "./Check";
import type { Finding } from "./Finding";
import type { RuleId } from "./rules";

/** An activity named in a survey is one of those in the populations, written as there. */
export const checkActivities: Check = {
  rules: ["activity/unknown", "activity/misspelt", "activity/spelling"],
  run: ({ cells, registration }: CheckContext) => {
    const known = [...new Set(registration.populations.flatMap(({ activity }) => activity ?? []))];
    if (known.length === 0) return notEvaluable;
    const judge = activityJudge(known);
    const findings: Finding[] = [];
    let checked = 0;
    for (const { group, sheet, columns, records } of cells.surveySheets) {
      if (columns.activity === null) continue;
      for (const { row, activity } of records) {
        if (isBlank(activity)) continue;
        checked += 1;
        const place = { sheet, row, column: columns.activity };
        const judgement = judge(activity);
        if (judgement) {
          const { rule, ...about } = judgement;
          findings.push(finding(rule, { place, observed: activity, group, ...about }));
        }
      }
    }
    return { checked, findings };
  },
};

type Judgement = Pick<Finding, "expected"> & { readonly rule: RuleId };

/** Judges a name once, however many surveys have it. Null is right. */
function activityJudge(known: readonly string[]): (activity: RawValue) => Judgement | null {
  const exact = new Set(known);
  const folded = new Map(known.map((name) => [foldText(name), name]));
  const judged = new Map<string, Judgement | null>();
  const judge = (name: string): Judgement | null => {
    if (exact.has(name)) return null;
    const same = folded.get(foldText(name));
    if (same !== undefined) return { rule: "activity/spelling", expected: { kind: "label", label: same } };
    const meant = nearMiss(name, known);
    return meant === null
      ? { rule: "activity/unknown", expected: { kind: "oneOf", labels: known } }
      : { rule: "activity/misspelt", expected: { kind: "label", label: meant } };
  };
  return (activity) => {
    const name = typeof activity === "object" ? "" : String(activity);
    const kept = judged.get(name);
    if (kept !== undefined) return kept;
    const made = judge(name);
    judged.set(name, made);
    return made;
  };
}
