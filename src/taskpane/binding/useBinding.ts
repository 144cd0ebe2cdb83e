import { useCallback, useEffect, useMemo, useState } from "react";
import { withCorrection } from "../../app/correctBinding";
import { headOf, signsBelowHead, type BindingDescription, type BindingQuestion } from "../../app/describeBinding";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import type { Workbook } from "../../workbook/Workbook";
import type { Services } from "../services";
import { useTask, type Task } from "../useTask";

/** The head of the workbook, the corrections as they stand in the view, and what they give. */
interface Opened {
  readonly workbook: Workbook;
  readonly signs: BindingQuestion["signs"];
  readonly corrections: readonly BindingCorrection[];
  readonly description: BindingDescription;
}

export interface BindingEditor {
  /** Reading, binding anew and saving: one piece of work at a time. */
  readonly task: Task<Opened>;
  readonly saving: Task<true>;
  readonly read: () => void;
  /** The head of the workbook, to choose in. */
  readonly workbook: Workbook | null;
  readonly description: BindingDescription | null;
  readonly corrections: readonly BindingCorrection[];
  readonly isChanged: boolean;
  readonly correct: (...added: readonly BindingCorrection[]) => void;
  readonly restore: () => void;
  /** Whether the corrections are now in the workbook. */
  readonly save: () => Promise<boolean>;
}

/** The binding of the open workbook while a person corrects it. Nothing is written before they save. */
export function useBinding({ workbook: port, engine }: Services): BindingEditor {
  const task = useTask<Opened>();
  const saving = useTask<true>();
  const [saved, setSaved] = useState<readonly BindingCorrection[]>([]);
  const { run } = task;
  const read = useCallback(() => {
    void run(async ({ progress, signal }) => {
      const read = await port.read(progress);
      const [workbook, signs] = [headOf(read), signsBelowHead(read)];
      const { corrections } = workbook.memory;
      setSaved(corrections);
      const description = await engine.run("describeBinding", { workbook, signs, corrections }, signal);
      return { workbook, signs, corrections, description };
    });
  }, [run, port, engine]);
  useEffect(read, [read]);

  const opened = task.result;
  const corrections = opened?.corrections ?? saved;
  const bind = useCallback(
    (changed: readonly BindingCorrection[]) => {
      if (!opened) return;
      void run(async ({ signal }) => {
        const { workbook, signs } = opened;
        const description = await engine.run("describeBinding", { workbook, signs, corrections: changed }, signal);
        return { workbook, signs, corrections: changed, description };
      });
    },
    [opened, run, engine],
  );
  const save = async () => {
    if (!opened) return false;
    const done = await saving.run(async ({ progress }) => {
      progress.step({ kind: "writing" });
      await port.remember({ ...opened.workbook.memory, corrections });
      return true as const;
    });
    if (done === null) return false;
    setSaved(corrections);
    return true;
  };
  const isChanged = useMemo(() => JSON.stringify(corrections) !== JSON.stringify(saved), [corrections, saved]);
  return {
    task,
    saving,
    read,
    workbook: opened?.workbook ?? null,
    description: opened?.description ?? null,
    corrections,
    isChanged,
    correct: (...added) => bind(added.reduce(withCorrection, corrections)),
    restore: () => bind([]),
    save,
  };
}
