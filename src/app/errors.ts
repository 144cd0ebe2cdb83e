/** Why a task could not be done, though nothing was wrong with Excel. */
export type TaskErrorCode = "notRegistration" | "notDistribution" | "noPeriod" | "noNationalFigures" | "cancelled";

export class TaskError extends Error {
  override readonly name = "TaskError";

  constructor(readonly code: TaskErrorCode) {
    super(`The task could not be done: ${code}`);
  }
}

/** Why the open workbook could not be read or written. */
export type WorkbookErrorCode =
  /** A cell is being edited. */
  | "cellEdit"
  /** Sheets cannot be added. */
  | "structureProtected"
  /** A sheet of the add-in's own is protected; the context is its name. */
  | "sheetProtected"
  | "tooLarge"
  | "busy"
  | "connectionLost"
  /** Half-done work could not be taken back; the context is the hidden sheets that may be left. */
  | "notRestored"
  /** The user has a name the formulas need; the context is the name. */
  | "nameTaken"
  /** A table has to grow over cells below it that somebody has filled; the context is the table's name. */
  | "belowTable"
  /** A cell to be changed is no longer as it was; the context is its place. The same for the next two. */
  | "cellChanged"
  | "cellIsFormula"
  /** The sheet is protected, and the cell is not one that may be filled in. */
  | "cellLocked"
  /** Half-done changes could not be taken back; the context is the places of the first cells. */
  | "cellsNotRestored"
  /** Anything else; the context is Excel's own code. */
  | "unexpected";

export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    /** See the codes. Never contents of cells. */
    readonly context: string,
    options?: ErrorOptions,
  ) {
    super(`Excel refused: ${code} (${context})`, options);
  }
}
