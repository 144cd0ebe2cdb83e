import { ownSheetKind } from "../workbook/ownSheets";
import type { Workbook } from "../workbook/Workbook";
import type { WorkbookSummary } from "./check";
import { TaskError } from "./errors";
import { openWorkbook } from "./openWorkbook";
import { summarizeDistribution, type DistributionSummary } from "./summarizeDistribution";
import { summarizeRegistration, type RegistrationSummary } from "./summarizeRegistration";

/** Which of the three kinds of workbook is open, or that it is none of them. */
export type RecognizedWorkbook =
  | { readonly kind: "registration"; readonly summary: RegistrationSummary }
  | { readonly kind: "distribution"; readonly summary: DistributionSummary }
  | { readonly kind: "result" }
  | { readonly kind: "none" };

export type WorkbookKind = RecognizedWorkbook["kind"];

export function recognizeWorkbook(workbook: Workbook): RecognizedWorkbook {
  if (isResultWorkbook(workbook)) return { kind: "result" };
  try {
    const open = openWorkbook(workbook);
    return recognizedAs(open.kind === "distribution" ? summarizeDistribution(open) : summarizeRegistration(open));
  } catch (error) {
    if (error instanceof TaskError && error.code === "notRegistration") return { kind: "none" };
    throw error;
  }
}

/** Known by the mark of its first sheet, also where it has been changed so that it cannot be read back. */
function isResultWorkbook({ sheets, names }: Workbook): boolean {
  return sheets.some(({ name }) => ownSheetKind(names, name) === "associations");
}

/** A workbook that has been checked or computed is known by its summary. */
export function recognizedAs(summary: WorkbookSummary): RecognizedWorkbook {
  return summary.kind === "distribution" ? { kind: summary.kind, summary } : { kind: summary.kind, summary };
}
