import type { Instrument } from "../instrument/Instrument";
import { instrumentOf, questionOf } from "../instrument/instruments";
import { countAnswers, type AnswerCounts } from "../statistics/countAnswers";
import { isAnswered } from "../statistics/isAnswered";
import { responseRates, sum, type ResponseRate } from "../statistics/responseRates";
import { surveysIn } from "../statistics/surveysIn";
import type { GroupSurveys, Registration, Survey } from "../survey/Registration";
import { countActivities } from "./countActivities";
import type { AnswerCount, AssociationCount, CountKey, PopulationCount, SurveyCount, YearCount } from "./CountKey";
import type { AssociationData, ResultData } from "./ResultData";

/** Gives the count of a key; null where it is not known, which is not zero. */
export type Counts = (key: CountKey) => number | null;

/** The counts of the data. They are computed when asked for, answers once for each question and subgroup. */
export function countData(data: ResultData): Counts {
  const instrument = instrumentOf(data.edition);
  const rates = data.associations.map(({ name, registration }) => ({
    name,
    rates: responseRates(registration, instrument).filter((rate) => rate.activity === null && saysSomething(rate)),
  }));
  const answers = answerCounter(data, instrument);
  return (key) => {
    switch (key.of) {
      case "answers":
        return key.year === data.year ? answers(key)[key.counted] : historicalAnswers(data, key);
      case "surveys":
        return countSurveys(data, key, instrument);
      case "population":
        return populationOf(rates, key);
      case "associations":
        return countAssociations(rates, key);
      case "activities":
        return countActivities(associationsOf(data, key.association));
      case "year":
        return yearCount(data, rates, key);
    }
  };
}

interface AssociationRates {
  readonly name: string;
  readonly rates: readonly ResponseRate[];
}

/** A row of populations that is left blank, of a group without answers, is no unknown population but one that was not asked. */
function saysSomething({ answered, targetPopulation, surveyedPopulation }: ResponseRate): boolean {
  return answered > 0 || targetPopulation !== null || surveyedPopulation !== null;
}

function answerCounter(data: ResultData, instrument: Instrument): (key: AnswerCount) => AnswerCounts {
  const known = new Map<string, AnswerCounts>();
  return (key) => {
    const id = [key.question, key.subgroup, key.routine ?? ""].join("|");
    const found = known.get(id);
    if (found) return found;
    const question = questionOf(instrument, key.question);
    const surveys = groupsOf(data.associations, question.group, key.routine).flatMap((group) =>
      surveysIn(group, key.subgroup, instrument),
    );
    const counts = countAnswers(surveys, question, instrument);
    known.set(id, counts);
    return counts;
  };
}

function historicalAnswers(data: ResultData, key: AnswerCount): number | null {
  if (key.counted !== "n" && key.counted !== "keyFigure") return null;
  const found = data.history.keyFigures.find(
    ({ year, question, subgroup }) => year === key.year && question === key.question && subgroup === key.subgroup,
  );
  return found?.[key.counted] ?? null;
}

function countSurveys(data: ResultData, key: SurveyCount, instrument: Instrument): number {
  const groups = groupsOf(associationsOf(data, key.association), key.group, key.routine);
  return groups.reduce((total, group) => total + surveysOfPart(group, key, instrument).filter(isAnswered).length, 0);
}

function surveysOfPart(group: GroupSurveys, { part }: SurveyCount, instrument: Instrument): readonly Survey[] {
  if (part === "withoutVariable") return group.surveys.filter(({ background }) => background === part);
  // Not stated: "vill inte svara", blank and unreadable together.
  if (part === "notStated") {
    return group.surveys.filter(({ background }) => background === part || background === null);
  }
  return surveysIn(group, part, instrument);
}

function populationOf(associations: readonly AssociationRates[], key: PopulationCount): number | null {
  const figures = associations
    .filter(({ name }) => key.association === undefined || name === key.association)
    .flatMap(({ rates }) => rates.filter(({ group }) => group === key.group))
    .map((rate) => rate[key.figure]);
  // Those who could not be reached are filled in only where there are any.
  return sum(key.figure === "notReached" ? figures.filter((figure) => figure !== null) : figures);
}

function countAssociations(associations: readonly AssociationRates[], { group }: AssociationCount): number {
  if (group === null) return associations.length;
  return associations.filter(({ rates }) => rates.some((rate) => rate.group === group && rate.answered > 0)).length;
}

function yearCount(data: ResultData, associations: readonly AssociationRates[], key: YearCount): number | null {
  if (key.year !== data.year) return earlierYear(data, key);
  if (key.figure === "associations") return data.associations.length;
  if (key.figure === "associationsInCountry") return data.associationsInCountry;
  return associations
    .flatMap(({ rates }) => rates)
    .filter(({ group }) => key.group === undefined || group === key.group)
    .reduce((total, { answered }) => total + answered, 0);
}

function earlierYear({ history }: ResultData, key: YearCount): number | null {
  const total = history.years.find(({ year }) => year === key.year);
  if (key.group === undefined) return total?.[key.figure] ?? null;
  return total?.groups?.find(({ group }) => group === key.group)?.surveys ?? null;
}

function associationsOf(data: ResultData, name: string | undefined): readonly AssociationData[] {
  return name === undefined ? data.associations : data.associations.filter((association) => association.name === name);
}

function groupsOf(
  associations: readonly AssociationData[],
  group: SurveyCount["group"],
  routine: SurveyCount["routine"],
): readonly GroupSurveys[] {
  return associations
    .map(({ registration }) => registration)
    .filter((registration) => routine === undefined || routineOf(registration) === routine)
    .flatMap((registration) => registration.groups.filter((found) => found.group === group));
}

/** An association that has not said how it hands out the survey counts as unknown. */
function routineOf(registration: Registration) {
  return registration.distributionRoutine ?? "unknown";
}
