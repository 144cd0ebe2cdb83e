import { isAnswered } from "../../core/statistics/isAnswered";
import { isNew } from "../../core/national/history";
import type { MergedData, ReceivedFile } from "../../core/national/MergedData";
import type { Registration } from "../../core/survey/Registration";
import { headings, routineNames, tableNames, yesNo } from "../../text/resultWorkbook";
import { stampNames, verdictNames } from "../../text/verdicts";
import type { TableColumn, DataTable, TableValue } from "../SheetContent";
import { headingRow } from "./tableSheet";

const columns: readonly TableColumn[] = [
  { heading: headings.association, format: "text", width: 30 },
  { heading: headings.file, format: "text", width: 40 },
  { heading: headings.received, format: "text", width: 17 },
  { heading: headings.verdict, format: "text", width: 22 },
  { heading: headings.remark, format: "text", width: 40 },
  { heading: headings.errors, format: "number", width: 8 },
  { heading: headings.warnings, format: "number", width: 11 },
  { heading: headings.stamp, format: "text", width: 12 },
  { heading: headings.edition, format: "number", width: 13 },
  { heading: headings.periodFrom, format: "date", width: 16 },
  { heading: headings.periodTo, format: "date", width: 16 },
  { heading: headings.routine, format: "text", width: 30 },
  { heading: headings.isNew, format: "text", width: 24 },
  { heading: headings.answered, format: "number", width: 20 },
  { heading: headings.hash, format: "text", width: 16 },
];

/** One row per received file. */
export function associationTable(merged: MergedData): DataTable {
  const rows = merged.files.map((file) => [...about(file), ...contributed(file, merged)]);
  return { name: tableNames.associations, row: headingRow, column: 0, columns, rows, keys: [0, 1] };
}

function about({ association, file, received, verdict, remark }: ReceivedFile): readonly TableValue[] {
  return [association, file, received, verdictNames[verdict], remark || null];
}

function contributed(file: ReceivedFile, { year, history }: MergedData): readonly TableValue[] {
  if (!file.contribution || file.association === null) return columns.slice(5).map(() => null);
  const { errors, warnings, stamp, period, hash, registration } = file.contribution;
  const routine = registration.distributionRoutine;
  const news = isNew(file.association, year, history);
  return [
    errors,
    warnings,
    stampNames[stamp],
    Number(registration.edition),
    period.from,
    period.to,
    routine && routineNames[routine],
    news === null ? null : news ? yesNo.yes : yesNo.no,
    answeredIn(registration),
    hash,
  ];
}

/** Answered surveys of all groups. */
export function answeredIn(registration: Registration): number {
  return registration.groups.reduce((sum, { surveys }) => sum + surveys.filter(isAnswered).length, 0);
}
