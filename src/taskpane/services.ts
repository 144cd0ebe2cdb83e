import type { LayoutAnswers } from "../app/merge/layoutQuestion";
import type { WorkbookPort } from "../app/WorkbookPort";
import type { Engine } from "./engine/engineTasks";

/** What the pane needs of the world outside it. */
export interface Services {
  readonly workbook: WorkbookPort;
  readonly engine: Engine;
  /** False when the sheet is hidden. */
  readonly goToCell: (sheet: string, row: number, column: number) => Promise<boolean>;
  /** Tells of changes somebody makes in cells; answers how to stop. */
  readonly watchChanges: (onChange: () => void) => Promise<() => Promise<void>>;
  /** Opens a file as a new workbook. */
  readonly createWorkbook: (bytes: Uint8Array) => Promise<void>;
  readonly now: () => Date;
  /** What has been answered about the layouts of received files, for as long as the pane is open. */
  readonly layoutAnswers: { current: LayoutAnswers };
}
