import type { Instrument } from "../core/instrument/Instrument";
import { countQuestions, type QuestionCounts } from "../core/statistics/countQuestions";
import { responseRates, type ResponseRate } from "../core/statistics/responseRates";
import type { Registration } from "../core/survey/Registration";

/** The figures of a registration, with the ids of the published tables. */
export interface Results {
  readonly responseRates: readonly ResponseRate[];
  readonly counts: readonly QuestionCounts[];
}

export function resultsOf(registration: Registration, instrument: Instrument): Results {
  return {
    responseRates: responseRates(registration, instrument),
    counts: countQuestions(registration, instrument),
  };
}
