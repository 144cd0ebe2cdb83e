import type { ErrorCode } from "./errors";

export type MessageLanguage = "en" | "sv";

/**
 * What Excel says with an error. English: seen in issues of OfficeDev/office-js (#6784, #2875, #551, #1025) and on the
 * docs' error codes page. Swedish: our own words, there to show that nobody reads messages; only codes are stable.
 */
const MESSAGES: Readonly<Record<ErrorCode, readonly [english: string, swedish: string]>> = {
  AccessDenied: ["You cannot perform the requested operation.", "Du kan inte utföra den begärda åtgärden."],
  GeneralException: [
    "There was an internal error while processing the request.",
    "Ett internt fel uppstod när begäran behandlades.",
  ],
  InvalidArgument: [
    "The argument is invalid or missing or has an incorrect format.",
    "Argumentet är ogiltigt, saknas eller har fel format.",
  ],
  InvalidOperation: ["The operation attempted is invalid on the object.", "Åtgärden går inte att utföra på objektet."],
  InvalidOperationInCellEditMode: [
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    "Excel redigerar en cell. Avsluta redigeringen med Retur eller Tabb och försök igen.",
  ],
  InvalidReference: ["This reference is not valid for the current operation.", "Referensen är inte giltig."],
  InvalidSelection: ["The current selection is invalid for this action.", "Markeringen är ogiltig för åtgärden."],
  ItemAlreadyExists: [
    "A resource with the same name or identifier already exists.",
    "En resurs med samma namn eller identifierare finns redan.",
  ],
  ItemNotFound: ["The requested resource doesn't exist.", "Den begärda resursen finns inte."],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    "Åtgärden kan inte slutföras. En tabell kan inte överlappa sammanfogade celler.",
  ],
  NotImplemented: ["The requested feature isn't implemented.", "Den begärda funktionen är inte införd."],
  OperationCellsExceedLimit: [
    "The attempted operation affects more than the limit of 33554000 cells.",
    "Åtgärden berör fler än 33 554 000 celler.",
  ],
  RangeExceedsLimit: [
    "The cell count in the range has exceeded the maximum supported number.",
    "Antalet celler i området är större än vad som stöds.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "The request payload size has exceeded the limit. Please refer to the documentation.",
    "Begäran är större än vad som tillåts.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "The response payload size has exceeded the limit. Please refer to the documentation.",
    "Svaret är större än vad som tillåts.",
  ],
  UnsupportedOperation: ["The operation being attempted is not supported.", "Åtgärden stöds inte."],
};

export function messageOf(code: ErrorCode, language: MessageLanguage): string {
  return MESSAGES[code][language === "en" ? 0 : 1];
}
