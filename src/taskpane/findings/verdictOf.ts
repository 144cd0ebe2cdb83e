import type { CheckResult } from "../../app/check";
import { findingListTexts as texts } from "../../text/pane";

export interface VerdictText {
  readonly intent: "error" | "warning" | "success";
  readonly title: string;
  readonly rest: string;
}

/** Errors must be mended; warnings that are neither mended nor approved do not stop anybody, but are told. */
export function verdictOf({ report, approvals }: CheckResult): VerdictText {
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning") - approvals.length;
  const rest = [
    warnings > 0 ? texts.warningsLeft(warnings) : "",
    approvals.length > 0 ? texts.approvedWarnings(approvals.length) : "",
    report.findings.length === 0 ? texts.noFindings : "",
  ];
  return {
    intent: errors > 0 ? "error" : warnings > 0 ? "warning" : "success",
    title: errors > 0 ? texts.toMend(errors) : texts.ready,
    rest: rest.filter((sentence) => sentence !== "").join(" "),
  };
}
