import { columnName, quoteSheetName } from "../../core/address";
import {
  participantGroups,
  type DistributionCells,
  type HandoutColumns,
  type ParticipantGroup,
  type PersonTable,
} from "../../core/distribution/DistributionCells";
import {
  meaningOf,
  reasons,
  reasonSpellings,
  type ReasonId,
  type ReasonMeaning,
} from "../../core/distribution/reasons";
import type { Edition } from "../../core/instrument/Instrument";
import { yesWords } from "../../core/distribution/standing";
import { informationOf } from "../../core/survey/information";
import { earliest, latest } from "../../core/survey/dayOf";
import { distributionNames as names, handoutNames, reasonListNames } from "../../text/definedNames";
import { isListed } from "../formulas/conditions";
import { lastNamedRow, rangeFormula, textFormula } from "../formulas/surveyNames";
import type { NameContent } from "../SheetContent";

/**
 * The names the formulas of a distribution workbook use. Those that end a chain (…_mål, …_tillfrågad, …_besvarad) give
 * 0 or 1 per person and say exactly what the engine's standingOf says.
 */
export function handoutNameContents(cells: DistributionCells): readonly NameContent[] {
  const { persons } = cells;
  if (!persons) return [];
  return [
    ...periodNames(cells),
    ...reasons.map((reason) => ({
      name: reasonListNames[reason.id],
      formula: textFormula(reasonSpellings(reason)),
    })),
    { name: names.yes, formula: textFormula(yesWords) },
    ...personRanges(persons),
    ...participantGroups.flatMap((group) => {
      const columns = persons.columns.surveys[group];
      return columns ? surveyNamesOf(group, columns, persons, cells.edition) : [];
    }),
  ];
}

/**
 * "a day from one to before another", for every cell. Texts, blanks and error values are no days: an error carries
 * through the sums to ISNUMBER, which says no. It works in SUMPRODUCT without array entry, which IF and IFERROR do not.
 */
function isDay(range: string, from: string | number, before: string | number): string {
  return `ISNUMBER(1/(ISNUMBER(${range})*(${range}>=${from})*(${range}<${before})))`;
}

/** The days of the period from their cells, so that they follow when it is changed. */
function periodNames(cells: DistributionCells): readonly NameContent[] {
  const formula = (field: "periodFrom" | "periodTo", otherwise: number) => {
    const place = informationOf(cells, field);
    if (!place) return `=${otherwise}`;
    const cell = `${quoteSheetName(place.sheet)}!$${columnName(place.column)}$${place.row + 1}`;
    return `=IF(${isDay(cell, earliest, latest + 1)},INT(${cell}),${otherwise})`;
  };
  return [
    { name: names.periodFrom, formula: formula("periodFrom", earliest) },
    { name: names.periodTo, formula: formula("periodTo", latest) },
  ];
}

function rangeName(persons: PersonTable, name: string, column: number | null): readonly NameContent[] {
  if (column === null) return [];
  const lastRow = lastNamedRow(persons.records[persons.records.length - 1]?.row ?? 0);
  return [{ name, formula: rangeFormula(persons.sheet, persons.firstRow, lastRow, column, column) }];
}

function personRanges(persons: PersonTable): readonly NameContent[] {
  const { activity, start, end } = persons.columns;
  return [
    ...rangeName(persons, names.activity, activity),
    ...rangeName(persons, names.start, start),
    ...rangeName(persons, names.end, end),
  ];
}

function surveyNamesOf(
  group: ParticipantGroup,
  columns: HandoutColumns,
  persons: PersonTable,
  edition: Edition,
): readonly NameContent[] {
  const own = handoutNames(group);
  const has = (isWanted: (id: ReasonId) => boolean) => {
    const wanted = columns.reason === null ? [] : reasons.filter(({ id }) => isWanted(id));
    return `(${wanted.map(({ id }) => isListed(own.reason, reasonListNames[id])).join("+") || "0"})`;
  };
  const means = (meaning: ReasonMeaning) => has((id) => meaningOf(id, edition) === meaning);
  const answered = `${isListed(own.answer, names.yes)}+${isDay(own.answer, earliest, latest + 1)}`;
  const perPerson = [
    [own.belongs, belongs(group, persons)],
    [own.handedOut, `--${isDay(own.date, names.periodFrom, `${names.periodTo}+1`)}`],
    [own.target, `--(${own.handedOut}+${own.belongs}*(1-${means("outside")})>0)`],
    [own.surveyed, `--(${own.handedOut}+${own.belongs}*${means("surveyed")}>0)`],
    [own.notReached, `${own.belongs}*(1-${own.handedOut})*${has((id) => id === "notReached")}`],
    [own.answered, `${own.handedOut}*(${answered}>0)`],
  ] as const;
  return [
    ...rangeName(persons, own.date, columns.handedOut),
    ...rangeName(persons, own.reason, columns.reason),
    ...rangeName(persons, own.answer, columns.answered),
    ...perPerson.map(([name, expression]) => ({ name, formula: `=${expression}` })),
  ];
}

function belongs(group: ParticipantGroup, { columns }: PersonTable): string {
  const periodEnd = `${names.periodTo}+1`;
  if (group === "participantsExit") {
    return columns.end === null ? "0" : `--${isDay(names.end, names.periodFrom, periodEnd)}`;
  }
  if (columns.start === null) return "0";
  const started = isDay(names.start, earliest, periodEnd);
  return columns.end === null ? `--${started}` : `${started}*(1-${isDay(names.end, earliest, names.periodFrom)})`;
}
