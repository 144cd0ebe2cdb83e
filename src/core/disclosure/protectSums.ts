import { determined } from "./determined";

/** A group of answers whose figures may be shown. */
export interface DisclosureCell {
  readonly id: string;
  /** How many answers the group has. */
  readonly n: number;
  /** Ours to show or hide; shown elsewhere already; or not shown by itself, but what is left when the others are known. */
  readonly role: "ours" | "published" | "remainder";
}

/** A group that is made up of others, each answer being in one of them. */
export interface DisclosureSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The default: figures of fewer answers than this are not shown. */
export const leastAnswers = 5;

/**
 * Which groups to hide, so that no figure of a group with fewer answers than the least can be seen, or worked out from
 * those that are shown: the small ones, and as few and as small others as it takes. What is worked out is sums and
 * differences: what is left of a total when its known parts are taken away must be nothing or at least so many answers,
 * and no small group may follow from all the sums together.
 */
export function protectSums(
  cells: readonly DisclosureCell[],
  sums: readonly DisclosureSum[],
  least: number = leastAnswers,
): ReadonlySet<string> {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const known = sums.map(({ total, parts }) => ({
    total: byId.get(total),
    parts: parts.flatMap((id) => byId.get(id) ?? []),
  }));
  const small = cells.filter((cell) => cell.role === "ours" && isSmall(cell.n, least));
  const hidden = new Set(small.map(({ id }) => id));
  const added: string[] = [];
  for (let next = nextToHide(cells, known, hidden, least); next; next = nextToHide(cells, known, hidden, least)) {
    hidden.add(next.id);
    added.push(next.id);
  }
  // What was hidden first may no longer be needed with what was hidden after it.
  for (const id of added) {
    hidden.delete(id);
    if (nextToHide(cells, known, hidden, least)) hidden.add(id);
  }
  return hidden;
}

interface Sum {
  readonly total: DisclosureCell | undefined;
  readonly parts: readonly DisclosureCell[];
}

function isSmall(n: number, least: number): boolean {
  return n > 0 && n < least;
}

function nextToHide(
  cells: readonly DisclosureCell[],
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  least: number,
): DisclosureCell | null {
  const isUnknown = (cell: DisclosureCell) => cell.n > 0 && (cell.role === "remainder" || hidden.has(cell.id));
  const candidates = (among: readonly (DisclosureCell | undefined)[]) =>
    among.filter((cell) => cell !== undefined && cell.role === "ours" && cell.n > 0 && !hidden.has(cell.id));
  for (const { total, parts } of sums) {
    if (!total || isUnknown(total)) continue;
    const left = parts.filter(isUnknown).reduce((sum, { n }) => sum + n, 0);
    const found = isSmall(left, least) ? (smallest(candidates(parts)) ?? smallest(candidates([total]))) : null;
    if (found) return found;
  }
  const leaked = determined(sums.map((sum) => unknownsOf(sum, isUnknown)));
  for (const cell of cells.filter(({ id, n }) => isSmall(n, least) && leaked.has(id))) {
    const near = sums.filter(({ total, parts }) => total === cell || parts.includes(cell));
    // Sums are what people want to see most, so parts that are no sums themselves are taken first.
    const parts = near.flatMap((sum) => sum.parts).filter((part) => sums.every(({ total }) => total !== part));
    const found =
      smallest(candidates(parts)) ??
      smallest(candidates(near.flatMap((sum) => [sum.total, ...sum.parts]))) ??
      smallest(candidates(cells));
    if (found) return found;
  }
  return null;
}

function unknownsOf({ total, parts }: Sum, isUnknown: (cell: DisclosureCell) => boolean): ReadonlyMap<string, number> {
  return new Map([
    ...(total && isUnknown(total) ? [[total.id, -1] as const] : []),
    ...parts.filter(isUnknown).map(({ id }) => [id, 1] as const),
  ]);
}

function smallest(cells: readonly (DisclosureCell | undefined)[]): DisclosureCell | null {
  return cells.reduce<DisclosureCell | null>(
    (found, cell) => (cell && (!found || cell.n < found.n) ? cell : found),
    null,
  );
}
