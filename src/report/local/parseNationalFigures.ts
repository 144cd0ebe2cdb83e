import type { GroupId, QuestionId, SubgroupId } from "../../core/instrument/Instrument";
import type { NationalAnswers, NationalFigures, NationalRates } from "./NationalFigures";

/** Published figures written compactly: one line per question and subgroup, and per group, with spaces between. */
export interface CompactFigures extends Omit<NationalFigures, "answers" | "rates"> {
  readonly answers: string;
  readonly rates: string;
}

export function parseNationalFigures({ answers, rates, ...about }: CompactFigures): NationalFigures {
  return { ...about, answers: linesOf(answers).map(parseAnswers), rates: linesOf(rates).map(parseRates) };
}

function linesOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}

function parseAnswers([
  question,
  subgroup,
  n,
  negative,
  neither,
  positive,
  clearly,
  key,
]: readonly string[]): NationalAnswers {
  return {
    question: question as QuestionId,
    subgroup: subgroup as SubgroupId,
    n: Number(n),
    shares: {
      negative: figure(negative),
      neither: figure(neither),
      positive: figure(positive),
      clearlyPositive: figure(clearly),
    },
    keyFigure: Number(key),
  };
}

function parseRates([group, surveyedShare, answerShareSurveyed, answerShareTarget]: readonly string[]): NationalRates {
  return {
    group: group as GroupId,
    surveyedShare: figure(surveyedShare),
    answerShareSurveyed: figure(answerShareSurveyed),
    answerShareTarget: figure(answerShareTarget),
  };
}

function figure(text: string | undefined): number | null {
  return text === undefined || text === "-" ? null : Number(text);
}
