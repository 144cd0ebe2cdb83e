/** Why a workbook of the network's could not be used. */
export type ResultErrorCode =
  /** A sheet of the result workbook has been changed by hand so that it cannot be read back; the context says where. */
  | "damaged"
  /** Neither a result workbook nor one of earlier years. */
  | "notHistory"
  /** No result workbook. */
  | "notResult"
  /** The heading over the network's comment is gone from a sheet of the report; the context is the sheet. */
  | "commentLost"
  /** Of no received file could anything be counted. */
  | "nothingIn"
  /** No association of that name is in; the context is the name. */
  | "notIn"
  /** Taking out associations would leave none; the context is their names. */
  | "nothingLeft";

export class ResultError extends Error {
  override readonly name = "ResultError";

  constructor(
    readonly code: ResultErrorCode,
    /** See the codes. Never answers. */
    readonly context: string = "",
  ) {
    super(`The result workbook: ${code} (${context})`);
  }
}
