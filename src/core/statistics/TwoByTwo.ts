/** Two groups, each split in two: [[in the category, not in it], [in the category, not in it]]. Whole counts. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Why nothing can be said: no answers at all, a group without answers, or a category that nobody or everybody chose. */
export type NotComputable = "noUnits" | "emptyRow" | "emptyColumn";

/** Sums of the rows, of the columns and of everything. */
export interface Margins {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly total: number;
}

export function marginsOf(table: TwoByTwo): Margins {
  const [[a, b], [c, d]] = table;
  if (![a, b, c, d].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new Error("a 2×2 table requires whole counts that are not negative");
  }
  return { rows: [a + b, c + d], columns: [a + c, b + d], total: a + b + c + d };
}

/** Null when the table can be tested. */
export function whyNotComputable({ rows, columns, total }: Margins): NotComputable | null {
  if (total === 0) return "noUnits";
  if (rows.includes(0)) return "emptyRow";
  return columns.includes(0) ? "emptyColumn" : null;
}
