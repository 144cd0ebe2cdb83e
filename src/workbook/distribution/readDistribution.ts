import { isParticipantGroup, participantGroups } from "../../core/distribution/DistributionCells";
import type {
  ActivityList,
  CountColumns,
  CountTable,
  DistributionCells,
  ParticipantGroup,
  PersonColumns,
  PersonTable,
  RawHandout,
} from "../../core/distribution/DistributionCells";
import { instrumentOf } from "../../core/instrument/instruments";
import { activityName } from "../../core/survey/interpret";
import { isBlank } from "../../core/survey/RawValue";
import { readPopulations, sheetNamed, valueAt } from "../readRegistration";
import { SheetCells } from "../SheetCells";
import type { Sheet, Workbook } from "../Workbook";
import type { DistributionBinding, TableBinding } from "./DistributionBinding";

/** Reads what a bound distribution workbook says, as raw values with their places. */
export function readDistribution(workbook: Workbook, binding: DistributionBinding): DistributionCells {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const of = (place: { readonly sheet: string }) => sheetNamed(sheets, place.sheet);
  return {
    edition: binding.edition,
    information: binding.information.map((place) => ({
      ...place,
      value: new SheetCells(of(place)).value(place.row, place.column),
    })),
    activities: binding.activities && readActivities(of(binding.activities), binding.activities),
    persons: binding.persons && readPersons(of(binding.persons), binding.persons),
    counts: binding.counts && readCounts(of(binding.counts), binding.counts, binding),
  };
}

function readActivities(
  sheet: Sheet,
  { headingRow, column }: { readonly headingRow: number; readonly column: number },
): ActivityList {
  const names = sheet.rows.flatMap((row) => (row.row > headingRow ? (activityName(valueAt(row, column)) ?? []) : []));
  return { sheet: sheet.name, column, names };
}

function readPersons(sheet: Sheet, { headingRow, columns }: TableBinding<PersonColumns>): PersonTable {
  const records = sheet.rows.flatMap((row) => {
    if (row.row <= headingRow) return [];
    const at = (column: number | null) => valueAt(row, column);
    const handout = (group: ParticipantGroup): RawHandout => {
      const own = columns.surveys[group];
      return {
        handedOut: at(own?.handedOut ?? null),
        reason: at(own?.reason ?? null),
        answered: at(own?.answered ?? null),
      };
    };
    const surveys = Object.fromEntries(participantGroups.map((group) => [group, handout(group)])) as Record<
      ParticipantGroup,
      RawHandout
    >;
    const [activity, start, end] = [at(columns.activity), at(columns.start), at(columns.end)];
    const said = [activity, start, end, ...participantGroups.flatMap((group) => Object.values(surveys[group]))];
    if (said.every(isBlank)) return [];
    return [{ row: row.row, code: at(columns.code), activity, start, end, surveys }];
  });
  return { sheet: sheet.name, firstRow: headingRow + 1, columns, records };
}

function readCounts(sheet: Sheet, binding: TableBinding<CountColumns>, { edition }: DistributionBinding): CountTable {
  const { columns } = binding;
  const table = readPopulations(sheet, binding, instrumentOf(edition));
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const records = table.records.map((record) => {
    const row = rows.get(record.row);
    return {
      ...record,
      // Participants are listed one by one; counted here as well they would be counted twice.
      group: record.group && !isParticipantGroup(record.group) ? record.group : null,
      answered: row ? valueAt(row, columns.answered) : null,
    };
  });
  return { ...table, columns, records };
}
