import { findingKey } from "../core/validation/findingKey";
import type { Finding } from "../core/validation/Finding";
import type { Approval } from "../workbook/memory/Memory";
import type { WorkbookPort } from "./WorkbookPort";

/** What a workbook can remember; more is not read back. */
export const maxApprovals = 2_000;
export const maxReasonLength = 200;

/** Only warnings can be approved: errors must be mended, and the rest needs nobody's approval. */
export function canBeApproved({ severity }: Finding): boolean {
  return severity === "warning";
}

/** The remembered approvals that fit a warning there is. The others have lapsed: what was approved is no longer there. */
export function approvalsOf(findings: readonly Finding[], remembered: readonly Approval[]): readonly Approval[] {
  if (remembered.length === 0) return [];
  const keys = new Set(findings.filter(canBeApproved).map(findingKey));
  return remembered.filter(({ key }) => keys.has(key));
}

/** Approves findings for a reason; `valid` are the approvals that still fit, and lapsed ones are forgotten. */
export function approve(
  valid: readonly Approval[],
  findings: readonly Finding[],
  reason: string,
  time: string,
): readonly Approval[] {
  const added = findings.map((finding) => ({ key: findingKey(finding), rule: finding.rule, reason, time }));
  return [...withdraw(valid, findings), ...added];
}

export function withdraw(valid: readonly Approval[], findings: readonly Finding[]): readonly Approval[] {
  const keys = new Set(findings.map(findingKey));
  return valid.filter(({ key }) => !keys.has(key));
}

/** Remembers these approvals in the workbook; what else is remembered stays. */
export async function rememberApprovals(port: WorkbookPort, approvals: readonly Approval[]): Promise<void> {
  await port.remember({ ...(await port.recall()), approvals });
}
