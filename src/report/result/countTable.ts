import type { GroupId, Instrument } from "../../core/instrument/Instrument";
import { questionsOf, subgroupsOf } from "../../core/instrument/instruments";
import { countData, type Counts } from "../../core/national/countData";
import type { SurveyPart } from "../../core/national/CountKey";
import type { AssociationData, ResultData } from "../../core/national/ResultData";
import { countQuestions, sumCounts, type QuestionCounts } from "../../core/statistics/countQuestions";
import {
  allAssociations,
  allGroups,
  answeredSurveys,
  countHeadings,
  countNames,
  headings,
  routineNames,
  surveyPartNames,
  tableNames,
} from "../../text/resultWorkbook";
import { groupNames } from "../../text/terms";
import type { NameContent, TableColumn, DataTable, TableValue } from "../SheetContent";
import { headingRow } from "./tableSheet";

const texts = ["association", "group", "question", "subgroup"] as const;
const counts = ["negative", "neither", "positive", "clearlyPositive", "keyFigure"] as const;
const sizes = ["targetPopulation", "surveyedPopulation", "notReached", "participating", "activities"] as const;

const number = (heading: string, width: number): TableColumn => ({ heading, format: "number", width });

const columns: readonly TableColumn[] = [
  { heading: headings.association, format: "text", width: 30 },
  { heading: headings.group, format: "text", width: 22 },
  number(headings.question, 10),
  { heading: headings.subgroup, format: "text", width: 24 },
  number(headings.n, 13),
  ...counts.map((count) => number(countHeadings[count], 15)),
  ...sizes.map((size) => number(headings[size], 20)),
  { heading: headings.routine, format: "text", width: 30 },
];

/** What a row is about; the rows of one association, or of all. */
interface Owner {
  readonly name: string;
  readonly where: { readonly association?: string };
  readonly counts: Counts;
  /** Empty for all associations. */
  readonly routine: string | null;
}

/**
 * Every count of this year that the report's tables are made of: per group, question and subgroup, in all first, then
 * per association. Surveys and populations stand in the rows of question 0, an empty cell being an unknown population.
 */
export function countTable(data: ResultData, instrument: Instrument): DataTable {
  const all: Owner = { name: allAssociations, where: {}, counts: countData(data), routine: null };
  const own = data.associations.map((association) => ({
    owner: ownerOf(association, all.counts),
    answers: countQuestions(association.registration, instrument),
  }));
  const sums = sumCounts(
    own.flatMap(({ answers }) => answers),
    instrument,
  );
  const rows = [{ owner: all, answers: sums }, ...own].flatMap(({ owner, answers }) => [
    wholeRow(owner),
    ...instrument.groups.flatMap(({ id }) => groupRows(owner, id, answers, instrument)),
  ]);
  return { name: tableNames.counts, row: headingRow, column: 0, columns, rows };
}

function ownerOf({ name, registration }: AssociationData, counts: Counts): Owner {
  const routine = routineNames[registration.distributionRoutine ?? "unknown"];
  return { name, where: { association: name }, counts, routine };
}

/** What belongs to no single group: associations with answers in any, and activities. */
function wholeRow(owner: Owner): readonly TableValue[] {
  const { name, where, routine } = owner;
  const participating = where.association === undefined ? owner.counts({ of: "associations", group: null }) : null;
  const rest = [null, null, null, participating, owner.counts({ of: "activities", ...where })];
  return [name, allGroups, answeredSurveys, surveyPartNames.all, null, ...counts.map(() => null), ...rest, routine];
}

function groupRows(
  owner: Owner,
  group: GroupId,
  answers: readonly QuestionCounts[],
  instrument: Instrument,
): readonly (readonly TableValue[])[] {
  const questions = new Map(questionsOf(instrument, group).map(({ id, number: of }) => [id, of]));
  const asked = answers.filter(({ question }) => questions.has(question));
  const surveys = surveyParts(instrument, group).map((part) => surveyRow(owner, group, part));
  const [whole] = surveys;
  const saysSomething = asked.length > 0 || Boolean(whole?.[4]) || whole?.slice(5, -1).some((value) => value !== null);
  if (!saysSomething) return [];
  return [...surveys, ...asked.map((row) => questionRow(owner, group, questions.get(row.question) ?? 0, row))];
}

/** Where participants state their sex, also those who are in neither subgroup. */
function surveyParts(instrument: Instrument, group: GroupId): readonly SurveyPart[] {
  const subgroups = subgroupsOf(instrument, group);
  return subgroups.includes("women") ? [...subgroups, "withoutVariable", "notStated"] : subgroups;
}

function surveyRow(owner: Owner, group: GroupId, part: SurveyPart): readonly TableValue[] {
  const { name, where, routine } = owner;
  const population = (figure: (typeof sizes)[number]) => {
    if (part !== "all" || figure === "activities") return null;
    if (figure === "participating") {
      return where.association === undefined ? owner.counts({ of: "associations", group }) : null;
    }
    return owner.counts({ of: "population", figure, group, ...where });
  };
  const surveys = owner.counts({ of: "surveys", group, part, ...where });
  const head = [name, groupNames[group], answeredSurveys, surveyPartNames[part], surveys];
  return [...head, ...counts.map(() => null), ...sizes.map(population), routine];
}

function questionRow(
  { name, routine }: Owner,
  group: GroupId,
  question: number,
  row: QuestionCounts,
): readonly TableValue[] {
  const head = [name, groupNames[group], question, surveyPartNames[row.subgroup], row.n];
  return [...head, ...counts.map((count) => row[count]), ...sizes.map(() => null), routine];
}

/** Names for the columns, which survive that a person sorts or moves the table. */
export const countColumnNames: readonly NameContent[] = [
  ...texts.map((field) => nameOf(countNames[field], headings[field])),
  nameOf(countNames.n, headings.n),
  ...counts.map((count) => nameOf(countNames[count], countHeadings[count])),
  ...sizes.map((size) => nameOf(countNames[size], headings[size])),
  nameOf(countNames.routine, headings.routine),
];

function nameOf(name: string, heading: string): NameContent {
  return { name, formula: `=${tableNames.counts}[${heading}]` };
}
