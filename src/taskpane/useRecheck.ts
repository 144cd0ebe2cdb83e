import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { TaskError, WorkbookError } from "../app/errors";
import { explainError } from "../app/explainError";
import type { ErrorText } from "../text/errors";
import { TaskGateContext } from "./TaskGate";
import type { Services } from "./services";

/** How what is shown stands to the workbook. */
export type Freshness =
  { readonly kind: "current" | "changed" | "checking" } | { readonly kind: "failed"; readonly text: ErrorText };

/** People type in bursts: the check waits until they pause, longer where checking takes long. Milliseconds. */
const pause = 1_500;
const pausesPerCheck = 3;
const busyPause = 3_000;

/**
 * Checks again by itself when somebody has changed cells: quietly, giving way to everything the user starts, and again
 * later where Excel was busy. `settle` is to be called when a check has been made in another way.
 */
export function useRecheck(
  services: Services,
  isOn: boolean,
  check: (signal: AbortSignal) => Promise<void>,
): { readonly freshness: Freshness; readonly settle: () => void } {
  const gate = useContext(TaskGateContext);
  const [freshness, setFreshness] = useState<Freshness>(current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    setFreshness(current);
  }, []);
  useEffect(() => {
    if (!isOn) return;
    let wait = pause;
    let running: AbortController | null = null;
    let hasEnded = false;
    const later = (milliseconds: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void attempt(), milliseconds);
    };
    const attempt = async () => {
      running = gate.begin(true);
      if (!running) return later(pause);
      const { signal } = running;
      const started = performance.now();
      setFreshness({ kind: "checking" });
      try {
        await check(signal);
        wait = Math.max(pause, pausesPerCheck * (performance.now() - started));
        setFreshness(current);
      } catch (error) {
        const isLater = canBeLater(error);
        setFreshness(isLater ? { kind: "changed" } : { kind: "failed", text: explainError(error) });
        if (isLater && !hasEnded) later(signal.aborted ? wait : busyPause);
      } finally {
        gate.end(running);
        running = null;
      }
    };
    const watching = services.watchChanges(() => {
      if (hasEnded) return;
      running?.abort();
      setFreshness({ kind: "changed" });
      later(wait);
    });
    watching.catch((error: unknown) => setFreshness({ kind: "failed", text: explainError(error) }));
    return () => {
      hasEnded = true;
      clearTimeout(timer.current);
      running?.abort();
      // Where watching could not begin, it has been said; there is nothing to stop.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [services, isOn, check, gate]);
  return { freshness, settle };
}

const current: Freshness = { kind: "current" };

/** The user went on working: a cell was being edited, Excel had something else to do, or another task came first. */
function canBeLater(error: unknown): boolean {
  if (error instanceof TaskError) return error.code === "cancelled";
  return error instanceof WorkbookError && (error.code === "cellEdit" || error.code === "busy");
}
