/** The codes of Excel's API that the host answers with (Excel.ErrorCodes and the error codes page of the docs). */
export type ErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

/** Something Excel would refuse. The detail is for people reading a test's output; it never holds cell contents. */
export class HostError extends Error {
  /** "Range.values", set by the interpreter: the member in which it happened. */
  location?: string;

  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostError";
  }
}

/** Something Excel would do and the host does not: named, so that the gap shows at once. */
export class NotEmulatedError extends HostError {
  constructor(readonly what: string) {
    super("NotImplemented", `not emulated: ${what}`);
    this.name = "NotEmulatedError";
  }
}
