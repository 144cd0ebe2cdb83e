import type { Instrument } from "../instrument/Instrument";
import type { Registration } from "../survey/Registration";
import type { RegistrationCells } from "../survey/RegistrationCells";
import type { WorkbookFacts } from "../survey/WorkbookFacts";
import type { Finding, Place } from "./Finding";
import { severityOf, type RuleId } from "./rules";

/** What is checked: the workbook, the raw cells of the surveys, and what they have been read as. */
export interface CheckContext {
  readonly workbook: WorkbookFacts;
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
  /**
   * Units looked at: cells, surveys, rows of populations … One number for all the check's rules, or one for each that
   * looked at any. None means that the workbook lacks what the rule needs: then it is not evaluable.
   */
  readonly checked: number | Readonly<Partial<Record<RuleId, number>>>;
  readonly findings: readonly Finding[];
}

export const notEvaluable: CheckOutcome = { checked: 0, findings: [] };

/** The place of a finding about the workbook as a whole. */
export const wholeWorkbook: Place = { sheet: null, row: null, column: null };

/** A finding of a rule, with the rule's severity. */
export function finding(rule: RuleId, about: Omit<Finding, "rule" | "severity">): Finding {
  return { rule, severity: severityOf(rule), ...about };
}
