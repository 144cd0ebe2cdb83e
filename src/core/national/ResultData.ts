import type { Edition, GroupId, QuestionId, SubgroupId } from "../instrument/Instrument";
import type { Registration } from "../survey/Registration";

/** What the network has received for one measurement period, and what it knows of earlier ones: the input of every national table. */
export interface ResultData {
  readonly edition: Edition;
  /** The year the measurement period ends, e.g. 2023 for November 2022 – October 2023. */
  readonly year: number;
  /** One per association that takes part, by Swedish alphabetical order of the names. */
  readonly associations: readonly AssociationData[];
  /** Associations in the whole country this year; null when nobody has said. */
  readonly associationsInCountry: number | null;
  readonly history: History;
}

export interface AssociationData {
  readonly name: string;
  /** Did not take part the year before; null when it is not known who did. */
  readonly isNew: boolean | null;
  /** Surveys and populations. Names of activities are left out when workbooks are merged: they are null. */
  readonly registration: Registration;
}

/** Earlier years. Empty lists where nothing is known. */
export interface History {
  readonly keyFigures: readonly HistoricalKeyFigure[];
  readonly years: readonly YearTotal[];
  readonly participants: readonly Participant[];
}

/** How many answers a question got in a year, and how many of them are in its key figure. */
export interface HistoricalKeyFigure {
  readonly year: number;
  readonly question: QuestionId;
  readonly subgroup: SubgroupId;
  readonly n: number;
  readonly keyFigure: number;
}

export interface YearTotal {
  readonly year: number;
  readonly surveys: number;
  readonly associations: number;
  /** Null when it is not known. */
  readonly associationsInCountry: number | null;
  /** Answered surveys per respondent group; absent where only the total is known. */
  readonly groups?: readonly { readonly group: GroupId; readonly surveys: number }[];
}

export interface Participant {
  readonly year: number;
  readonly association: string;
}
