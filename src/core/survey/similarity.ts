/** Texts are cut here, beyond any wording, to bound the time. */
const longest = 300;

/**
 * How alike two folded texts are: 1 minus the Levenshtein distance over the longer length. 1 is equal, 0 nothing alike;
 * an empty text is like nothing. Source: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions,
 * and reversals", 1966.
 */
export function similarity(first: string, second: string): number {
  if (first === "" || second === "") return 0;
  if (first === second) return 1;
  const [a, b] = [first.slice(0, longest), second.slice(0, longest)];
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** The number of letters to change, add or take away, kept in one row of the classic table. */
function distance(a: string, b: string): number {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = i - 1;
    let left = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const substituted = diagonal + (b.charCodeAt(j - 1) === letter ? 0 : 1);
      const insertedOrDeleted = (above < left ? above : left) + 1;
      left = substituted < insertedOrDeleted ? substituted : insertedOrDeleted;
      row[j] = left;
      diagonal = above;
    }
    row[0] = i;
  }
  return row[b.length] ?? 0;
}
