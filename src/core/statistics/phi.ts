import { marginsOf, whyNotComputable, type TwoByTwo } from "./TwoByTwo";

/**
 * Phi, the strength of the association in a 2×2 table, from −1 to 1: positive when the first group is more often in the
 * category. Null when a row or column is empty. phi² = χ²/n.
 *
 * @example phi([[32, 19], [20, 29]]) // 0.2194…
 */
export function phi(table: TwoByTwo): number | null {
  const margins = marginsOf(table);
  if (whyNotComputable(margins) !== null) return null;
  const [[a, b], [c, d]] = table;
  const [row, otherRow] = margins.rows;
  const [column, otherColumn] = margins.columns;
  return (a * d - b * c) / Math.sqrt(row * otherRow) / Math.sqrt(column * otherColumn);
}
