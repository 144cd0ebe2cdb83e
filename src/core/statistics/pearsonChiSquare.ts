import { erfc } from "./erfc";
import { marginsOf, whyNotComputable, type NotComputable, type TwoByTwo } from "./TwoByTwo";

export type ChiSquareResult = ChiSquare | { readonly kind: "notComputable"; readonly reason: NotComputable };

export interface ChiSquare {
  readonly kind: "computed";
  readonly statistic: number;
  readonly degreesOfFreedom: 1;
  /** The upper tail: how often chance alone would give so great a difference or a greater one. */
  readonly p: number;
  /** Counts expected if the groups did not differ, in the shape of the table. */
  readonly expected: readonly [readonly [number, number], readonly [number, number]];
  readonly smallestExpected: number;
  readonly warnings: readonly ChiSquareWarning[];
}

/** An expected count is below 5: the p-value is not to be relied on, see Fisher's. */
export type ChiSquareWarning = "smallExpectedCounts";

/** Below this expected count the chi-square distribution is a poor approximation (Cochran's rule). */
export const smallExpectedCount = 5;

/**
 * Pearson's chi-square test of a 2×2 table, without correction: n(ad − bc)² / (r₁ r₂ c₁ c₂) against one degree of
 * freedom, for which the upper tail is erfc(√(χ²/2)). Source: rules for the national report, "Significance".
 *
 * @example pearsonChiSquare([[32, 19], [20, 29]]) // χ² 4.81448989852351, p 0.0282214233450228
 */
export function pearsonChiSquare(table: TwoByTwo): ChiSquareResult {
  const margins = marginsOf(table);
  const reason = whyNotComputable(margins);
  if (reason !== null) return { kind: "notComputable", reason };
  const [[a, b], [c, d]] = table;
  const { rows, columns, total } = margins;
  const difference = a * d - b * c;
  // One factor at a time, so that large tables do not run over.
  const statistic = (difference / rows[0] / rows[1]) * (difference / columns[0] / columns[1]) * total;
  const expectedIn = (row: number): [number, number] => [(row * columns[0]) / total, (row * columns[1]) / total];
  const expected = [expectedIn(rows[0]), expectedIn(rows[1])] as const;
  const smallestExpected = Math.min(...expected.flat());
  return {
    kind: "computed",
    statistic,
    degreesOfFreedom: 1,
    p: erfc(Math.sqrt(statistic / 2)),
    expected,
    smallestExpected,
    warnings: smallestExpected < smallExpectedCount ? ["smallExpectedCounts"] : [],
  };
}
