import { TaskError } from "../../app/errors";
import type { Workbook } from "../../workbook/Workbook";
import type { Engine } from "../services";
import type { EngineReply, EngineRequest, EngineTask, engineTasks } from "./engineTasks";

/** Does the heavy work in a worker of its own per task, so that the pane stays alive and a task can be ended at once. */
export const workerEngine: Engine = {
  summarize: (workbook, signal) => inWorker("summarize", workbook, signal),
  check: (workbook, signal) => inWorker("check", workbook, signal),
  compute: (workbook, signal) => inWorker("compute", workbook, signal),
};

type Result<T extends EngineTask> = ReturnType<(typeof engineTasks)[T]>;

function inWorker<T extends EngineTask>(task: T, workbook: Workbook, signal: AbortSignal): Promise<Result<T>> {
  return new Promise<Result<T>>((resolve, reject) => {
    const worker = new Worker(new URL("./engine.worker.ts", import.meta.url));
    const end = (settle: () => void) => {
      signal.removeEventListener("abort", cancel);
      worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(new TaskError("cancelled")));
    worker.onmessage = ({ data }: MessageEvent<EngineReply>) =>
      end(() => {
        if (data.kind === "done") resolve(data.result as Result<T>);
        else reject(data.kind === "failed" ? new TaskError(data.code) : new Error(data.message));
      });
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel);
    const request: EngineRequest = { task, workbook };
    worker.postMessage(request);
  });
}
