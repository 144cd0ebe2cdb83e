import {
  participantGroups,
  type HandoutColumns,
  type ParticipantGroup,
  type PersonColumns,
} from "../../core/distribution/DistributionCells";
import type { DistributionField, DistributionProblem } from "../../core/distribution/DistributionProblem";
import { searchedRows } from "../binding/findHeadingRow";
import type { SheetCells } from "../SheetCells";
import type { TableFound } from "./DistributionBinding";
import { readHeadings, type ReadHeading } from "./headings";
import { personHeadings } from "./vocabulary";

/**
 * The table of persons in a sheet: the row with the most headings about persons, one of which says when a survey was
 * handed out. Null when there is none.
 */
export function bindPersons(cells: SheetCells): TableFound<PersonColumns> | null {
  const rows = cells.sheet.rows
    .filter(({ row }) => row < searchedRows)
    .map(({ row }) => ({ row, headings: readHeadings(cells, row, personHeadings) }))
    .filter(({ headings }) => isPersonRow(headings));
  rows.sort((first, second) => second.headings.length - first.headings.length || first.row - second.row);
  const [found] = rows;
  return found ? bindColumns(cells.sheet.name, found.row, found.headings) : null;
}

function isPersonRow(headings: readonly ReadHeading[]): boolean {
  const fields = new Set(headings.map(({ field }) => field));
  return fields.has("handedOut") && (fields.has("code") || fields.has("start") || fields.has("end"));
}

function bindColumns(sheet: string, headingRow: number, headings: readonly ReadHeading[]): TableFound<PersonColumns> {
  const problems: DistributionProblem[] = [];
  const place = (column: number) => ({ sheet, row: headingRow, column });
  const columnOf = (field: DistributionField, survey: ParticipantGroup | null): number | null => {
    const found = headings.filter((heading) => heading.field === field && heading.survey === survey);
    const [first, second] = found;
    const about = { name: field, ...(survey ? { group: survey } : {}) };
    if (second) problems.push({ kind: "columnTwice", ...about, place: place(second.column) });
    else if (!first) problems.push({ kind: "columnMissing", ...about, place: place(0) });
    return second ? null : (first?.column ?? null);
  };
  const surveyColumns = (survey: ParticipantGroup): HandoutColumns | null => {
    if (!headings.some((heading) => heading.survey === survey)) return null;
    const handedOut = columnOf("handedOut", survey);
    const answered = columnOf("answered", survey);
    const reason = columnOf("reason", survey);
    return handedOut === null || answered === null ? null : { handedOut, reason, answered };
  };
  const columns = {
    code: columnOf("code", null),
    activity: columnOf("activity", null),
    start: columnOf("start", null),
    end: columnOf("end", null),
    surveys: Object.fromEntries(participantGroups.map((group) => [group, surveyColumns(group)])) as Record<
      ParticipantGroup,
      HandoutColumns | null
    >,
  };
  return { binding: { sheet, headingRow, columns }, problems };
}
