import { paneTexts as texts } from "../text/pane";
import { countOf } from "../text/terms";
import type { PaneState } from "./paneState";

/** What a screen reader is told when a task ends. Failures speak for themselves; empty while nothing has been done. */
export function announcementOf({ task, checked, computed }: PaneState): string {
  if (task.kind === "busy") return texts.busy;
  if (task.kind !== "idle") return "";
  if (computed) return texts.computedTitle;
  if (!checked) return "";
  const { findings } = checked.result.report;
  const count = (severity: "error" | "warning") => findings.filter((finding) => finding.severity === severity).length;
  return `${texts.checkedTitle}: ${countOf(count("error"), "error")}, ${countOf(count("warning"), "warning")}.`;
}
