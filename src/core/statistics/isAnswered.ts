import type { Survey } from "../survey/Registration";

/** An answered survey has a valid answer to at least one question. Background, dates and free text do not make one. */
export function isAnswered(survey: Survey): boolean {
  return survey.answers.some((answer) => typeof answer === "number");
}
