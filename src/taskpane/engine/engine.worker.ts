import { TaskError } from "../../app/errors";
import { ResultError } from "../../app/merge/ResultError";
import type { OnFindings } from "../../core/validation/confront";
import { WorkbookFileError } from "../../workbook/xlsx/errors";
import { engineTasks, type EngineReply, type EngineRequest } from "./engineTasks";

/**
 * Runs one task and answers once, after telling of what a check finds on the way. The pane ends the worker afterwards, or
 * before if the user cancels.
 */
self.onmessage = ({ data }: MessageEvent<EngineRequest>) => self.postMessage(replyTo(data));

function replyTo({ task, input }: EngineRequest): EngineReply {
  try {
    const work: (input: never, onFindings: OnFindings) => unknown = engineTasks[task];
    const tell: OnFindings = (findings) => self.postMessage({ kind: "found", findings } satisfies EngineReply);
    return { kind: "done", result: work(input as never, tell) };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { kind: "fileFailed", code: error.code, context: error.context };
    if (error instanceof ResultError) return { kind: "resultFailed", code: error.code, context: error.context };
    if (error instanceof TaskError) return { kind: "failed", code: error.code };
    return { kind: "broken", message: error instanceof Error ? error.message : "" };
  }
}
