import type { QuestionId, SubgroupId } from "../instrument/Instrument";
import { instrumentOf, questionOf, subgroupsOf } from "../instrument/instruments";
import { countData } from "../national/countData";
import type { AnswerCount } from "../national/CountKey";
import type { ResultData } from "../national/ResultData";
import { hiddenCounts, type IsHidden } from "./hiddenCounts";
import { protectSums, type DisclosureCell, type DisclosureSum } from "./protectSums";

/** How many answers a question got in the whole country this year, where that is published; null where it is not. */
export type PublishedAnswers = (question: QuestionId, subgroup: SubgroupId) => number | null;

/**
 * What to hide of a whole and its parts, all shown side by side: an association and its activities. An answer counts in
 * the whole, in at most one part, in everyone, and in at most one subgroup; so a figure may follow from its row or its
 * column, or from the whole country's less the association's own. One rule of hiding for each unit, the whole first.
 */
export function hiddenInUnits(
  units: readonly ResultData[],
  published: PublishedAnswers,
  least: number,
): readonly IsHidden[] {
  const counts = units.map(countData);
  const known = new Map<QuestionId, ReadonlySet<string>>();
  const hiddenOf = (key: AnswerCount) => {
    const found = known.get(key.question) ?? protectQuestion(units, counts, key, published, least);
    known.set(key.question, found);
    return found;
  };
  return units.map((unit, index) => {
    const bySex = hiddenCounts(unit, countData(unit), least);
    return (key) => {
      if (key.of !== "answers" || key.routine !== undefined) return bySex(key);
      return hiddenOf(key).has(cellId(index, key.subgroup));
    };
  });
}

function protectQuestion(
  units: readonly ResultData[],
  counts: readonly ReturnType<typeof countData>[],
  { question, year }: AnswerCount,
  published: PublishedAnswers,
  least: number,
): ReadonlySet<string> {
  const instrument = instrumentOf(units[0]?.edition ?? "2021");
  const subgroups = subgroupsOf(instrument, questionOf(instrument, question).group);
  const n = (unit: number, subgroup: SubgroupId) =>
    counts[unit]?.({ of: "answers", year, question, subgroup, counted: "n" }) ?? 0;
  const cells: DisclosureCell[] = [];
  const sums: DisclosureSum[] = [];
  /** A sum of cells that are there, and of what is left of it. */
  const addSum = (total: DisclosureCell, parts: readonly DisclosureCell[]) => {
    const left = total.n - parts.reduce((sum, part) => sum + part.n, 0);
    const rest: DisclosureCell = { id: `${total.id} rest ${sums.length}`, n: Math.max(0, left), role: "remainder" };
    cells.push(rest);
    sums.push({ total: total.id, parts: [...parts, rest].map(({ id }) => id) });
  };
  const grid = units.map((_, unit) =>
    subgroups.map((subgroup): DisclosureCell => ({ id: cellId(unit, subgroup), n: n(unit, subgroup), role: "ours" })),
  );
  cells.push(...grid.flat());
  for (const [all, ...parts] of grid) if (all && parts.length > 0) addSum(all, parts);
  subgroups.forEach((subgroup, column) => {
    const [whole, ...parts] = grid.flatMap((row) => row[column] ?? []);
    if (!whole) return;
    if (parts.length > 0) addSum(whole, parts);
    const country = published(question, subgroup);
    if (country === null || country < whole.n) return;
    const national: DisclosureCell = { id: `country ${subgroup}`, n: country, role: "published" };
    cells.push(national);
    addSum(national, [whole]);
  });
  return protectSums(cells, sums, least);
}

function cellId(unit: number, subgroup: SubgroupId): string {
  return `${unit} ${subgroup}`;
}
