import type { Instrument } from "../../core/instrument/Instrument";
import { backgroundVariableOf, instrumentOf, subgroupsOf } from "../../core/instrument/instruments";
import { countData } from "../../core/national/countData";
import { yearTotal } from "../../core/national/history";
import type { AnswerCount, PopulationCount, SurveyCount } from "../../core/national/CountKey";
import type { AssociationData, ResultData } from "../../core/national/ResultData";
import { isAnswered } from "../../core/statistics/isAnswered";
import type { GroupSurveys, Survey } from "../../core/survey/Registration";
import { spssFiles, spssVariables as names } from "../../text/spss";
import { codeOf, questionsInOrder, routineCodes, subgroupCodes, variableOf, type TextFile } from "./spssVariables";

/** Numbers only: names and wordings are labels in the syntax. Null is system-missing. */
type Row = readonly (number | null)[];

/** One row per answered survey, with a variable per question of the whole instrument. No activities, dates or free text. */
export function surveyFile(data: ResultData): TextFile {
  const instrument = instrumentOf(data.edition);
  const questions = questionsInOrder(instrument);
  const headings = [
    names.association,
    names.group,
    names.sex,
    names.employer,
    names.routine,
    ...questions.map(variableOf),
  ];
  const rows = data.associations.flatMap((association, index) =>
    association.registration.groups.flatMap((group) =>
      group.surveys
        .filter(isAnswered)
        .map((survey): Row => [
          index + 1,
          instrument.groups.findIndex(({ id }) => id === group.group) + 1,
          backgroundCode(survey, group, instrument, "sex"),
          backgroundCode(survey, group, instrument, "employer"),
          routineCodes.indexOf(association.registration.distributionRoutine ?? "unknown") + 1,
          ...questions.map((question) => (question.group === group.group ? answerOf(survey, question.number) : null)),
        ]),
    ),
  );
  return csvFile(spssFiles.surveys, headings, rows);
}

function backgroundCode(
  { background }: Survey,
  { group }: GroupSurveys,
  instrument: Instrument,
  wanted: "sex" | "employer",
): number | null {
  const variable = backgroundVariableOf(instrument, group);
  const index = variable?.id === wanted ? variable.values.findIndex(({ id }) => id === background) : -1;
  return index < 0 ? null : index + 1;
}

function answerOf(survey: Survey, number: number): number | null {
  const answer = survey.answers[number - 1];
  return typeof answer === "number" ? answer : null;
}

/** Key figures of this year and the two before: two rows of counts each, those in the key figure and the others. */
export function keyFigureFile(data: ResultData): TextFile {
  const instrument = instrumentOf(data.edition);
  const questions = questionsInOrder(instrument);
  const counts = countData(data);
  const rows = questions.flatMap((question) =>
    subgroupsOf(instrument, question.group).flatMap((subgroup) =>
      [data.year - 2, data.year - 1, data.year].flatMap((year): readonly Row[] => {
        const key: AnswerCount = { of: "answers", year, question: question.id, subgroup, counted: "n" };
        const [n, inside] = [counts(key), counts({ ...key, counted: "keyFigure" })];
        if (n === null || inside === null) return [];
        const about = [year, codeOf(questions, question.id), subgroupCodes.indexOf(subgroup) + 1];
        const rows: readonly Row[] = [
          [...about, 1, inside],
          [...about, 0, n - inside],
        ];
        // The counts are weights, of which SPSS wants none that is zero.
        return rows.filter((row) => row.at(-1) !== 0);
      }),
    ),
  );
  return csvFile(
    spssFiles.keyFigures,
    [names.year, names.question, names.subgroup, names.inKeyFigure, names.count],
    rows,
  );
}

/**
 * Populations and answered surveys per association and group, for the groups that something is said of. Those who could
 * not be reached are filled in only where there are any. Activities are the rows of populations, one for each.
 */
export function populationFile(data: ResultData): TextFile {
  const instrument = instrumentOf(data.edition);
  const counts = countData(data);
  const rows = data.associations.flatMap(({ name, registration }: AssociationData, index) =>
    instrument.groups.flatMap(({ id }, groupIndex): readonly Row[] => {
      const population = (figure: PopulationCount["figure"]) =>
        counts({ of: "population", figure, group: id, association: name });
      const surveys: SurveyCount = { of: "surveys", group: id, part: "all", association: name };
      const activities = registration.populations.filter(({ group }) => group === id).length;
      const answered = counts(surveys);
      const [target, surveyed] = [population("targetPopulation"), population("surveyedPopulation")];
      if (!answered && target === null && surveyed === null && activities === 0) return [];
      return [[index + 1, groupIndex + 1, target, surveyed, population("notReached"), activities, answered]];
    }),
  );
  return csvFile(spssFiles.populations, populationVariables, rows);
}

export const populationVariables: readonly string[] = [
  names.association,
  names.group,
  names.target,
  names.surveyed,
  names.notReached,
  names.activities,
  names.count,
];

/** The associations that take part, and whether they did not the year before. */
export function associationFile({ associations }: ResultData): TextFile {
  const rows = associations.map(({ isNew }, index): Row => [index + 1, isNew === null ? null : Number(isNew)]);
  return csvFile(spssFiles.associations, associationVariables, rows);
}

export const associationVariables: readonly string[] = [names.association, names.isNew];

/** The size of each year's measurement, this one last. */
export function yearFile(data: ResultData): TextFile {
  const { history, year } = data;
  const rows = [...history.years.filter((earlier) => earlier.year < year), yearTotal(data)].map(
    ({ year: of, surveys, associations, associationsInCountry }): Row => [
      of,
      surveys,
      associations,
      associationsInCountry,
    ],
  );
  return csvFile(spssFiles.years, yearVariables, rows);
}

export const yearVariables: readonly string[] = [names.year, names.surveys, names.associations, names.inCountry];

function csvFile(name: string, headings: readonly string[], rows: readonly Row[]): TextFile {
  const lines = [headings.join(";"), ...rows.map((row) => row.map((value) => value ?? "").join(";"))];
  return { name, text: lines.map((line) => `${line}\r\n`).join("") };
}
