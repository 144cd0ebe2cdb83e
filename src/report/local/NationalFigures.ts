import type { Category, Edition, GroupId, QuestionId, SubgroupId } from "../../core/instrument/Instrument";

/** National figures to put beside local ones, as they were published. */
export interface NationalFigures {
  readonly year: number;
  readonly edition: Edition;
  /** The report they were published in. */
  readonly source: string;
  readonly answers: readonly NationalAnswers[];
  readonly rates: readonly NationalRates[];
}

/** Percents are whole numbers; null where the report has none. */
export interface NationalAnswers {
  readonly question: QuestionId;
  readonly subgroup: SubgroupId;
  readonly n: number;
  readonly shares: Readonly<Record<Category, number | null>>;
  readonly keyFigure: number;
}

export interface NationalRates {
  readonly group: GroupId;
  readonly surveyedShare: number | null;
  readonly answerShareSurveyed: number | null;
  readonly answerShareTarget: number | null;
}
