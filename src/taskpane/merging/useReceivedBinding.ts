import { useEffect, useState } from "react";
import { TaskError } from "../../app/errors";
import { explainError } from "../../app/explainError";
import type { ReceivedBinding } from "../../app/merge/describeReceived";
import type { ErrorText } from "../../text/errors";
import type { BindingCorrection } from "../../workbook/memory/BindingCorrection";
import type { Engine } from "../engine/engineTasks";

/** The binding of a received file as it stands; the last that is known while a new one is worked out. */
export interface ReceivedBindingState {
  readonly binding: ReceivedBinding | null;
  readonly isWorking: boolean;
  readonly failure: ErrorText | null;
}

/** Binds a file anew, in the worker, whenever the corrections change. What is no longer wanted is ended. */
export function useReceivedBinding(
  engine: Engine,
  source: File,
  corrections: readonly BindingCorrection[],
): ReceivedBindingState {
  const [state, setState] = useState<ReceivedBindingState>({ binding: null, isWorking: true, failure: null });
  useEffect(() => {
    const controller = new AbortController();
    setState(({ binding }) => ({ binding, isWorking: true, failure: null }));
    describe(engine, source, corrections, controller.signal).then(
      (binding) => setState({ binding, isWorking: false, failure: null }),
      (error: unknown) => {
        if (error instanceof TaskError && error.code === "cancelled") return;
        setState({ binding: null, isWorking: false, failure: explainError(error) });
      },
    );
    return () => controller.abort();
  }, [engine, source, corrections]);
  return state;
}

async function describe(
  engine: Engine,
  source: File,
  corrections: readonly BindingCorrection[],
  signal: AbortSignal,
): Promise<ReceivedBinding> {
  const bytes = new Uint8Array(await source.arrayBuffer());
  return engine.run("describeReceived", { bytes, corrections }, signal);
}
