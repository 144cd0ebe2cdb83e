import type { Finding, Severity } from "../../core/validation/Finding";

/** What the user has chosen to see. Null is everything. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
}

export const noFilter: FindingFilter = { severity: null, sheet: null };

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findings.filter(
    ({ severity, place }) =>
      (filter.severity === null || severity === filter.severity) &&
      (filter.sheet === null || place.sheet === filter.sheet),
  );
}

/** The filter without what no finding has any longer, so that a list never empties because its last was mended. */
export function validFilter(filter: FindingFilter, findings: readonly Finding[]): FindingFilter {
  return {
    severity: findings.some(({ severity }) => severity === filter.severity) ? filter.severity : null,
    sheet: findings.some(({ place }) => place.sheet === filter.sheet) ? filter.sheet : null,
  };
}

/** The sheets with findings, in the order they come. */
export function sheetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ place }) => place.sheet ?? []))];
}
