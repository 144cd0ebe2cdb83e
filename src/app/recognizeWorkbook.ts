import type { Workbook } from "../workbook/Workbook";
import { TaskError } from "./errors";
import { openRegistration } from "./openRegistration";
import { summarizeRegistration, type RegistrationSummary } from "./summarizeRegistration";

/** Which of the three workbooks is open, or that it is none of them. */
export type RecognizedWorkbook =
  | { readonly kind: "registration"; readonly summary: RegistrationSummary }
  | { readonly kind: "distribution" }
  | { readonly kind: "result" }
  | { readonly kind: "none" };

export type WorkbookKind = RecognizedWorkbook["kind"];

export function recognizeWorkbook(workbook: Workbook): RecognizedWorkbook {
  try {
    return { kind: "registration", summary: summarizeRegistration(openRegistration(workbook)) };
  } catch (error) {
    if (error instanceof TaskError && error.code === "notRegistration") return { kind: "none" };
    throw error;
  }
}
