/**
 * The instrument "NNS indikatorer" as data: who is asked, what, on which scale, and how the answers become figures.
 * Names and wordings are those of the published reports, misprints included, since people recognise them.
 */

/** The edition a workbook says it uses. Edition 2021 is in use from the measurement period 2021 on. */
export type Edition = "2017" | "2021";

export type GroupId =
  "participantsOngoing" | "participantsExit" | "staff" | "associationDirector" | "managers" | "board" | "referrers";

export type ScaleId = "I" | "II" | "III";

/** "<group>-<number>", e.g. "participantsExit-8". */
export type QuestionId = `${GroupId}-${number}`;

/** Rows of the tables: everyone, a sex, or an employer of the referrers. */
export type SubgroupId =
  "all" | "women" | "men" | "employmentService" | "socialInsuranceAgency" | "municipality" | "healthCare";

export type BackgroundVariableId = "sex" | "employer";

export type KeyFigureKind = "clearlyPositive" | "positive" | "yes";

/** The categories answers are counted in. Clearly positive is a part of positive. */
export type Category = "negative" | "neither" | "positive" | "clearlyPositive";

export interface Instrument {
  readonly edition: Edition;
  /** The report the edition is described in. */
  readonly source: string;
  readonly groups: readonly Group[];
  readonly scales: readonly Scale[];
  readonly backgroundVariables: readonly BackgroundVariable[];
  readonly questions: readonly Question[];
  /** Empty for edition 2017, whose report does not say which question belongs to which indicator. */
  readonly indicators: readonly Indicator[];
  readonly filters: readonly Filter[];
  readonly keyFigureRule: KeyFigureRule;
  readonly comparability: readonly ComparabilityNote[];
}

export interface Group {
  readonly id: GroupId;
  readonly name: string;
  /** Names the report uses for the group, the first one included. */
  readonly namesInReport: readonly string[];
  readonly backgroundVariable: BackgroundVariableId | null;
  /** First measurement year; absent means from the start. */
  readonly since?: number;
}

export interface Scale {
  readonly id: ScaleId;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  /** 1–6 on the six-point scales; on scale III Ja is 1 and Nej is 0 (the reports print no codes for it). */
  readonly code: number;
  readonly label: string;
  readonly categories: readonly Category[];
}

export interface Question {
  readonly id: QuestionId;
  readonly group: GroupId;
  readonly number: number;
  /** Absent in edition 2017. */
  readonly indicator?: number;
  readonly scale: ScaleId;
  /** The chapter's wording. */
  readonly wording: string;
  /** The wording in appendix 3 where it differs. */
  readonly wordingInAppendix?: string;
  readonly keyFigure: KeyFigureKind;
}

export interface Indicator {
  readonly number: number;
  /** Null for indicator 11, which has no chapter. */
  readonly heading: string | null;
  readonly headingInAppendix: string;
  /** Null where the report draws no diagram over the years. */
  readonly diagramName: string | null;
  readonly surveyed: boolean;
  /** In the order of the report. */
  readonly questions: readonly QuestionId[];
}

/** A question whose answer decides whether others are asked. */
export interface Filter {
  readonly question: QuestionId;
  /** Code of the answer that opens the other questions. */
  readonly answer: number;
  readonly opens: readonly QuestionId[];
}

export interface BackgroundVariable {
  readonly id: BackgroundVariableId;
  readonly name: string;
  readonly groups: readonly GroupId[];
  readonly values: readonly BackgroundValue[];
}

export interface BackgroundValue {
  readonly id: string;
  /** As in the report's list of values. */
  readonly name: string;
  /** Code in workbooks with coded answers. */
  readonly code?: number;
  /** Other ways to write it that workbooks are known to use. */
  readonly spellings: readonly string[];
  /** The row of the tables it is counted in; null means only among everyone. */
  readonly subgroup: SubgroupId | null;
}

export interface KeyFigureRule {
  readonly default: KeyFigureKind;
  /** On scale III. */
  readonly yesNo: KeyFigureKind;
  readonly exceptions: readonly KeyFigureException[];
}

export interface KeyFigureException {
  readonly indicator: number;
  readonly questions: readonly QuestionId[];
  readonly keyFigure: KeyFigureKind;
}

/** Why figures of different years may not be put side by side. */
export interface ComparabilityNote {
  readonly about: {
    readonly indicators?: readonly number[];
    readonly questions?: readonly QuestionId[];
    readonly groups?: readonly GroupId[];
    readonly backgroundVariable?: BackgroundVariableId;
  };
  /** First year of the change; absent when it is not about a year. */
  readonly year?: number;
  readonly change: string;
  /** As printed. */
  readonly text: string;
}
