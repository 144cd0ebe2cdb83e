import { confrontDistribution } from "../core/distribution/confrontDistribution";
import { distributionProblemFinding } from "../core/distribution/DistributionProblem";
import { confront, type CheckReport, type OnFindings } from "../core/validation/confront";
import { structureFinding } from "../core/validation/StructureProblem";
import type { Approval } from "../workbook/memory/Memory";
import type { Workbook } from "../workbook/Workbook";
import { approvalsOf } from "./approvals";
import type { OpenDistribution } from "./openDistribution";
import type { OpenRegistration } from "./openRegistration";
import { openWorkbook } from "./openWorkbook";
import { summarizeDistribution, type DistributionSummary } from "./summarizeDistribution";
import { summarizeRegistration, type RegistrationSummary } from "./summarizeRegistration";

/** What a workbook is and what is in it, for a person to recognise it by. */
export type WorkbookSummary = RegistrationSummary | DistributionSummary;

/** A checked workbook: what it is, and what a person should know about it. */
export interface CheckResult {
  readonly summary: WorkbookSummary;
  readonly report: CheckReport;
  /** Those remembered in the workbook that fit a warning of the report. */
  readonly approvals: readonly Approval[];
}

/**
 * Checks a registration or distribution workbook. Changes nothing. Tells of what it finds on the way to whoever wants to
 * show it before all is done. Throws TaskError "notRegistration".
 */
export function check(workbook: Workbook, onFindings: OnFindings = () => undefined): CheckResult {
  const open = openWorkbook(workbook);
  const { summary, report } =
    open.kind === "distribution" ? checkDistribution(open, onFindings) : checkRegistration(open, onFindings);
  return { summary, report, approvals: approvalsOf(report.findings, workbook.memory.approvals) };
}

function checkDistribution(open: OpenDistribution, onFindings: OnFindings): Omit<CheckResult, "approvals"> {
  const structure = open.problems.map(distributionProblemFinding);
  return { summary: summarizeDistribution(open), report: confrontDistribution(open, structure, onFindings) };
}

function checkRegistration(open: OpenRegistration, onFindings: OnFindings): Omit<CheckResult, "approvals"> {
  const structure = open.problems.map(structureFinding);
  return { summary: summarizeRegistration(open), report: confront(open, structure, onFindings) };
}
