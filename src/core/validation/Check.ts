import type { Instrument } from "../instrument/Instrument";
import type { Registration } from "../survey/Registration";
import type { RegistrationCells } from "../survey/RegistrationCells";
import type { Finding } from "./Finding";
import { severityOf, type RuleId } from "./rules";

/** What is checked: the raw cells, and what they have been read as. */
export interface CheckContext {
  readonly cells: RegistrationCells;
  readonly registration: Registration;
  readonly instrument: Instrument;
}

/** One kind of check, which may serve several rules in one pass. */
export interface Check<Context = CheckContext> {
  readonly rules: readonly RuleId[];
  run(context: Context): CheckOutcome;
}

export interface CheckOutcome {
  /** Units looked at: cells, surveys or rows of populations. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  /** The workbook lacks what the rules need, e.g. a period for the dates. Then nothing was checked. */
  readonly notEvaluable?: true;
}

export const notEvaluable: CheckOutcome = { checked: 0, findings: [], notEvaluable: true };

/** A finding of a rule, with the rule's severity. */
export function finding(rule: RuleId, about: Omit<Finding, "rule" | "severity">): Finding {
  return { rule, severity: severityOf(rule), ...about };
}
