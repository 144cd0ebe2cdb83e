import { check } from "../../app/check";
import { compute } from "../../app/compute";
import { openRegistration } from "../../app/openRegistration";
import { summarizeRegistration } from "../../app/summarizeRegistration";
import type { Workbook } from "../../workbook/Workbook";

/** The tasks that can be done in the worker: a workbook in, plain data out. */
export const engineTasks = {
  summarize: (workbook: Workbook) => summarizeRegistration(openRegistration(workbook)),
  check,
  compute,
} as const;

export type EngineTask = keyof typeof engineTasks;

export interface EngineRequest {
  readonly task: EngineTask;
  readonly workbook: Workbook;
}

/** An expected failure crosses as its code, since errors lose their class on the way. */
export type EngineReply =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly code: "notRegistration" }
  | { readonly kind: "broken"; readonly message: string };
