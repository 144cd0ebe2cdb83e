import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../core/validation/Finding";
import { findingKey } from "../../core/validation/findingKey";
import type { RuleFindings } from "./groupFindings";

/** Stepping through the findings that are shown, in the order they stand. */
export interface CurrentFinding {
  /** Null before the first step, and when the finding has gone. */
  readonly current: Finding | null;
  /** Zero-based among all that are shown; -1 for none. */
  readonly index: number;
  readonly count: number;
  /** Goes to the next (1) or the previous (-1); from nowhere to the first or the last. Null when there are none. */
  readonly step: (direction: 1 | -1) => Finding | null;
  readonly select: (finding: Finding) => void;
}

export function useCurrentFinding(groups: readonly RuleFindings[]): CurrentFinding {
  const [selected, select] = useState<Finding | null>(null);
  const all = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const index = useMemo(() => (selected ? indexAmong(all, selected) : -1), [all, selected]);
  const step = useCallback(
    (direction: 1 | -1) => {
      const from = index < 0 && direction < 0 ? 0 : index;
      const next = all[(from + direction + all.length) % all.length] ?? null;
      if (next) select(next);
      return next;
    },
    [all, index],
  );
  return { current: all[index] ?? null, index, count: all.length, step, select };
}

/** A check made anew gives new objects; then the finding is known by its key, which is costly to make for thousands. */
function indexAmong(all: readonly Finding[], selected: Finding): number {
  const same = all.indexOf(selected);
  if (same >= 0) return same;
  const { rule, place } = selected;
  const key = findingKey(selected);
  return all.findIndex(
    (finding) =>
      finding.rule === rule &&
      finding.place.sheet === place.sheet &&
      finding.place.row === place.row &&
      finding.place.column === place.column &&
      findingKey(finding) === key,
  );
}
