import type { GroupId } from "../../core/instrument/Instrument";
import { joinHistories, noHistory } from "../../core/national/history";
import type { HistoricalKeyFigure, History, Participant, YearTotal } from "../../core/national/ResultData";
import { headings } from "../../text/resultWorkbook";
import { cellIn, findHeadings, rowsBelow, type HeadingPlaces } from "../../workbook/findHeadings";
import type { Row, Sheet } from "../../workbook/Workbook";
import { groupOfName, isCount, subgroupOfName } from "./readNames";
import { ResultError } from "./ResultError";

const keyFigureHeadings = {
  year: headings.year,
  group: headings.group,
  question: headings.question,
  subgroup: headings.subgroup,
  n: headings.n,
  keyFigure: headings.keyFigureCount,
};
const yearHeadings = {
  year: headings.year,
  surveys: headings.collected,
  associations: headings.participating,
  inCountry: headings.inCountry,
};
const participantHeadings = { year: headings.year, association: headings.participant };

/**
 * Earlier years from sheets of the network's: tables with the headings of the workbook of earlier years, on one sheet or
 * several. Null when no sheet has any. Throws ResultError "damaged" where a row cannot be what its headings say.
 */
export function readHistory(sheets: readonly Sheet[]): History | null {
  const keyFigures = read(sheets, keyFigureHeadings, readKeyFigure);
  const years = read(sheets, yearHeadings, readYear);
  const participants = read(sheets, participantHeadings, readParticipant);
  if (!keyFigures && !years && !participants) return null;
  return joinHistories(noHistory, {
    keyFigures: keyFigures ?? [],
    years: years ?? [],
    participants: participants ?? [],
  });
}

function read<K extends string, T>(
  sheets: readonly Sheet[],
  wanted: Readonly<Record<K, string>>,
  readRow: (row: Row, places: HeadingPlaces<K>, sheet: Sheet) => T | null,
): readonly T[] | null {
  for (const sheet of sheets) {
    const places = findHeadings(sheet, wanted);
    if (!places) continue;
    return rowsBelow(sheet, places).map((row) => {
      const result = readRow(row, places, sheet);
      if (result === null) throw new ResultError("damaged", `${sheet.name}, rad ${row.row + 1}`);
      return result;
    });
  }
  return null;
}

function readKeyFigure(
  row: Row,
  { columns }: HeadingPlaces<keyof typeof keyFigureHeadings>,
): HistoricalKeyFigure | null {
  const [year, number] = [cellIn(row, columns.year), cellIn(row, columns.question)];
  const group = groupOfName(cellIn(row, columns.group));
  const subgroup = subgroupOfName(cellIn(row, columns.subgroup));
  const [n, keyFigure] = [cellIn(row, columns.n), cellIn(row, columns.keyFigure)];
  if (!isYear(year) || !isCount(number) || !group || !subgroup || !isCount(n) || !isCount(keyFigure)) return null;
  return keyFigure > n ? null : { year, question: `${group}-${number}`, subgroup, n, keyFigure };
}

function readYear(
  row: Row,
  { row: headingRow, columns }: HeadingPlaces<keyof typeof yearHeadings>,
  sheet: Sheet,
): YearTotal | null {
  const [year, surveys] = [cellIn(row, columns.year), cellIn(row, columns.surveys)];
  const [associations, inCountry] = [cellIn(row, columns.associations), cellIn(row, columns.inCountry)];
  if (!isYear(year) || !isCount(surveys) || !isCount(associations)) return null;
  if (inCountry !== null && !isCount(inCountry)) return null;
  const groups = groupColumns(sheet, headingRow, columns.inCountry).flatMap(([group, column]) => {
    const count = cellIn(row, column);
    return isCount(count) ? [{ group, surveys: count }] : [];
  });
  const total = { year, surveys, associations, associationsInCountry: inCountry };
  return groups.length === 0 ? total : { ...total, groups };
}

/** Columns of the groups, which follow upon the last of the totals. */
function groupColumns(sheet: Sheet, headingRow: number, after: number): readonly (readonly [GroupId, number])[] {
  const row = sheet.rows.find((candidate) => candidate.row === headingRow);
  const found: (readonly [GroupId, number])[] = [];
  for (let column = after + 1; row && column < row.column + row.values.length; column += 1) {
    const group = groupOfName(cellIn(row, column));
    if (!group) break;
    found.push([group, column]);
  }
  return found;
}

function readParticipant(row: Row, { columns }: HeadingPlaces<keyof typeof participantHeadings>): Participant | null {
  const [year, association] = [cellIn(row, columns.year), cellIn(row, columns.association)];
  return isYear(year) && typeof association === "string" ? { year, association } : null;
}

function isYear(value: unknown): value is number {
  return isCount(value) && value >= 2000 && value < 2100;
}
