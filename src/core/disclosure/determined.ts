/**
 * Which unknowns follow from equations whose right-hand sides are known: those that the equations, added and subtracted
 * in any way, leave alone. An equation is the unknowns it holds with their factors.
 */
export function determined(equations: readonly ReadonlyMap<string, number>[]): ReadonlySet<string> {
  const unknowns = [...new Set(equations.flatMap((equation) => [...equation.keys()]))];
  const rows = equations.map((equation) => unknowns.map((unknown) => equation.get(unknown) ?? 0));
  const reduced = reduceRows(rows, unknowns.length);
  const alone = reduced.flatMap((row) => {
    const used = unknowns.filter((_, column) => !isZero(row[column]));
    return used.length === 1 ? used : [];
  });
  return new Set(alone);
}

/** Reduced row echelon form (Gauss–Jordan), with the largest pivot of each column. */
function reduceRows(source: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  const rows = source.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < width && top < rows.length; column += 1) {
    let pivot = top;
    for (let row = top + 1; row < rows.length; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const found = rows[pivot];
    if (!found || isZero(found[column])) continue;
    rows[pivot] = rows[top] as number[];
    const factor = found[column] as number;
    rows[top] = found.map((value) => value / factor);
    rows.forEach((row, index) => {
      const times = row[column] ?? 0;
      if (index !== top && times !== 0) rows[index] = row.map((value, at) => value - times * (rows[top]?.[at] ?? 0));
    });
    top += 1;
  }
  return rows;
}

function isZero(value: number | undefined): boolean {
  return Math.abs(value ?? 0) < 1e-9;
}
