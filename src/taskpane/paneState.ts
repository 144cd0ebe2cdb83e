import type { CheckResult } from "../app/check";
import type { ComputeResult } from "../app/compute";
import type { RegistrationSummary } from "../app/summarizeRegistration";
import type { ProgressStep } from "../app/WorkbookPort";
import type { ErrorText } from "../text/errors";

export type TaskName = "open" | "check" | "compute";

/** What the pane shows. Findings and figures of an earlier task stay until the same task is done anew. */
export interface PaneState {
  readonly summary: RegistrationSummary | null;
  readonly task: TaskState;
  readonly checked: { readonly result: CheckResult; readonly time: Date } | null;
  readonly computed: ComputeResult | null;
}

export type TaskState =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly task: TaskName; readonly step: ProgressStep; readonly cancelling: boolean }
  | { readonly kind: "notRegistration" }
  | { readonly kind: "failed"; readonly task: TaskName; readonly text: ErrorText };

export type PaneAction =
  | { readonly kind: "started"; readonly task: TaskName }
  | { readonly kind: "stepped"; readonly step: ProgressStep }
  | { readonly kind: "cancelling" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "opened"; readonly summary: RegistrationSummary }
  | { readonly kind: "checked"; readonly result: CheckResult; readonly time: Date }
  | { readonly kind: "computed"; readonly result: ComputeResult }
  | { readonly kind: "notRegistration" }
  | { readonly kind: "failed"; readonly task: TaskName; readonly text: ErrorText };

export const initialState: PaneState = { summary: null, task: { kind: "idle" }, checked: null, computed: null };

const idle: TaskState = { kind: "idle" };

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "started":
      return { ...state, task: { kind: "busy", task: action.task, step: { kind: "working" }, cancelling: false } };
    case "stepped":
      return state.task.kind === "busy" ? { ...state, task: { ...state.task, step: action.step } } : state;
    case "cancelling":
      return state.task.kind === "busy" ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case "cancelled":
      return { ...state, task: idle };
    case "opened":
      return { ...state, task: idle, summary: action.summary };
    case "checked":
      return { ...state, task: idle, summary: action.result.summary, checked: action, computed: null };
    case "computed":
      return { ...state, task: idle, summary: action.result.summary, computed: action.result };
    case "notRegistration":
      return { ...initialState, task: { kind: "notRegistration" } };
    case "failed":
      return { ...state, task: { kind: "failed", task: action.task, text: action.text } };
  }
}
