import { instrumentOf } from "../instrument/instruments";
import { countQuestions, sumCounts, type QuestionCounts } from "../statistics/countQuestions";
import type { ResultData } from "./ResultData";

/** Counts of answers per association and in all. */
export interface NationalCounts {
  readonly all: readonly QuestionCounts[];
  /** In the order of the associations. */
  readonly associations: readonly { readonly name: string; readonly counts: readonly QuestionCounts[] }[];
}

export function nationalCounts({ edition, associations }: ResultData): NationalCounts {
  const instrument = instrumentOf(edition);
  const own = associations.map(({ name, registration }) => ({
    name,
    counts: countQuestions(registration, instrument),
  }));
  return {
    all: sumCounts(
      own.flatMap(({ counts }) => counts),
      instrument,
    ),
    associations: own,
  };
}
