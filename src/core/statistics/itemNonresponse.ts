import type { Question } from "../instrument/Instrument";
import type { Survey } from "../survey/Registration";
import { isAnswered } from "./isAnswered";

/** Internal non-response (internt bortfall) of a question. */
export interface ItemNonresponse {
  /** Answered surveys in which the question was asked: for a filtered question those that answered Ja. */
  readonly asked: number;
  /** Of those, without a valid answer. */
  readonly missing: number;
}

/** Counts answered surveys without a valid answer to the question. */
export function itemNonresponse(surveys: readonly Survey[], question: Question): ItemNonresponse {
  const asked = surveys.filter(
    (survey) => isAnswered(survey) && survey.answers[question.number - 1] !== "notApplicable",
  );
  const missing = asked.filter((survey) => typeof survey.answers[question.number - 1] !== "number");
  return { asked: asked.length, missing: missing.length };
}
