import { countedFiles, type MergedData } from "../../core/national/MergedData";
import type { Registration } from "../../core/survey/Registration";
import { headings, tableNames } from "../../text/resultWorkbook";
import { groupNames } from "../../text/terms";
import type { TableColumn, DataTable, TableValue } from "../SheetContent";
import { headingRow } from "./tableSheet";

const columns: readonly TableColumn[] = [
  { heading: headings.association, format: "text", width: 30 },
  { heading: headings.group, format: "text", width: 22 },
  { heading: headings.targetPopulation, format: "number", width: 17 },
  { heading: headings.surveyedPopulation, format: "number", width: 22 },
  { heading: headings.notReached, format: "number", width: 13 },
];

/** Per association and group a row for each activity, or one. An empty cell is an unknown population. */
export function populationTable(merged: MergedData): DataTable {
  const rows = countedFiles(merged).flatMap(({ association, contribution }) =>
    populationRows(association, contribution.registration),
  );
  return { name: tableNames.populations, row: headingRow, column: 0, columns, rows };
}

function populationRows(association: string, { populations }: Registration): readonly TableValue[][] {
  return populations.map(({ group, targetPopulation, surveyedPopulation, notReached }) => {
    return [association, groupNames[group], targetPopulation, surveyedPopulation, notReached];
  });
}
