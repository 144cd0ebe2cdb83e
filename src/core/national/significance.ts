import type { Category, Instrument, Question, SubgroupId } from "../instrument/Instrument";
import { instrumentOf, questionsOf, subgroupsOf } from "../instrument/instruments";
import { fisherExact } from "../statistics/fisherExact";
import { pearsonChiSquare, smallExpectedCount, type ChiSquareResult } from "../statistics/pearsonChiSquare";
import { phi } from "../statistics/phi";
import type { TwoByTwo } from "../statistics/TwoByTwo";
import type { Counts } from "./countData";
import { keyText, type AnswerCount } from "./CountKey";
import type { ResultData } from "./ResultData";

/** Women against men; this year against the one before; survey handed out in a limited period against continuously. */
export type Comparison = "sex" | "year" | "routine";

/** One category of a question against all other valid answers to it, in two groups. */
export interface SignificanceTest {
  readonly comparison: Comparison;
  readonly question: Question;
  readonly counted: Category | "keyFigure";
  readonly groups: readonly [TestedGroup, TestedGroup];
  readonly chiSquare: ChiSquareResult;
  /** Fisher's exact p, where an expected count is too small for Pearson's. */
  readonly fisher: number | null;
  readonly phi: number | null;
  /** p < 0.05 by Pearson, which is what the asterisk means. */
  readonly significant: boolean;
}

export interface TestedGroup {
  /** Of what the count is. */
  readonly key: AnswerCount;
  readonly count: number;
  readonly n: number;
}

const significanceLevel = 0.05;

/** Every test of the report, in the order of the questionnaires. Source: rules for the national report, "Significance". */
export function significanceTests(data: ResultData, counts: Counts): readonly SignificanceTest[] {
  const instrument = instrumentOf(data.edition);
  const questions = instrument.groups.flatMap(({ id }) => questionsOf(instrument, id));
  return questions
    .flatMap((question) => [
      ...sexPairs(data, question, instrument),
      ...yearPairs(data, question, instrument),
      ...routinePairs(data, question),
    ])
    .flatMap((pair) => testPair(pair, counts));
}

/** Keys of the figures that get an asterisk: both of each pair that differs. */
export function starredKeys(tests: readonly SignificanceTest[]): ReadonlySet<string> {
  const keys = tests.flatMap((test) => (test.significant && test.comparison !== "routine" ? keysOf(test) : []));
  return new Set(keys.map(keyText));
}

/** Ja and Nej are one and the same test, so both are marked. */
function keysOf({ groups, question, counted }: SignificanceTest): readonly AnswerCount[] {
  const keys = groups.map(({ key }) => key);
  const isYesNo = question.keyFigure === "yes" && counted === "positive";
  return isYesNo ? [...keys, ...keys.map((key) => ({ ...key, counted: "negative" as const }))] : keys;
}

interface Pair {
  readonly comparison: Comparison;
  readonly question: Question;
  readonly counted: SignificanceTest["counted"];
  readonly keys: readonly [AnswerCount, AnswerCount];
}

function categoriesOf(question: Question): readonly Category[] {
  return question.keyFigure === "yes" ? ["positive"] : ["negative", "neither", "positive", "clearlyPositive"];
}

function sexPairs(data: ResultData, question: Question, instrument: Instrument): readonly Pair[] {
  if (!subgroupsOf(instrument, question.group).includes("women")) return [];
  return categoriesOf(question).map((counted) => {
    const key = (subgroup: SubgroupId) => answerKey(question, { year: data.year, subgroup, counted });
    return { comparison: "sex", question, counted, keys: [key("women"), key("men")] };
  });
}

function yearPairs(data: ResultData, question: Question, instrument: Instrument): readonly Pair[] {
  const tested: readonly SubgroupId[] = ["all", "women", "men"];
  const subgroups = subgroupsOf(instrument, question.group).filter((subgroup) => tested.includes(subgroup));
  return subgroups.map((subgroup) => {
    const key = (year: number) => answerKey(question, { year, subgroup, counted: "keyFigure" });
    return { comparison: "year", question, counted: "keyFigure", keys: [key(data.year - 1), key(data.year)] };
  });
}

function routinePairs(data: ResultData, question: Question): readonly Pair[] {
  if (question.group !== "participantsOngoing") return [];
  return categoriesOf(question).map((counted) => {
    const key = (routine: "limitedPeriod" | "continuous") =>
      answerKey(question, { year: data.year, subgroup: "all", counted, routine });
    return { comparison: "routine", question, counted, keys: [key("limitedPeriod"), key("continuous")] };
  });
}

function answerKey(question: Question, rest: Omit<AnswerCount, "of" | "question">): AnswerCount {
  return { of: "answers", question: question.id, ...rest };
}

/** Nothing is tested where the counts of a group are not known, as for a year that is not in the history. */
function testPair({ keys, ...about }: Pair, counts: Counts): readonly SignificanceTest[] {
  const [first, second] = keys.map((key) => testedGroup(key, counts));
  if (!first || !second) return [];
  const table: TwoByTwo = [
    [first.count, first.n - first.count],
    [second.count, second.n - second.count],
  ];
  const chiSquare = pearsonChiSquare(table);
  const isComputed = chiSquare.kind === "computed";
  return [
    {
      ...about,
      groups: [first, second],
      chiSquare,
      fisher: isComputed && chiSquare.smallestExpected < smallExpectedCount ? fisherExact(table) : null,
      phi: phi(table),
      significant: isComputed && chiSquare.p < significanceLevel,
    },
  ];
}

function testedGroup(key: AnswerCount, counts: Counts): TestedGroup | null {
  const count = counts(key);
  const n = counts({ ...key, counted: "n" });
  return count === null || n === null || count > n ? null : { key, count, n };
}
