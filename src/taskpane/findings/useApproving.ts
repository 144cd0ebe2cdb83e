import { useCallback } from "react";
import { approve, maxApprovals, rememberApprovals, withdraw } from "../../app/approvals";
import type { Finding } from "../../core/validation/Finding";
import { timeText } from "../../text/time";
import type { Approval } from "../../workbook/memory/Memory";
import type { Services } from "../services";
import { useTask, type Task } from "../useTask";

/** Approving warnings, and taking an approval back: remembered in the workbook, and then shown. */
export interface Approving {
  readonly task: Task<readonly Approval[]>;
  /** False when there would be more approvals than a workbook can remember. */
  readonly canApprove: (findings: readonly Finding[]) => boolean;
  readonly approve: (findings: readonly Finding[], reason: string) => Promise<boolean>;
  readonly withdraw: (finding: Finding) => Promise<boolean>;
}

export function useApproving(
  { workbook, now }: Services,
  approvals: readonly Approval[],
  onRemembered: (approvals: readonly Approval[]) => void,
): Approving {
  const task = useTask<readonly Approval[]>();
  const { run } = task;
  const remember = useCallback(
    async (next: readonly Approval[]) => {
      const done = await run(async () => {
        await rememberApprovals(workbook, next);
        return next;
      });
      if (done) onRemembered(done);
      return done !== null;
    },
    [run, workbook, onRemembered],
  );
  return {
    task,
    canApprove: (findings) => approvals.length + findings.length <= maxApprovals,
    approve: (findings, reason) => remember(approve(approvals, findings, reason, timeText(now()))),
    withdraw: (finding) => remember(withdraw(approvals, [finding])),
  };
}
