import type { CheckResult } from "../app/check";
import { paneTexts as texts } from "../text/pane";
import { countOf } from "../text/terms";

/** What a screen reader is told when a check is done. */
export function checkAnnouncement({ report }: CheckResult): string {
  const count = (severity: "error" | "warning") =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return `${texts.checkedTitle}: ${countOf(count("error"), "error")}, ${countOf(count("warning"), "warning")}.`;
}
