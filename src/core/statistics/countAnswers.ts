import type { Category, Instrument, KeyFigureKind, Question } from "../instrument/Instrument";
import { scaleOf } from "../instrument/instruments";
import type { Survey } from "../survey/Registration";

/** Counts of the answers to a question. `keyFigure` is the count of answers in the key figure; its base is n. */
export interface AnswerCounts {
  readonly n: number;
  readonly negative: number;
  readonly neither: number;
  readonly positive: number;
  /** A part of positive. */
  readonly clearlyPositive: number;
  readonly keyFigure: number;
}

/** Counts the valid answers to a question by category. No surveys give zeros. */
export function countAnswers(surveys: readonly Survey[], question: Question, instrument: Instrument): AnswerCounts {
  const counts = { n: 0, negative: 0, neither: 0, positive: 0, clearlyPositive: 0 };
  const categories = new Map(
    scaleOf(instrument, question.scale).alternatives.map((alternative) => [alternative.code, alternative.categories]),
  );
  for (const survey of surveys) {
    const answer = survey.answers[question.number - 1];
    if (typeof answer !== "number") continue;
    counts.n += 1;
    for (const category of categories.get(answer) ?? []) counts[category] += 1;
  }
  return { ...counts, keyFigure: counts[keyFigureCategory(question.keyFigure)] };
}

/** The category a key figure counts: Ja is the positive answer of scale III. */
export function keyFigureCategory(keyFigure: KeyFigureKind): Category {
  return keyFigure === "yes" ? "positive" : keyFigure;
}
