import type { Category, GroupId, QuestionId, SubgroupId } from "../instrument/Instrument";
import type { DistributionRoutine } from "../survey/Registration";

/**
 * What is counted: the name of one whole number that the tables are made of. Every figure of a table says which counts
 * it is made of, so that it can be traced, tested, hidden and written as a live formula.
 */
export type CountKey = AnswerCount | SurveyCount | PopulationCount | AssociationCount | ActivityCount | YearCount;

/** Valid answers to a question: all of them, those in a category, or those in the question's key figure. */
export interface AnswerCount {
  readonly of: "answers";
  readonly year: number;
  readonly question: QuestionId;
  readonly subgroup: SubgroupId;
  /** Of earlier years only "n" and "keyFigure" are known. */
  readonly counted: "n" | "keyFigure" | Category;
  /** Only the associations that hand out the ongoing survey in this way. */
  readonly routine?: DistributionRoutine;
}

/** Answered surveys of this year. */
export interface SurveyCount {
  readonly of: "surveys";
  readonly group: GroupId;
  readonly part: SurveyPart;
  /** Absent for all associations. */
  readonly association?: string;
  readonly routine?: DistributionRoutine;
}

/** A subgroup, or those outside every subgroup: forms without the background variable, and those who did not state it. */
export type SurveyPart = SubgroupId | "withoutVariable" | "notStated";

export interface PopulationCount {
  readonly of: "population";
  readonly figure: PopulationFigure;
  readonly group: GroupId;
  readonly association?: string;
}

export type PopulationFigure = "targetPopulation" | "surveyedPopulation" | "notReached";

/** Associations with at least one answered survey of the group; null for all that take part. */
export interface AssociationCount {
  readonly of: "associations";
  readonly group: GroupId | null;
}

/** Activities (insatser) that participants were asked in. */
export interface ActivityCount {
  readonly of: "activities";
  readonly association?: string;
}

/** The size of a year's measurement. */
export interface YearCount {
  readonly of: "year";
  readonly year: number;
  readonly figure: "surveys" | "associations" | "associationsInCountry";
  /** Of "surveys": only this group's. Absent for all. */
  readonly group?: GroupId;
}

/** A text that tells keys apart, e.g. to find an answer count in a set. */
export function keyText(key: CountKey): string {
  switch (key.of) {
    case "answers":
      return ["answers", key.year, key.question, key.subgroup, key.counted, key.routine ?? ""].join("|");
    case "surveys":
      return ["surveys", key.group, key.part, key.association ?? "", key.routine ?? ""].join("|");
    case "population":
      return ["population", key.figure, key.group, key.association ?? ""].join("|");
    case "associations":
      return ["associations", key.group ?? ""].join("|");
    case "activities":
      return ["activities", key.association ?? ""].join("|");
    case "year":
      return ["year", key.year, key.figure, key.group ?? ""].join("|");
  }
}
