/** An equation between unknowns: its factors. */
export type Equation = ReadonlyMap<string, number>;

/** Unknowns that follow from equations: asking for them as well adds nothing to the rank. In whole numbers. */
export function determinedByRank(equations: readonly Equation[]): ReadonlySet<string> {
  const unknowns = [...new Set(equations.flatMap((equation) => [...equation.keys()]))];
  const matrix = equations.map((equation) => unknowns.map((unknown) => BigInt(equation.get(unknown) ?? 0)));
  const base = rankOf(matrix);
  return new Set(
    unknowns.filter((_, at) => rankOf([...matrix, unknowns.map((__, column) => (column === at ? 1n : 0n))]) === base),
  );
}

/** Rank by elimination in whole numbers, without division. */
function rankOf(source: readonly (readonly bigint[])[]): number {
  let rows = source.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (source[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (!pivot) continue;
    rank += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, at) => value * (pivot[column] ?? 0n) - (pivot[at] ?? 0n) * (row[column] ?? 0n)));
  }
  return rank;
}
