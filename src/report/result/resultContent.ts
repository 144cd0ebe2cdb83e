import type { GroupId } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { toResultData, type MergedData } from "../../core/national/MergedData";
import {
  headings,
  populationColumnNames,
  resultLeads,
  resultSheetNames,
  resultTitles,
  tableNames,
} from "../../text/resultWorkbook";
import { groupNames } from "../../text/terms";
import type { NameContent, ResultSheetKind, SheetContent, DataTable, WorkbookContent } from "../SheetContent";
import { associationTable } from "./associationTable";
import { countColumnNames, countTable } from "./countTable";
import { historyColumnNames, historyTables } from "./historyTables";
import { populationTable } from "./populationTable";
import { surveyTable } from "./surveyTable";
import { headingRow, tableSheet } from "./tableSheet";

/** The sheets of the network's result workbook. */
export function resultContent(merged: MergedData): WorkbookContent {
  const { edition, year } = merged;
  const instrument = instrumentOf(edition);
  const sheet = (kind: keyof typeof resultSheetNames, lead: string, ...tables: readonly DataTable[]): SheetContent =>
    tableSheet(kind, resultSheetNames[kind], resultTitles[kind](year), lead, tables);
  return {
    namesOf: "merge",
    names: [...countColumnNames, ...populationNames, ...historyColumnNames(instrument)],
    sheets: [
      sheet("associations", resultLeads.associations(year), associationTable(merged)),
      sheet("populations", resultLeads.populations, populationTable(merged)),
      ...instrument.groups.map(({ id }) =>
        tableSheet(surveySheetKind(id), groupNames[id], groupNames[id], resultLeads.surveys, [
          surveyTable(merged, id, instrument),
        ]),
      ),
      sheet("history", resultLeads.history, ...historyTables(merged, instrument)),
      sheet("counts", resultLeads.counts, countTable(toResultData(merged), instrument)),
      sheet("log", resultLeads.log, logTable(merged)),
    ],
  };
}

export function surveySheetKind(group: GroupId): ResultSheetKind {
  return `surveys${group.charAt(0).toUpperCase()}${group.slice(1)}` as ResultSheetKind;
}

function logTable({ log }: MergedData): DataTable {
  return {
    name: tableNames.log,
    row: headingRow,
    column: 0,
    columns: [
      { heading: headings.time, format: "text", width: 17 },
      { heading: headings.file, format: "text", width: 40 },
      { heading: headings.association, format: "text", width: 30 },
      { heading: headings.happened, format: "text", width: 30 },
      { heading: headings.remark, format: "text", width: 60 },
    ],
    rows: log.map(({ time, file, association, happened, remark }) => [time, file, association, happened, remark]),
  };
}

const populationNames: readonly NameContent[] = (
  ["association", "group", "targetPopulation", "surveyedPopulation", "notReached"] as const
).map((field) => ({ name: populationColumnNames[field], formula: `=${tableNames.populations}[${headings[field]}]` }));
