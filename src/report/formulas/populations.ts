import type { GroupId } from "../../core/instrument/Instrument";
import { foldText } from "../../core/survey/foldText";
import type { PopulationRecord, PopulationTable } from "../../core/survey/RegistrationCells";
import { populationNames } from "../../text/definedNames";
import type { NameContent } from "../SheetContent";
import { lastNamedRow, rangeFormula } from "./surveyNames";

export type PopulationFigure = "targetPopulation" | "surveyedPopulation" | "notReached";

/** What a formula needs of a table of populations: the names as they are written, and which figures it has. */
type Table = Pick<PopulationTable, "columns" | "records">;

/** Names for the columns of the populations. */
export function populationColumnNames(table: PopulationTable): readonly NameContent[] {
  const lastRow = lastNamedRow(table.records[table.records.length - 1]?.row ?? 0);
  return (["group", "activity", "targetPopulation", "surveyedPopulation", "notReached"] as const).flatMap((field) => {
    const column = table.columns[field];
    if (column === null) return [];
    return [
      { name: populationNames[field], formula: rangeFormula(table.sheet, table.firstRow, lastRow, column, column) },
    ];
  });
}

/**
 * The sum of a figure for a group, or one of its activities, over the rows of the populations; "–" where there is no row
 * or one of them has no number, since a sum with an unknown part is unknown. Null when the table lacks the column or
 * has no such row.
 */
export function populationFormula(
  table: Table,
  figure: PopulationFigure,
  group: GroupId,
  activity: string | null,
): string | null {
  const criteria = criteriaFor(table, group, activity);
  if (table.columns[figure] === null || criteria === null) return null;
  const range = populationNames[figure];
  const rows = summed("COUNTIFS", "", criteria);
  const known = summed("COUNTIFS", "", `${criteria},${range},">=0"`);
  // A blank beside a figure of those not reached means that there was none.
  const unknown = figure === "notReached" ? `${known}=0` : `OR(${known}=0,${known}<${rows})`;
  return `=IF(${unknown},"–",${summed("SUMIFS", `${range},`, criteria)})`;
}

/** The sum of a figure that is known to be there; rows without a number add nothing. Null when there is no row. */
export function countFormula(table: Table, range: string, group: GroupId, activity: string | null): string | null {
  const criteria = criteriaFor(table, group, activity);
  return criteria && `=${summed("SUMIFS", `${range},`, `${criteria},${range},">=0"`)}`;
}

/** The rows of a group, or of one of its activities, in every spelling they have. Null when there is none. */
function criteriaFor(table: Table, group: GroupId, activity: string | null): string | null {
  const records = recordsOf(table, group, activity);
  if (records.length === 0) return null;
  const groups = criterion(
    records.map(({ groupText }) => groupText),
    ",",
  );
  const activities = criterion(
    records.map(({ activityText }) => activityText),
    ";",
  );
  const byGroup = `${populationNames.group},${groups}`;
  return activity === null ? byGroup : `${byGroup},${populationNames.activity},${activities}`;
}

/** SUM is needed only round a list of spellings, which gives one result per spelling. */
function summed(name: "COUNTIFS" | "SUMIFS", range: string, criteria: string): string {
  const call = `${name}(${range}${criteria})`;
  return criteria.includes("{") ? `SUM(${call})` : call;
}

function recordsOf(table: Table, group: GroupId, activity: string | null): readonly PopulationRecord[] {
  const ofGroup = table.records.filter((record) => record.group === group);
  if (activity === null) return ofGroup;
  return ofGroup.filter((record) => record.activity !== null && foldText(record.activity) === foldText(activity));
}

/**
 * One text, or a list of the different spellings. Wildcards are taken literally. Two lists in one call must lie across
 * each other ("," and ";"), or Excel pairs them instead of trying every combination.
 */
function criterion(texts: readonly string[], separator: "," | ";"): string {
  const different = [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
  const quoted = different.map((text) => `"${text.replace(/[*?~]/g, "~$&").replace(/"/g, '""')}"`);
  return quoted.length === 1 ? (quoted[0] ?? '""') : `{${quoted.join(separator)}}`;
}
