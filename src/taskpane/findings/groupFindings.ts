import { cellAddress } from "../../core/address";
import type { Finding, Severity } from "../../core/validation/Finding";
import type { RuleId } from "../../core/validation/rules";
import { findingListTexts as texts } from "../../text/pane";
import { sheetText } from "../../text/values";

/** The findings of one rule. */
export interface RuleFindings {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By rule: the severest first, then in the order of the rules. */
export function groupFindings(findings: readonly Finding[]): readonly RuleFindings[] {
  return [...groupByRule(findings)].sort((first, second) => weight[first.severity] - weight[second.severity]);
}

/** By rule, in the order the rules first come in. */
export function groupByRule(findings: readonly Finding[]): readonly RuleFindings[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, found]) => ({ rule, severity: found[0]?.severity ?? "info", findings: found }));
}

/** "Personal D8", or the sheet or the workbook as a whole. */
export function placeText({ place }: Finding): string {
  if (place.sheet === null) return texts.wholeWorkbook;
  if (place.row === null || place.column === null) return texts.wholeSheet(sheetText(place.sheet));
  return `${sheetText(place.sheet)} ${cellAddress(place.row, place.column)}`;
}
