import type { GroupId, Instrument, QuestionId } from "../instrument/Instrument";
import { instrumentOf, questionOf, subgroupsOf } from "../instrument/instruments";
import type { Counts } from "../national/countData";
import type { AnswerCount, CountKey, SurveyCount, SurveyPart } from "../national/CountKey";
import { keyText } from "../national/CountKey";
import type { ResultData } from "../national/ResultData";
import { protectSums, type DisclosureCell, type DisclosureSum } from "./protectSums";

/** Whether figures made of a count are hidden. */
export type IsHidden = (key: CountKey) => boolean;

/** For tables that show everything. */
export const nothingHidden: IsHidden = () => false;

/**
 * Hides figures about groups with fewer answers than the least, and the neighbours that would give them away, question
 * by question and year by year. How many answered a survey is not hidden (it says who answered, not what), but how many
 * women and men did is.
 */
export function hiddenCounts(data: ResultData, counts: Counts, least: number): IsHidden {
  const instrument = instrumentOf(data.edition);
  const known = new Map<string, ReadonlySet<string>>();
  const hiddenIn = (id: string, system: () => DisclosureSystem) => {
    const found = known.get(id) ?? protect(system(), least);
    known.set(id, found);
    return found;
  };
  return (key) => {
    if (key.of === "answers") {
      const system = () => answerSystem(data, counts, instrument, key.question, key.year);
      return hiddenIn(`${key.question} ${key.year}`, system).has(answerId(key));
    }
    if (key.of !== "surveys" || key.association !== undefined) return false;
    return hiddenIn(key.group, () => surveySystem(counts, instrument, key.group)).has(keyText(key));
  };
}

interface DisclosureSystem {
  readonly cells: readonly DisclosureCell[];
  readonly sums: readonly DisclosureSum[];
}

function protect({ cells, sums }: DisclosureSystem, least: number): ReadonlySet<string> {
  return protectSums(cells, sums, least);
}

/** All answers to a question are hidden together, whatever their category. */
function answerId(key: AnswerCount): string {
  return keyText({ ...key, counted: "n" });
}

const routines = ["limitedPeriod", "continuous", "unknown"] as const;

/** Everyone is the subgroups and those outside them; of the ongoing survey also the three ways to hand it out. */
function answerSystem(
  data: ResultData,
  counts: Counts,
  instrument: Instrument,
  question: QuestionId,
  year: number,
): DisclosureSystem {
  const { group } = questionOf(instrument, question);
  const cellOf = (rest: Omit<AnswerCount, "of" | "year" | "question" | "counted">): DisclosureCell => {
    const key: AnswerCount = { of: "answers", year, question, counted: "n", ...rest };
    return { id: keyText(key), n: counts(key) ?? 0, role: "ours" };
  };
  const [all, ...parts] = subgroupsOf(instrument, group).map((subgroup) => cellOf({ subgroup }));
  if (!all) return { cells: [], sums: [] };
  const rest = remainder(`${all.id} rest`, all, parts);
  const subgroups = parts.length === 0 ? [] : [...parts, rest];
  const isHandedOut = group === "participantsOngoing" && year === data.year;
  const byRoutine = isHandedOut ? routines.map((routine) => cellOf({ subgroup: "all", routine })) : [];
  return {
    cells: [all, ...subgroups, ...byRoutine],
    sums: [subgroups, byRoutine]
      .filter((found) => found.length > 0)
      .map((found) => ({ total: all.id, parts: found.map(({ id }) => id) })),
  };
}

function remainder(id: string, total: DisclosureCell, parts: readonly DisclosureCell[]): DisclosureCell {
  const left = total.n - parts.reduce((sum, { n }) => sum + n, 0);
  return { id, n: Math.max(0, left), role: "remainder" };
}

const sexParts: readonly SurveyPart[] = ["women", "men", "notStated", "withoutVariable"];

/** Answered surveys by sex, and for the ongoing survey by sex and by how it is handed out. */
function surveySystem(counts: Counts, instrument: Instrument, group: GroupId): DisclosureSystem {
  if (!subgroupsOf(instrument, group).includes("women")) return { cells: [], sums: [] };
  const keyOf = (part: SurveyPart, routine?: (typeof routines)[number]): SurveyCount =>
    routine ? { of: "surveys", group, part, routine } : { of: "surveys", group, part };
  const idOf = (...where: Parameters<typeof keyOf>) => keyText(keyOf(...where));
  const cellOf = (part: SurveyPart, routine?: (typeof routines)[number]): DisclosureCell => ({
    id: idOf(part, routine),
    n: counts(keyOf(part, routine)) ?? 0,
    role: part === "all" && !routine ? "published" : "ours",
  });
  const where = group === "participantsOngoing" ? [undefined, ...routines] : [undefined];
  const parts: readonly SurveyPart[] = ["all", ...sexParts];
  return {
    cells: parts.flatMap((part) => where.map((routine) => cellOf(part, routine))),
    sums: [
      ...where.map((routine) => ({ total: idOf("all", routine), parts: sexParts.map((part) => idOf(part, routine)) })),
      ...(where.length === 1
        ? []
        : parts.map((part) => ({ total: idOf(part), parts: routines.map((routine) => idOf(part, routine)) }))),
    ],
  };
}
