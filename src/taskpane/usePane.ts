import { useCallback, useReducer, useRef } from "react";
import { computeInto } from "../app/compute";
import { TaskError } from "../app/errors";
import { explainError } from "../app/explainError";
import type { Progress } from "../app/WorkbookPort";
import { timeText } from "../text/time";
import { initialState, reducePane, type PaneAction, type PaneState, type TaskName } from "./paneState";
import type { Services } from "./services";

/** The pane's state and the tasks a person can start. One task at a time; a new one waits for nothing, it is refused. */
export interface Pane {
  readonly state: PaneState;
  readonly run: (task: TaskName) => Promise<void>;
  readonly cancel: () => void;
}

export function usePane(services: Services): Pane {
  const [state, dispatch] = useReducer(reducePane, initialState);
  const running = useRef<AbortController | null>(null);
  const run = useCallback(
    async (task: TaskName) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ kind: "started", task });
      try {
        dispatch(await tasks[task](services, controller.signal, dispatch));
      } catch (error) {
        dispatch(failure(task, error));
      } finally {
        running.current = null;
      }
    },
    [services],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: "cancelling" });
  }, []);
  return { state, run, cancel };
}

type Dispatch = (action: PaneAction) => void;
type Task = (services: Services, signal: AbortSignal, dispatch: Dispatch) => Promise<PaneAction>;

const tasks: Readonly<Record<TaskName, Task>> = {
  open: async ({ workbook, engine }, signal, dispatch) => {
    const data = await workbook.read(progressOf(signal, dispatch));
    return { kind: "opened", summary: await engine.summarize(data, signal) };
  },
  check: async ({ workbook, engine, now }, signal, dispatch) => {
    const progress = progressOf(signal, dispatch);
    const data = await workbook.read(progress);
    progress.step({ kind: "working" });
    return { kind: "checked", result: await engine.check(data, signal), time: now() };
  },
  compute: async ({ workbook, engine, now }, signal, dispatch) => {
    const progress = progressOf(signal, dispatch);
    const computer = (data: Parameters<typeof engine.compute>[0]) => engine.compute(data, signal);
    return { kind: "computed", result: await computeInto(workbook, timeText(now()), progress, computer) };
  },
};

function progressOf(signal: AbortSignal, dispatch: Dispatch): Progress {
  return {
    step: (step) => {
      if (signal.aborted) throw new TaskError("cancelled");
      dispatch({ kind: "stepped", step });
    },
  };
}

function failure(task: TaskName, error: unknown): PaneAction {
  if (error instanceof TaskError)
    return error.code === "cancelled" ? { kind: "cancelled" } : { kind: "notRegistration" };
  return { kind: "failed", task, text: explainError(error) };
}
