import type { CheckResult } from "../app/check";
import type { Computed } from "../app/compute";
import type { RegistrationSummary } from "../app/summarizeRegistration";
import type { WorkbookPort } from "../app/WorkbookPort";
import type { Workbook } from "../workbook/Workbook";

/** What the pane needs of the world outside it. */
export interface Services {
  readonly workbook: WorkbookPort;
  readonly engine: Engine;
  /** False when the sheet is hidden. */
  readonly goToCell: (sheet: string, row: number, column: number) => Promise<boolean>;
  readonly now: () => Date;
}

/** The heavy work, done off the main thread. A task that is aborted rejects with TaskError "cancelled". */
export interface Engine {
  summarize(workbook: Workbook, signal: AbortSignal): Promise<RegistrationSummary>;
  check(workbook: Workbook, signal: AbortSignal): Promise<CheckResult>;
  compute(workbook: Workbook, signal: AbortSignal): Promise<Computed>;
}
