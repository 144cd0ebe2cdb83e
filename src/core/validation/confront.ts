import { checkActivities } from "./checkActivities";
import { checkAnswers } from "./checkAnswers";
import { checkBackground } from "./checkBackground";
import { checkDates } from "./checkDates";
import { checkFilters } from "./checkFilters";
import { checkInformation } from "./checkInformation";
import { checkPopulations } from "./checkPopulations";
import { checkSurveyNumbers } from "./checkSurveyNumbers";
import { checkUnansweredSurveys } from "./checkUnansweredSurveys";
import type { Check, CheckContext } from "./Check";
import type { Finding } from "./Finding";
import { rules, type RuleId } from "./rules";

const checks: readonly Check[] = [
  checkInformation,
  checkPopulations,
  checkSurveyNumbers,
  checkUnansweredSurveys,
  checkActivities,
  checkDates,
  checkBackground,
  checkAnswers,
  checkFilters,
];

/** What confronting a workbook with the rules gave. */
export interface CheckReport {
  /** In the order of the rules, then of the places as checked. Never cut. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleReport[];
}

export interface RuleReport {
  readonly rule: RuleId;
  readonly checked: number;
  readonly failed: number;
  readonly notEvaluable: boolean;
}

const order: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** Confronts a registration with every rule. Findings about the structure, made while binding, go in first. */
export function confront(context: CheckContext, structure: readonly Finding[]): CheckReport {
  return confrontWith(checks, context, structure);
}

/** The same for any kind of workbook, with the checks that go with it. */
export function confrontWith<Context>(
  checks: readonly Check<Context>[],
  context: Context,
  structure: readonly Finding[],
): CheckReport {
  const outcomes = checks.map((check) => ({ check, outcome: check.run(context) }));
  const findings = [...structure, ...outcomes.flatMap(({ outcome }) => outcome.findings)];
  findings.sort((first, second) => (order.get(first.rule) ?? 0) - (order.get(second.rule) ?? 0));
  const reports = outcomes.flatMap(({ check, outcome }) =>
    check.rules.map((rule) => ({
      rule,
      checked: outcome.checked,
      failed: outcome.findings.filter((item) => item.rule === rule).length,
      notEvaluable: outcome.notEvaluable === true,
    })),
  );
  return { findings, rules: reports };
}
