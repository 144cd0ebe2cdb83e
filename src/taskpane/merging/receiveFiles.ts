import { TaskError } from "../../app/errors";
import type { LayoutAnswers } from "../../app/merge/layoutQuestion";
import type { Received } from "../../app/merge/receiveFile";
import { unreadable } from "../../app/merge/unreadable";
import { fileErrorTexts } from "../../text/errors";
import { receivingErrorTexts as texts } from "../../text/merging";
import type { Engine } from "../engine/engineTasks";
import type { TaskTools } from "../useTask";

/** Milliseconds. A received file is read in a second or so; one made to be slow must not hold up the others. */
const longestReading = 20_000;
/** Bytes. Registration workbooks are below one megabyte; one above this is never brought into memory. */
const largestFile = 100_000_000;

export interface FileProgress {
  readonly number: number;
  readonly of: number;
  readonly name: string;
}

/**
 * Looks at the files, one at a time in a worker, which is ended with a file that is slow, or more than the browser can
 * hold, so that it costs nothing but itself. Each is handed on as soon as it is done: what was done stays when the user
 * cancels.
 */
export async function receiveFiles(
  engine: Engine,
  files: readonly File[],
  answers: LayoutAnswers,
  { progress, signal }: TaskTools,
  onProgress: (progress: FileProgress) => void,
  onReceived: (received: Received, index: number) => void,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    progress.step({ kind: "working" });
    onProgress({ number: index + 1, of: files.length, name: nameOf(file) });
    onReceived(await receive(engine, file, answers, signal), index);
  }
}

async function receive(engine: Engine, file: File, answers: LayoutAnswers, signal: AbortSignal): Promise<Received> {
  if (file.size > largestFile) return unreadable(nameOf(file), fileErrorTexts.tooLarge({}));
  const limit = new AbortController();
  const stop = () => limit.abort();
  signal.addEventListener("abort", stop);
  const timer = setTimeout(stop, longestReading);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await engine.run("receive", { file: nameOf(file), bytes, answers }, limit.signal);
  } catch {
    // Whatever it was, it is said of this file, and the next one is read.
    if (signal.aborted) throw new TaskError("cancelled");
    return unreadable(nameOf(file), limit.signal.aborted ? texts.tooSlow : texts.notRead);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** Macs hand over names in decomposed characters. */
function nameOf(file: File): string {
  return file.name.normalize("NFC");
}
