import type { Instrument, QuestionId, SubgroupId } from "../instrument/Instrument";
import { questionsOf, subgroupsOf } from "../instrument/instruments";
import type { Registration } from "../survey/Registration";
import { countAnswers, type AnswerCounts } from "./countAnswers";
import { surveysIn } from "./surveysIn";

export interface QuestionCounts extends AnswerCounts {
  readonly question: QuestionId;
  readonly subgroup: SubgroupId;
}

/** Every question of every group in the workbook, in the order of the questionnaires. */
export function countQuestions(registration: Registration, instrument: Instrument): readonly QuestionCounts[] {
  return registration.groups.flatMap((group) => {
    const subgroups = subgroupsOf(instrument, group.group).map((subgroup) => ({
      subgroup,
      surveys: surveysIn(group, subgroup, instrument),
    }));
    return questionsOf(instrument, group.group).flatMap((question) =>
      subgroups.map(({ subgroup, surveys }) => ({
        question: question.id,
        subgroup,
        ...countAnswers(surveys, question, instrument),
      })),
    );
  });
}

/** The counts of several registrations added up: one row per question and subgroup that any of them has. */
export function sumCounts(counts: readonly QuestionCounts[], instrument: Instrument): readonly QuestionCounts[] {
  const sums = new Map<string, QuestionCounts>();
  for (const row of counts) {
    const key = `${row.question} ${row.subgroup}`;
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? row : added(sum, row));
  }
  return instrument.questions.flatMap(({ id, group }) =>
    subgroupsOf(instrument, group).flatMap((subgroup) => sums.get(`${id} ${subgroup}`) ?? []),
  );
}

function added(first: QuestionCounts, second: QuestionCounts): QuestionCounts {
  return {
    question: first.question,
    subgroup: first.subgroup,
    n: first.n + second.n,
    negative: first.negative + second.negative,
    neither: first.neither + second.neither,
    positive: first.positive + second.positive,
    clearlyPositive: first.clearlyPositive + second.clearlyPositive,
    keyFigure: first.keyFigure + second.keyFigure,
  };
}
