import { TaskError } from "../../app/errors";
import { ResultError } from "../../app/merge/ResultError";
import type { OnFindings } from "../../core/validation/confront";
import { WorkbookFileError } from "../../workbook/xlsx/errors";
import type { Engine, EngineReply, EngineRequest, EngineResult, EngineTask } from "./engineTasks";
import { packetReader, packetsOf } from "./packets";

/** Milliseconds of handing over before the pane gets to answer the user. */
const longestWithoutPause = 20;

/** Does the heavy work in a worker, so that the pane stays alive and a task can be ended at once, with its worker. */
export const workerEngine: Engine = {
  run: (task, input, signal, onFindings) => inWorker({ task, input }, signal, onFindings),
};

function inWorker<T extends EngineTask>(
  request: EngineRequest<T>,
  signal: AbortSignal,
  onFindings?: OnFindings,
): Promise<EngineResult<T>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new TaskError("cancelled"));
    const worker = takeWorker();
    const read = packetReader();
    const settle = (isFit: boolean) => {
      signal.removeEventListener("abort", cancel);
      if (isFit) keepWorker(worker);
      else worker.terminate();
    };
    const fail = (error: Error) => {
      settle(false);
      reject(error);
    };
    const cancel = () => fail(new TaskError("cancelled"));
    worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
      if (data.kind === "found") return onFindings?.(data.findings);
      if (data.kind !== "result") {
        settle(data.kind !== "broken");
        return reject(errorOf(data));
      }
      const result = read(data.packet);
      if (!result) return;
      settle(true);
      resolve(result.data as EngineResult<T>);
    };
    worker.onerror = ({ message }) => fail(new Error(message));
    signal.addEventListener("abort", cancel);
    handOver(worker, request, signal).catch(fail);
  });
}

/** Has done its task. It does the next one many times quicker than a new one would, and there can be 80 files to read. */
let idle: Worker | null = null;

function takeWorker(): Worker {
  const worker = idle ?? new Worker(new URL("./engine.worker.ts", import.meta.url));
  idle = null;
  return worker;
}

function keepWorker(worker: Worker): void {
  // They hold on to what the task was given: it can be some hundred megabytes.
  worker.onmessage = worker.onerror = null;
  if (idle) worker.terminate();
  else idle = worker;
}

async function handOver(worker: Worker, request: EngineRequest, signal: AbortSignal): Promise<void> {
  let since = performance.now();
  for (const packet of packetsOf(request)) {
    worker.postMessage(packet);
    if (performance.now() - since < longestWithoutPause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    since = performance.now();
  }
}

function errorOf(reply: Exclude<EngineReply, { readonly kind: "result" | "found" }>): Error {
  if (reply.kind === "failed") return new TaskError(reply.code);
  if (reply.kind === "fileFailed") return new WorkbookFileError(reply.code, reply.context);
  if (reply.kind === "resultFailed") return new ResultError(reply.code, reply.context);
  return new Error(reply.message);
}
