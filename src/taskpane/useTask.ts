import { useCallback, useContext, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { TaskError } from "../app/errors";
import { explainError } from "../app/explainError";
import type { Progress, ProgressStep } from "../app/WorkbookPort";
import type { ErrorText } from "../text/errors";
import { TaskGateContext } from "./TaskGate";

export type TaskStatusState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly step: ProgressStep; readonly cancelling: boolean }
  | { readonly kind: "failed"; readonly text: ErrorText };

/** What a piece of work is given: where to tell how far it has come, and the signal that it is to stop. */
export interface TaskTools {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** A task that follows from another gives way when somebody starts something, such as taking back what was just done. */
export type TaskStart = "asked" | "following";

export type Work<T> = (tools: TaskTools) => Promise<T>;

export interface Task<T> {
  readonly status: TaskStatusState;
  /** Of the last run that succeeded. It stays while a new one runs and when that fails or is cancelled. */
  readonly result: T | null;
  /**
   * The result, or null when the work was cancelled, or was refused since another task is running. Of work that fails it
   * comes when that is tried again and succeeds; null when something else is run, or the failure is forgotten.
   */
  readonly run: (work: Work<T>, start?: TaskStart) => Promise<T | null>;
  /** Runs the work that failed again; whoever awaits it gets the result. */
  readonly retry: () => Promise<void>;
  readonly cancel: () => void;
  /** Forgets the result and a failure. */
  readonly reset: () => void;
}

/**
 * A task a person can start: run, progress, cancel, failed with a way to try again, done. One at a time in the whole
 * pane. What happens when it is done is up to the caller, who awaits `run`. A task whose view is left is cancelled.
 * Show it with <TaskStatus>; disable buttons by `useIsBusy`.
 */
export function useTask<T>(): Task<T> {
  const gate = useContext(TaskGateContext);
  const [status, setStatus] = useState<TaskStatusState>(idle);
  const [result, setResult] = useState<T | null>(null);
  const running = useRef<AbortController | null>(null);
  const last = useRef<Work<T> | null>(null);
  /** Who awaits work that has failed. */
  const waiting = useRef<((result: T | null) => void) | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const giveUpWaiting = useCallback(() => {
    waiting.current?.(null);
    waiting.current = null;
  }, []);

  const run = useCallback(
    async (work: Work<T>, start: TaskStart = "asked") => {
      const controller = gate.begin(start === "following");
      if (!controller) return null;
      giveUpWaiting();
      [running.current, last.current] = [controller, work];
      // Where this has given way to a newer run, the status tells of that one.
      const settle = (status: TaskStatusState) => running.current === controller && setStatus(status);
      setStatus({ kind: "busy", step: { kind: "working" }, cancelling: false });
      try {
        const done = await work(toolsOf(controller.signal, setStatus));
        setResult(done);
        settle(idle);
        return done;
      } catch (error) {
        const isCancelled = error instanceof TaskError && error.code === "cancelled";
        settle(isCancelled ? idle : { kind: "failed", text: explainError(error) });
        return isCancelled ? null : new Promise<T | null>((resolve) => (waiting.current = resolve));
      } finally {
        if (running.current === controller) running.current = null;
        gate.end(controller);
      }
    },
    [gate, giveUpWaiting],
  );
  const retry = useCallback(async () => {
    const answer = waiting.current;
    waiting.current = null;
    if (last.current) answer?.(await run(last.current));
  }, [run]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setStatus((current) => (current.kind === "busy" ? { ...current, cancelling: true } : current));
  }, []);
  const reset = useCallback(() => {
    giveUpWaiting();
    setResult(null);
    setStatus((current) => (current.kind === "failed" ? idle : current));
  }, [giveUpWaiting]);
  return useMemo(() => ({ status, result, run, retry, cancel, reset }), [status, result, run, retry, cancel, reset]);
}

/** Whether a task somebody started is running anywhere in the pane. */
export function useIsBusy(): boolean {
  const gate = useContext(TaskGateContext);
  return useSyncExternalStore(gate.subscribe, gate.isBusy);
}

const idle: TaskStatusState = { kind: "idle" };

function toolsOf(signal: AbortSignal, setStatus: (status: TaskStatusState) => void): TaskTools {
  const step = (step: ProgressStep) => {
    if (signal.aborted) throw new TaskError("cancelled");
    setStatus({ kind: "busy", step, cancelling: false });
  };
  return { signal, progress: { step } };
}
