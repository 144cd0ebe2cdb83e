import type { Instrument, QuestionId, SubgroupId } from "../core/instrument/Instrument";
import { questionsOf, subgroupsOf } from "../core/instrument/instruments";
import { countAnswers, type AnswerCounts } from "../core/statistics/countAnswers";
import { responseRates, type ResponseRate } from "../core/statistics/responseRates";
import { surveysIn } from "../core/statistics/surveysIn";
import type { Registration } from "../core/survey/Registration";

/** The figures of a registration, with the ids of the published tables. */
export interface Results {
  readonly responseRates: readonly ResponseRate[];
  readonly counts: readonly QuestionCounts[];
}

export interface QuestionCounts extends AnswerCounts {
  readonly question: QuestionId;
  readonly subgroup: SubgroupId;
}

/** Every question of every group in the workbook, in the order of the questionnaires. */
export function resultsOf(registration: Registration, instrument: Instrument): Results {
  const counts = registration.groups.flatMap((group) =>
    questionsOf(instrument, group.group).flatMap((question) =>
      subgroupsOf(instrument, group.group).map((subgroup) => ({
        question: question.id,
        subgroup,
        ...countAnswers(surveysIn(group, subgroup, instrument), question, instrument),
      })),
    ),
  );
  return { responseRates: responseRates(registration, instrument), counts };
}
