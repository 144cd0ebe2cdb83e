import { TaskError } from "../../app/errors";
import { ResultError } from "../../app/merge/ResultError";
import type { OnFindings } from "../../core/validation/confront";
import { WorkbookFileError } from "../../workbook/xlsx/errors";
import { engineTasks, type EngineReply, type EngineRequest } from "./engineTasks";
import { packetReader, packetsOf, type Packet } from "./packets";

/**
 * Runs one task at a time and answers once, in packets, after telling of what a check finds on the way. The pane ends the
 * worker if the user cancels.
 */
const read = packetReader();
self.onmessage = ({ data }: MessageEvent<Packet>) => {
  const request = read(data);
  if (request) answer(request.data as EngineRequest);
};

const tell = (reply: EngineReply) => self.postMessage(reply);

function answer({ task, input }: EngineRequest): void {
  try {
    const work: (input: never, onFindings: OnFindings) => unknown = engineTasks[task];
    const result = work(input as never, (findings) => tell({ kind: "found", findings }));
    for (const packet of packetsOf(result)) tell({ kind: "result", packet });
  } catch (error) {
    tell(failureOf(error));
  }
}

function failureOf(error: unknown): EngineReply {
  if (error instanceof WorkbookFileError) return { kind: "fileFailed", code: error.code, context: error.context };
  if (error instanceof ResultError) return { kind: "resultFailed", code: error.code, context: error.context };
  if (error instanceof TaskError) return { kind: "failed", code: error.code };
  return { kind: "broken", message: error instanceof Error ? error.message : "" };
}
