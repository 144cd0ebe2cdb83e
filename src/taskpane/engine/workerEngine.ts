import { TaskError } from "../../app/errors";
import { ResultError } from "../../app/merge/ResultError";
import type { OnFindings } from "../../core/validation/confront";
import { WorkbookFileError } from "../../workbook/xlsx/errors";
import type { Engine, EngineReply, EngineRequest, EngineResult, EngineTask } from "./engineTasks";

/** Does the heavy work in a worker of its own per task, so that the pane stays alive and a task can be ended at once. */
export const workerEngine: Engine = {
  run: (task, input, signal, onFindings) => inWorker({ task, input }, signal, onFindings),
};

function inWorker<T extends EngineTask>(
  request: EngineRequest<T>,
  signal: AbortSignal,
  onFindings?: OnFindings,
): Promise<EngineResult<T>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./engine.worker.ts", import.meta.url));
    const end = (settle: () => void) => {
      signal.removeEventListener("abort", cancel);
      worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(new TaskError("cancelled")));
    worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
      if (data.kind === "found") onFindings?.(data.findings);
      else if (data.kind === "done") end(() => resolve(data.result as EngineResult<T>));
      else end(() => reject(errorOf(data)));
    };
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel);
    worker.postMessage(request);
  });
}

function errorOf(reply: Exclude<EngineReply, { readonly kind: "done" | "found" }>): Error {
  if (reply.kind === "failed") return new TaskError(reply.code);
  if (reply.kind === "fileFailed") return new WorkbookFileError(reply.code, reply.context);
  if (reply.kind === "resultFailed") return new ResultError(reply.code, reply.context);
  return new Error(reply.message);
}
