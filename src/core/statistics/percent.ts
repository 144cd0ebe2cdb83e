/**
 * Whole percent of two whole counts, rounded half away from zero in integers: floor((200k + n) / 2n).
 * Null when there is nothing to divide by, which is shown as "–". Source: rules for the national report.
 *
 * @example percent(5, 8) // 63
 * @example percent(313, 554) // 56
 * @example percent(0, 0) // null
 */
export function percent(count: number, total: number): number | null {
  if (![count, total].every((value) => Number.isInteger(value) && value >= 0)) {
    throw new Error("percent requires whole counts that are not negative");
  }
  return total === 0 ? null : Math.floor((200 * count + total) / (2 * total));
}
