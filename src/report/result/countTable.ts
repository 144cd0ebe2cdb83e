import type { Instrument } from "../../core/instrument/Instrument";
import { questionOf } from "../../core/instrument/instruments";
import { countSurveys, sumSurveys, type SurveyCounts } from "../../core/statistics/countSurveys";
import type { ResultData } from "../../core/national/ResultData";
import { countQuestions, sumCounts, type QuestionCounts } from "../../core/statistics/countQuestions";
import {
  allAssociations,
  answeredSurveys,
  countHeadings,
  countNames,
  headings,
  tableNames,
} from "../../text/resultWorkbook";
import { groupNames, subgroupNames } from "../../text/terms";
import type { NameContent, TableColumn, DataTable, TableValue } from "../SheetContent";
import { headingRow } from "./tableSheet";

const texts = ["association", "group", "question", "subgroup"] as const;
const counts = ["negative", "neither", "positive", "clearlyPositive", "keyFigure"] as const;

const columns: readonly TableColumn[] = [
  { heading: headings.association, format: "text", width: 30 },
  { heading: headings.group, format: "text", width: 22 },
  { heading: headings.question, format: "number", width: 10 },
  { heading: headings.subgroup, format: "text", width: 20 },
  { heading: headings.n, format: "number", width: 13 },
  ...counts.map((count) => ({ heading: countHeadings[count], format: "number", width: 15 }) as const),
];

/** Counts per group, question and subgroup: in all first, then per association. */
export function countTable(data: ResultData, instrument: Instrument): DataTable {
  const own = data.associations.map(({ name, registration }) => ({
    name,
    surveys: countSurveys(registration, instrument),
    counts: countQuestions(registration, instrument),
  }));
  const rowsOf = (name: string, surveys: readonly SurveyCounts[], counts: readonly QuestionCounts[]) => [
    ...surveys.map((row) => surveyRow(name, row)),
    ...counts.map((row) => questionRow(name, row, instrument)),
  ];
  const all = rowsOf(
    allAssociations,
    sumSurveys(
      own.flatMap(({ surveys }) => surveys),
      instrument,
    ),
    sumCounts(
      own.flatMap(({ counts: rows }) => rows),
      instrument,
    ),
  );
  const rows = [...all, ...own.flatMap(({ name, surveys, counts: answers }) => rowsOf(name, surveys, answers))];
  return { name: tableNames.counts, row: headingRow, column: 0, columns, rows };
}

function surveyRow(association: string, { group, subgroup, surveys }: SurveyCounts): readonly TableValue[] {
  return [association, groupNames[group], answeredSurveys, subgroupNames[subgroup], surveys, ...counts.map(() => null)];
}

function questionRow(association: string, row: QuestionCounts, instrument: Instrument): readonly TableValue[] {
  const { group, number } = questionOf(instrument, row.question);
  return [
    association,
    groupNames[group],
    number,
    subgroupNames[row.subgroup],
    row.n,
    ...counts.map((count) => row[count]),
  ];
}

/** Names for the columns, which survive that a person sorts or moves the table. */
export const countColumnNames: readonly NameContent[] = [
  ...texts.map((field) => ({ name: countNames[field], formula: `=${tableNames.counts}[${headings[field]}]` })),
  { name: countNames.n, formula: `=${tableNames.counts}[${headings.n}]` },
  ...counts.map((count) => ({ name: countNames[count], formula: `=${tableNames.counts}[${countHeadings[count]}]` })),
];
