import type { GroupId, Instrument, QuestionId } from "../../core/instrument/Instrument";
import { obstaclesTo } from "../../core/national/comparability";
import { toResultData, type MergedData } from "../../core/national/MergedData";
import { yearTotal } from "../../core/national/history";
import type { HistoricalKeyFigure } from "../../core/national/ResultData";
import {
  comparableTexts,
  headings,
  historyNames,
  tableNames,
  yearGroupName,
  yearNames,
} from "../../text/resultWorkbook";
import { groupNames, subgroupNames } from "../../text/terms";
import type { DataTable, NameContent, TableColumn, TableValue } from "../SheetContent";
import { headingRow } from "./tableSheet";

const year: TableColumn = { heading: headings.year, format: "number", width: 8 };
const keyFigureColumns: readonly TableColumn[] = [
  year,
  { heading: headings.group, format: "text", width: 22 },
  { heading: headings.question, format: "number", width: 10 },
  { heading: headings.subgroup, format: "text", width: 20 },
  { heading: headings.n, format: "number", width: 13 },
  { heading: headings.keyFigureCount, format: "number", width: 20 },
  { heading: headings.comparable, format: "text", width: 40 },
];

/** Earlier years' key figures, totals and participants side by side, with an empty column between. */
export function historyTables(merged: MergedData, instrument: Instrument): readonly DataTable[] {
  const years = yearColumns(instrument);
  const yearColumn = keyFigureColumns.length + 1;
  return [
    {
      name: tableNames.historyKeyFigures,
      row: headingRow,
      column: 0,
      columns: keyFigureColumns,
      rows: merged.history.keyFigures.map((figure) => keyFigureRow(figure, instrument)),
    },
    {
      name: tableNames.historyYears,
      row: headingRow,
      column: yearColumn,
      columns: years,
      rows: yearRows(merged, instrument),
    },
    {
      name: tableNames.historyParticipants,
      row: headingRow,
      column: yearColumn + years.length + 1,
      columns: [year, { heading: headings.participant, format: "text", width: 30 }],
      rows: merged.history.participants.map((row) => [row.year, row.association]),
    },
  ];
}

function keyFigureRow(figure: HistoricalKeyFigure, instrument: Instrument): readonly TableValue[] {
  const { group, number } = partsOf(figure.question);
  return [
    figure.year,
    groupNames[group],
    number,
    subgroupNames[figure.subgroup],
    figure.n,
    figure.keyFigure,
    comparability(figure, instrument),
  ];
}

function comparability(figure: HistoricalKeyFigure, instrument: Instrument): string {
  if (!instrument.questions.some(({ id }) => id === figure.question)) return comparableTexts.notAsked;
  const [note] = obstaclesTo(figure, instrument);
  return note ? comparableTexts.no(note.text) : comparableTexts.yes;
}

function partsOf(question: QuestionId): { readonly group: GroupId; readonly number: number } {
  const separator = question.lastIndexOf("-");
  return { group: question.slice(0, separator) as GroupId, number: Number(question.slice(separator + 1)) };
}

function yearColumns(instrument: Instrument): readonly TableColumn[] {
  return [
    year,
    { heading: headings.collected, format: "number", width: 18 },
    { heading: headings.participating, format: "number", width: 20 },
    { heading: headings.inCountry, format: "number", width: 18 },
    ...instrument.groups.map(({ id }) => ({ heading: groupNames[id], format: "number", width: 20 }) as const),
  ];
}

/** Earlier years, and last this year, whose number of associations in the country is kept here. */
function yearRows(merged: MergedData, instrument: Instrument): readonly (readonly TableValue[])[] {
  return [...merged.history.years, yearTotal(toResultData(merged))].map((total) => [
    total.year,
    total.surveys,
    total.associations,
    total.associationsInCountry,
    ...instrument.groups.map(({ id }) => total.groups?.find((own) => own.group === id)?.surveys ?? null),
  ]);
}

/** Names for the columns that the report's formulas use. */
export function historyColumnNames({ groups }: Instrument): readonly NameContent[] {
  const { historyKeyFigures, historyYears } = tableNames;
  const nameOf = (name: string, table: string, heading: string) => ({ name, formula: `=${table}[${heading}]` });
  return [
    nameOf(historyNames.year, historyKeyFigures, headings.year),
    nameOf(historyNames.group, historyKeyFigures, headings.group),
    nameOf(historyNames.question, historyKeyFigures, headings.question),
    nameOf(historyNames.subgroup, historyKeyFigures, headings.subgroup),
    nameOf(historyNames.n, historyKeyFigures, headings.n),
    nameOf(historyNames.keyFigure, historyKeyFigures, headings.keyFigureCount),
    nameOf(yearNames.year, historyYears, headings.year),
    nameOf(yearNames.surveys, historyYears, headings.collected),
    nameOf(yearNames.associations, historyYears, headings.participating),
    nameOf(yearNames.associationsInCountry, historyYears, headings.inCountry),
    ...groups.map(({ id }) => nameOf(yearGroupName(id), historyYears, groupNames[id])),
  ];
}
