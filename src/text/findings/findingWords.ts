import type { Expected, Finding } from "../../core/validation/Finding";
import { groupNames, questionName } from "../terms";
import { capitalized, listText, observedText, sheetText } from "../values";

/** Words that sentences about several kinds of findings have in common. */
export const question = (finding: Finding) =>
  finding.question ? capitalized(questionName(finding.question)) : "Frågan";
export const group = (finding: Finding) => (finding.group ? groupNames[finding.group] : "gruppen");
export const observed = (finding: Finding) => observedText(finding.observed);
export const sheet = (finding: Finding) => sheetText(finding.place.sheet ?? "");

export function expectedText(expected: Expected | undefined): string {
  switch (expected?.kind) {
    case "range":
      return `${expected.from}–${expected.to}`;
    case "atLeast":
    case "atMost":
      return String(expected.value);
    case "oneOf":
      return listText(expected.labels);
    case "label":
      return `”${expected.label}”`;
    case undefined:
      return "";
  }
}

export function countText({ observed: count }: Finding): string {
  return typeof count === "number" ? String(count) : "";
}
