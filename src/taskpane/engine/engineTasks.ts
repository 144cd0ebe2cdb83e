import { previewCarryOver } from "../../app/carryOver";
import { check } from "../../app/check";
import { compute } from "../../app/compute";
import type { TaskErrorCode } from "../../app/errors";
import type { OnFindings } from "../../core/validation/confront";
import type { Finding } from "../../core/validation/Finding";
import { describeBinding } from "../../app/describeBinding";
import type { WorkbookFileErrorCode, WorkbookFileErrorContext } from "../../workbook/xlsx/errors";
import { describeReceived } from "../../app/merge/describeReceived";
import type { LayoutAnswers } from "../../app/merge/layoutQuestion";
import { historyFrom, mergeWorkbook } from "../../app/merge/mergeInto";
import { readMergedData } from "../../app/merge/readResultWorkbook";
import { receiveFile } from "../../app/merge/receiveFile";
import type { ResultErrorCode } from "../../app/merge/ResultError";
import { makeLocalReport } from "../../app/localReport";
import { recognizeWorkbook } from "../../app/recognizeWorkbook";
import { buildReport } from "../../app/report";
import { send } from "../../app/send";
import { templateFile } from "../../app/templateFile";
import type { Packet } from "./packets";

interface ReceiveRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly answers: LayoutAnswers;
}

/** The tasks that can be done in the worker: one input and one result, both plain data. A check tells what it finds. */
export const engineTasks = {
  recognize: recognizeWorkbook,
  check,
  compute,
  buildReport,
  send,
  describeBinding,
  previewCarryOver,
  localReport: makeLocalReport,
  templateFile,
  receive: ({ file, bytes, answers }: ReceiveRequest) => receiveFile(file, bytes, answers),
  describeReceived,
  readResult: readMergedData,
  readHistory: historyFrom,
  merge: mergeWorkbook,
} as const;

export type EngineTask = keyof typeof engineTasks;
export type EngineInput<T extends EngineTask> = Parameters<(typeof engineTasks)[T]>[0];
export type EngineResult<T extends EngineTask> = ReturnType<(typeof engineTasks)[T]>;

/** The heavy work, done off the main thread. A task that is aborted rejects with TaskError "cancelled". */
export interface Engine {
  run<T extends EngineTask>(
    task: T,
    input: EngineInput<T>,
    signal: AbortSignal,
    onFindings?: OnFindings,
  ): Promise<EngineResult<T>>;
}

export interface EngineRequest<T extends EngineTask = EngineTask> {
  readonly task: T;
  readonly input: EngineInput<T>;
}

/** An expected failure crosses as its code, since errors lose their class on the way. */
export type EngineReply =
  | { readonly kind: "found"; readonly findings: readonly Finding[] }
  | { readonly kind: "result"; readonly packet: Packet }
  | { readonly kind: "failed"; readonly code: TaskErrorCode }
  | { readonly kind: "fileFailed"; readonly code: WorkbookFileErrorCode; readonly context: WorkbookFileErrorContext }
  | { readonly kind: "resultFailed"; readonly code: ResultErrorCode; readonly context: string }
  | { readonly kind: "broken"; readonly message: string };
