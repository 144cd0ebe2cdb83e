import { confrontDistribution } from "../core/distribution/confrontDistribution";
import { distributionProblemFinding } from "../core/distribution/DistributionProblem";
import { confront, type CheckReport } from "../core/validation/confront";
import { structureFinding } from "../core/validation/StructureProblem";
import type { Workbook } from "../workbook/Workbook";
import { openWorkbook } from "./openWorkbook";
import { summarizeDistribution, type DistributionSummary } from "./summarizeDistribution";
import { summarizeRegistration, type RegistrationSummary } from "./summarizeRegistration";

/** What a workbook is and what is in it, for a person to recognise it by. */
export type WorkbookSummary = RegistrationSummary | DistributionSummary;

/** A checked workbook: what it is, and what a person should know about it. */
export interface CheckResult {
  readonly summary: WorkbookSummary;
  readonly report: CheckReport;
}

/** Checks a registration or distribution workbook. Changes nothing. Throws TaskError "notRegistration". */
export function check(workbook: Workbook): CheckResult {
  const open = openWorkbook(workbook);
  if (open.kind === "distribution") {
    const structure = open.problems.map(distributionProblemFinding);
    return { summary: summarizeDistribution(open), report: confrontDistribution(open, structure) };
  }
  const report = confront(open, open.problems.map(structureFinding));
  return { summary: summarizeRegistration(open), report };
}
