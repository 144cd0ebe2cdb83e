import type { Edition, Instrument, Question, SubgroupId } from "../../src/core/instrument/Instrument";
import {
  backgroundVariableOf,
  filterOf,
  instrumentOf,
  questionsOf,
  scaleOf,
  subgroupsOf,
} from "../../src/core/instrument/instruments";
import type { AssociationData, HistoricalKeyFigure, ResultData } from "../../src/core/national/ResultData";
import type { Answer, GroupSurveys, Population, Survey } from "../../src/core/survey/Registration";
import { randomFrom } from "./makeRegistration";

export interface RandomOptions {
  readonly edition?: Edition;
  readonly associations: number;
  /** Most surveys of a group in an association. */
  readonly surveys: number;
}

/** Result data by chance: the same seed gives the same data. Groups may be missing and questions unanswered. */
export function randomResultData(seed: number, options: RandomOptions): ResultData {
  const random = randomFrom(seed);
  const instrument = instrumentOf(options.edition ?? "2021");
  const year = 2024;
  const associations = Array.from({ length: options.associations }, (_, index) =>
    randomAssociation(`Förbund ${index + 1}`, instrument, options.surveys, random),
  );
  return {
    edition: instrument.edition,
    year,
    associations,
    associationsInCountry: random() < 0.2 ? null : options.associations + Math.floor(random() * 40),
    history: {
      keyFigures: [year - 2, year - 1].flatMap((of) =>
        instrument.questions.flatMap((question) => {
          // Some questions are not in the history of some year.
          if (random() < 0.1) return [];
          const rows = subgroupsOf(instrument, question.group).map((subgroup) =>
            randomKeyFigure(of, question, subgroup, random),
          );
          return withWhole(rows);
        }),
      ),
      years: [2018, 2019, 2022, 2023].map((of) => ({
        year: of,
        surveys: Math.floor(random() * 5000),
        associations: 1 + Math.floor(random() * 60),
        associationsInCountry: random() < 0.3 ? null : 80,
      })),
      participants: [],
    },
  };
}

function randomKeyFigure(year: number, question: Question, subgroup: SubgroupId, random: () => number) {
  const n = Math.floor(random() * 60);
  return { year, question: question.id, subgroup, n, keyFigure: Math.floor(random() * (n + 1)) };
}

/** Everyone is those of each subgroup, and some who are in none. */
function withWhole([rest, ...parts]: readonly HistoricalKeyFigure[]): readonly HistoricalKeyFigure[] {
  if (!rest) return [];
  const sum = (count: "n" | "keyFigure") => parts.reduce((total, part) => total + part[count], rest[count]);
  return [{ ...rest, n: sum("n"), keyFigure: sum("keyFigure") }, ...parts];
}

function randomAssociation(
  name: string,
  instrument: Instrument,
  surveys: number,
  random: () => number,
): AssociationData {
  const groups = instrument.groups
    .filter(() => random() < 0.8)
    .map(({ id }): GroupSurveys => {
      const length = Math.floor(random() * (surveys + 1));
      return {
        group: id,
        surveys: Array.from({ length }, () => randomSurvey(questionsOf(instrument, id), instrument, random)),
      };
    });
  const routines = ["limitedPeriod", "continuous", "unknown", null] as const;
  return {
    name,
    isNew: pick([true, false, null], random),
    registration: {
      association: name,
      edition: instrument.edition,
      distributionRoutine: pick(routines, random),
      groups,
      populations: groups.map((group): Population => {
        const surveyedPopulation = group.surveys.length + Math.floor(random() * 9);
        return {
          group: group.group,
          activity: null,
          targetPopulation:
            group.group === "referrers" || random() < 0.05 ? null : surveyedPopulation + Math.floor(random() * 9),
          surveyedPopulation: random() < 0.05 ? null : surveyedPopulation,
          notReached: random() < 0.5 ? null : Math.floor(random() * 4),
        };
      }),
    },
  };
}

function randomSurvey(questions: readonly Question[], instrument: Instrument, random: () => number): Survey {
  const group = questions[0]?.group ?? "staff";
  const values = backgroundVariableOf(instrument, group)?.values.map(({ id }) => id) ?? [];
  const answers: Answer[] = [];
  for (const question of questions) {
    const filter = filterOf(instrument, question.id);
    const isAsked = !filter || answers[Number(filter.question.split("-")[1]) - 1] === filter.answer;
    const codes = scaleOf(instrument, question.scale).alternatives.map(({ code }) => code);
    // Not all alternatives are equally likely, and women and men do not answer alike by chance.
    const answer = pick(codes.slice(random() < 0.3 ? 3 : 0), random) ?? pick(codes, random);
    answers.push(isAsked ? (random() < 0.1 ? "itemNonresponse" : answer) : "notApplicable");
  }
  return { activity: null, background: values.length === 0 ? null : pick([...values, null], random), answers };
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}
