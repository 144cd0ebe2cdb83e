import { checkActivities } from "./checkActivities";
import { checkAnswers } from "./checkAnswers";
import { checkAssociation } from "./checkAssociation";
import { checkBackground } from "./checkBackground";
import { checkDates } from "./checkDates";
import { checkFilters } from "./checkFilters";
import { checkForms } from "./checkForms";
import { checkHiddenContent } from "./checkHiddenContent";
import { checkInformation } from "./checkInformation";
import { checkItemNonresponse } from "./checkItemNonresponse";
import { checkMergedCells } from "./checkMergedCells";
import { checkPeriod } from "./checkPeriod";
import { checkPersonalData } from "./checkPersonalData";
import { checkPopulationRows } from "./checkPopulationRows";
import { checkPopulations } from "./checkPopulations";
import { checkSmallGroups } from "./checkSmallGroups";
import { checkStrayCrosses } from "./checkStrayCrosses";
import { checkSurveyNumbers } from "./checkSurveyNumbers";
import { checkSurveyRows } from "./checkSurveyRows";
import { checkTwinSurveys } from "./checkTwinSurveys";
import { checkUnansweredSurveys } from "./checkUnansweredSurveys";
import type { Check, CheckContext, CheckOutcome } from "./Check";
import type { Finding } from "./Finding";
import { holdsFor, rules, type RuleId } from "./rules";

const registrationChecks: readonly Check[] = [
  checkHiddenContent,
  checkMergedCells,
  checkInformation,
  checkAssociation,
  checkPeriod,
  checkForms,
  checkPopulations,
  checkPopulationRows,
  checkSurveyNumbers,
  checkTwinSurveys,
  checkUnansweredSurveys,
  checkSurveyRows,
  checkActivities,
  checkDates,
  checkBackground,
  checkAnswers,
  checkStrayCrosses,
  checkFilters,
  checkItemNonresponse,
  checkPersonalData,
  checkSmallGroups,
];

/** What confronting a workbook with the rules gave. */
export interface CheckReport {
  /** In the order of the rules, then of the places as checked. Never cut. */
  readonly findings: readonly Finding[];
  /** Every rule that a check serves; those of binding are in the findings alone. */
  readonly rules: readonly RuleReport[];
}

export interface RuleReport {
  readonly rule: RuleId;
  /** Units looked at. */
  readonly checked: number;
  readonly failed: number;
  /** The workbook lacks what the rule needs, or is of an edition the rule does not hold for. */
  readonly notEvaluable: boolean;
}

const order: ReadonlyMap<RuleId, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** Told of findings as they are made, a check at a time; together they are those of the report, in another order. */
export type OnFindings = (findings: readonly Finding[]) => void;

/** Confronts a registration with every rule of its edition. Findings about the structure, made while binding, go in first. */
export function confront(
  context: CheckContext,
  structure: readonly Finding[],
  onFindings: OnFindings = () => undefined,
): CheckReport {
  return confrontWith(registrationChecks, context, structure, onFindings);
}

/** The same for any kind of workbook, with the checks that go with it. */
export function confrontWith<Context extends Pick<CheckContext, "instrument">>(
  checks: readonly Check<Context>[],
  context: Context,
  structure: readonly Finding[],
  onFindings: OnFindings = () => undefined,
): CheckReport {
  const valid = new Set(rules.filter((rule) => holdsFor(rule, context.instrument.edition)).map(({ id }) => id));
  const findings: Finding[] = [];
  const keep = (made: readonly Finding[]) => {
    const held = made.filter(({ rule }) => valid.has(rule));
    if (held.length > 0) onFindings(held);
    for (const finding of held) findings.push(finding);
  };
  keep(structure);
  const outcomes = checks.map((check) => {
    const outcome = check.run(context);
    keep(outcome.findings);
    return { check, outcome };
  });
  findings.sort((first, second) => (order.get(first.rule) ?? 0) - (order.get(second.rule) ?? 0));
  const failed = new Map<RuleId, number>();
  for (const { rule } of findings) failed.set(rule, (failed.get(rule) ?? 0) + 1);
  const reports = outcomes.flatMap(({ check, outcome }) =>
    check.rules.map((rule): RuleReport => {
      const checked = valid.has(rule) ? checkedBy(outcome, rule) : 0;
      return { rule, checked, failed: failed.get(rule) ?? 0, notEvaluable: checked === 0 };
    }),
  );
  return { findings, rules: reports };
}

function checkedBy({ checked }: CheckOutcome, rule: RuleId): number {
  return typeof checked === "number" ? checked : (checked[rule] ?? 0);
}
