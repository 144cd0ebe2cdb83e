import { WorkbookError, type WorkbookErrorCode } from "../app/errors";

/** By code only: Excel's messages are translated, and not meant for people. */
const codes: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ["InvalidOperationInCellEditMode", "cellEdit"],
  ["AccessDenied", "sheetProtected"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "connectionLost"],
  ["SessionNotFound", "connectionLost"],
]);

/** Errors of the Office.js client as ours; our own and mistakes in the code pass unchanged. */
export function toWorkbookError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const code = codes.get(error.code) ?? "unexpected";
  return new WorkbookError(code, code === "unexpected" ? error.code : "", { cause: error });
}

export function isOfficeError(error: unknown): error is { readonly code: string } {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
}
