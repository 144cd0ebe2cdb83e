import { marginsOf, whyNotComputable, type TwoByTwo } from "./TwoByTwo";

/** Tables as likely as the observed one but for rounding count as equally likely. The tolerance is R's. */
const tolerance = 1 + 1e-7;

/**
 * Fisher's exact test of a 2×2 table, two-sided: the probability, given the margins, of all tables that are no likelier
 * than the observed one. Null when a row or column is empty. For tables whose expected counts are too small for
 * Pearson's test.
 *
 * @example fisherExact([[3, 1], [1, 3]]) // 34/70 = 0.4857…
 */
export function fisherExact(table: TwoByTwo): number | null {
  const margins = marginsOf(table);
  if (whyNotComputable(margins) !== null) return null;
  const row = margins.rows[0];
  const column = margins.columns[0];
  const lowest = Math.max(0, row + column - margins.total);
  const highest = Math.min(row, column);
  const weights = hypergeometricWeights(row, column, margins.total, lowest, highest);
  const observed = weights[table[0][0] - lowest] ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return Math.min(1, sum(weights.filter((weight) => weight <= observed * tolerance)) / sum(weights));
}

/** Probabilities of each count of the first cell, but for a common factor: that of the likeliest count is 1. */
function hypergeometricWeights(
  row: number,
  column: number,
  total: number,
  lowest: number,
  highest: number,
): readonly number[] {
  const likeliest = Math.min(highest, Math.max(lowest, Math.floor(((row + 1) * (column + 1)) / (total + 2))));
  /** How much likelier count + 1 is than count. */
  const ratio = (count: number) =>
    ((row - count) / (count + 1)) * ((column - count) / (total - row - column + count + 1));
  const weights = Array.from({ length: highest - lowest + 1 }, () => 1);
  for (let count = likeliest; count < highest; count += 1) {
    weights[count + 1 - lowest] = (weights[count - lowest] ?? 0) * ratio(count);
  }
  for (let count = likeliest; count > lowest; count -= 1) {
    weights[count - 1 - lowest] = (weights[count - lowest] ?? 0) / ratio(count - 1);
  }
  return weights;
}
