import { useCallback, useState } from "react";
import { undoOf, type CellChange } from "../../app/CellChange";
import type { Services } from "../services";
import { useTask, type Task } from "../useTask";

/** Mending: what is planned is shown first, then done, and can be taken back. */
export interface Mending {
  /** Changes that wait for the user's yes, and how many more are left for the next time. */
  readonly planned: { readonly changes: readonly CellChange[]; readonly later: number } | null;
  /** What was last done, and whether it can be taken back or was a taking back itself. */
  readonly done: { readonly changes: readonly CellChange[]; readonly isUndo: boolean } | null;
  readonly task: Task<readonly CellChange[]>;
  readonly plan: (changes: readonly CellChange[], later?: number) => Promise<void>;
  readonly cancelPlan: () => void;
  readonly carryOut: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

/** `onChanged` is called when cells have been changed: what was found no longer holds. */
export function useMending({ workbook }: Services, onChanged: () => void): Mending {
  const task = useTask<readonly CellChange[]>();
  const [planned, setPlanned] = useState<Mending["planned"]>(null);
  const [done, setDone] = useState<Mending["done"]>(null);
  const { run, reset } = task;
  const plan = useCallback(
    async (changes: readonly CellChange[], later = 0) => {
      const inspected = await run(() => workbook.inspectCells(changes));
      setPlanned(inspected && { changes: inspected, later });
    },
    [run, workbook],
  );
  const change = useCallback(
    async (changes: readonly CellChange[], isUndo: boolean) => {
      const made = await run(async () => {
        await workbook.changeCells(changes);
        return changes;
      });
      setPlanned(null);
      if (!made) return;
      setDone({ changes: made, isUndo });
      onChanged();
    },
    [run, workbook, onChanged],
  );
  const cancelPlan = useCallback(() => {
    setPlanned(null);
    reset();
  }, [reset]);
  const carryOut = useCallback(async () => {
    if (planned) await change(planned.changes, false);
  }, [planned, change]);
  const undo = useCallback(async () => {
    if (done) await change(undoOf(done.changes), true);
  }, [done, change]);
  const forget = useCallback(() => setDone(null), []);
  return { planned, done, task, plan, cancelPlan, carryOut, undo, forget };
}
