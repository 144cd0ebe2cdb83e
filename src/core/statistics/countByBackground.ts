import type { BackgroundVariable } from "../instrument/Instrument";
import type { Survey } from "../survey/Registration";
import { isAnswered } from "./isAnswered";

/** Answered surveys per value of a background variable (in its order), and those where it is blank or unreadable. */
export interface BackgroundCounts {
  readonly byValue: readonly { readonly value: string; readonly answered: number }[];
  readonly blank: number;
}

export function countByBackground(surveys: readonly Survey[], variable: BackgroundVariable): BackgroundCounts {
  const answered = surveys.filter(isAnswered);
  const byValue = variable.values.map(({ id }) => ({
    value: id,
    answered: answered.filter((survey) => survey.background === id).length,
  }));
  return { byValue, blank: answered.filter((survey) => survey.background === null).length };
}
