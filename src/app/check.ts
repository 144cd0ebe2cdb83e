import { confront, type CheckReport } from "../core/validation/confront";
import { structureFinding } from "../core/validation/StructureProblem";
import type { Workbook } from "../workbook/Workbook";
import { openRegistration } from "./openRegistration";
import { summarizeRegistration, type RegistrationSummary } from "./summarizeRegistration";

/** A checked workbook: what it is, and what a person should know about it. */
export interface CheckResult {
  readonly summary: RegistrationSummary;
  readonly report: CheckReport;
}

/** Checks a registration workbook. Changes nothing. Throws TaskError "notRegistration". */
export function check(workbook: Workbook): CheckResult {
  const open = openRegistration(workbook);
  const report = confront(open, open.problems.map(structureFinding));
  return { summary: summarizeRegistration(open), report };
}
