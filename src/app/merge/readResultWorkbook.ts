import type { Edition, Instrument } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { condense } from "../../core/national/condense";
import { historyBefore, noHistory } from "../../core/national/history";
import {
  inOrder,
  toResultData,
  yearOfDay,
  type LogEntry,
  type MergedData,
  type ReceivedFile,
} from "../../core/national/MergedData";
import type { ResultData } from "../../core/national/ResultData";
import type { Population, Registration, Survey } from "../../core/survey/Registration";
import { surveySheetKind } from "../../report/result/resultContent";
import type { ResultSheetKind } from "../../report/SheetContent";
import { headings } from "../../text/resultWorkbook";
import { ownSheetsOf } from "../../workbook/ownSheets";
import { cellIn, findHeadings, rowsBelow, type HeadingPlaces } from "../../workbook/findHeadings";
import type { CellValue, Row, Sheet, Workbook } from "../../workbook/Workbook";
import { readHistory } from "./readHistory";
import { groupOfName, isCount, routineOfName, stampOfName, verdictOfName } from "./readNames";
import { readSurveys } from "./readSurveys";
import { ResultError } from "./ResultError";

/**
 * What a result workbook says, for the national tables: found by the add-in's marks and the headings, so that a person
 * may rename, move and sort. Null when the workbook is none. Throws ResultError "damaged" where it has been changed so
 * that its parts no longer agree.
 */
export function readResultWorkbook(workbook: Workbook): ResultData | null {
  const merged = readMergedData(workbook);
  return merged && toResultData(merged);
}

/** Everything in a result workbook. */
export function readMergedData(workbook: Workbook): MergedData | null {
  const sheets = ownSheetsOf(workbook);
  const associations = sheets.get("associations");
  if (!associations) return null;
  const rows = readAssociations(associations);
  const [first] = rows.filter(({ counted }) => counted);
  if (!first?.counted) return null;
  const { edition, year } = first.counted;
  const instrument = instrumentOf(edition);
  const history = readHistory([...sheetOf(sheets, "history")]) ?? noHistory;
  const registrations = readRegistrations(sheets, rows, instrument);
  return {
    edition,
    year,
    history: historyBefore(year, history),
    associationsInCountry: history.years.find((total) => total.year === year)?.associationsInCountry ?? null,
    files: inOrder(rows.map((row) => toFile(row, registrations, associations))),
    log: sheetOf(sheets, "log").flatMap(readLog),
  };
}

type OwnSheets = ReadonlyMap<string, Sheet>;

function sheetOf(sheets: OwnSheets, kind: ResultSheetKind): readonly Sheet[] {
  const sheet = sheets.get(kind);
  return sheet ? [sheet] : [];
}

const associationHeadings = {
  association: headings.association,
  file: headings.file,
  received: headings.received,
  verdict: headings.verdict,
  remark: headings.remark,
  errors: headings.errors,
  warnings: headings.warnings,
  stamp: headings.stamp,
  edition: headings.edition,
  periodFrom: headings.periodFrom,
  periodTo: headings.periodTo,
  routine: headings.routine,
  answered: headings.answered,
  hash: headings.hash,
};

type AssociationRow = Pick<ReceivedFile, "file" | "received" | "association" | "verdict" | "remark"> & {
  readonly row: number;
  readonly counted: CountedRow | null;
};

type CountedRow = Omit<NonNullable<ReceivedFile["contribution"]>, "registration"> &
  Pick<Registration, "distributionRoutine"> & {
    readonly edition: Edition;
    readonly year: number;
    readonly answered: number;
  };

function readAssociations(sheet: Sheet): readonly AssociationRow[] {
  const places = headingsIn(sheet, associationHeadings);
  return rowsBelow(sheet, places).map((row) => {
    const at = (key: keyof typeof associationHeadings) => cellIn(row, places.columns[key]);
    const verdict = verdictOfName(at("verdict"));
    if (!verdict) throw damaged(sheet, row.row);
    const isCounted = verdict === "in" || verdict === "inWithRemarks";
    return {
      row: row.row,
      file: textOf(at("file")),
      received: textOf(at("received")),
      association: textOf(at("association")) || null,
      verdict,
      remark: textOf(at("remark")),
      counted: isCounted ? readCounted(at, () => damaged(sheet, row.row)) : null,
    };
  });
}

function readCounted(at: (key: keyof typeof associationHeadings) => CellValue, error: () => ResultError): CountedRow {
  const [from, to, answered] = [at("periodFrom"), at("periodTo"), at("answered")];
  const [errors, warnings] = [at("errors"), at("warnings")];
  const edition = String(at("edition"));
  const stamp = stampOfName(at("stamp"));
  const isEdition = edition === "2017" || edition === "2021";
  if (!isCount(from) || !isCount(to) || !isCount(answered) || !isCount(errors) || !isCount(warnings)) throw error();
  if (!isEdition || !stamp) throw error();
  return {
    edition,
    year: yearOfDay(to),
    period: { from, to },
    answered,
    errors,
    warnings,
    stamp,
    hash: textOf(at("hash")),
    distributionRoutine: routineOfName(at("routine")),
  };
}

const populationHeadings = {
  association: headings.association,
  group: headings.group,
  targetPopulation: headings.targetPopulation,
  surveyedPopulation: headings.surveyedPopulation,
  notReached: headings.notReached,
};

/** Registrations by the names of the associations. */
function readRegistrations(
  sheets: OwnSheets,
  rows: readonly AssociationRow[],
  instrument: Instrument,
): ReadonlyMap<string, Registration> {
  const surveys = instrument.groups.map(({ id }) => {
    const [sheet] = sheetOf(sheets, surveySheetKind(id));
    return { group: id, byAssociation: sheet ? readSurveys(sheet, id, instrument) : new Map<string, Survey[]>() };
  });
  const populations = readPopulations(sheets);
  const registrations = rows.flatMap(({ association, counted }): readonly (readonly [string, Registration])[] => {
    if (!counted || association === null) return [];
    const { edition, distributionRoutine } = counted;
    const groups = surveys.map(({ group, byAssociation }) => {
      return { group, surveys: byAssociation.get(association) ?? [] };
    });
    const own = populations.get(association) ?? [];
    return [
      [association, condense({ association, edition, distributionRoutine, groups, populations: own }, instrument)],
    ];
  });
  const known = new Map(registrations);
  // Surveys whose association has been taken away would be lost in silence.
  const named = [...populations.keys(), ...surveys.flatMap(({ byAssociation }) => [...byAssociation.keys()])];
  const lost = named.find((association) => !known.has(association));
  if (lost !== undefined) throw new ResultError("damaged", lost);
  return known;
}

function readPopulations(sheets: OwnSheets): ReadonlyMap<string, readonly Population[]> {
  const populations = new Map<string, Population[]>();
  for (const sheet of sheetOf(sheets, "populations")) {
    const places = headingsIn(sheet, populationHeadings);
    for (const row of rowsBelow(sheet, places)) {
      const association = textOf(cellIn(row, places.columns.association));
      const population = readPopulation(row, places, sheet);
      const own = populations.get(association);
      if (own) own.push(population);
      else populations.set(association, [population]);
    }
  }
  return populations;
}

function readPopulation(
  row: Row,
  { columns }: HeadingPlaces<keyof typeof populationHeadings>,
  sheet: Sheet,
): Population {
  const group = groupOfName(cellIn(row, columns.group));
  const figure = (column: number): number | null => {
    const value = cellIn(row, column);
    if (value === null || isCount(value)) return value;
    throw damaged(sheet, row.row);
  };
  if (!group) throw damaged(sheet, row.row);
  return {
    group,
    activity: null,
    targetPopulation: figure(columns.targetPopulation),
    surveyedPopulation: figure(columns.surveyedPopulation),
    notReached: figure(columns.notReached),
  };
}

function toFile(
  { row, counted, ...about }: AssociationRow,
  registrations: ReadonlyMap<string, Registration>,
  sheet: Sheet,
): ReceivedFile {
  if (!counted) return { ...about, contribution: null };
  const registration = registrations.get(about.association ?? "");
  const answered = registration?.groups.reduce((sum, { surveys }) => sum + surveys.length, 0);
  if (!registration || answered !== counted.answered) throw damaged(sheet, row);
  const { hash, period, errors, warnings, stamp } = counted;
  return { ...about, contribution: { hash, period, errors, warnings, stamp, registration } };
}

const logHeadings = {
  time: headings.time,
  file: headings.file,
  association: headings.association,
  happened: headings.happened,
  remark: headings.remark,
};

function readLog(sheet: Sheet): readonly LogEntry[] {
  const places = findHeadings(sheet, logHeadings);
  if (!places) return [];
  return rowsBelow(sheet, places).map((row) => {
    const at = (key: keyof typeof logHeadings) => textOf(cellIn(row, places.columns[key]));
    return {
      time: at("time"),
      file: at("file"),
      association: at("association"),
      happened: at("happened"),
      remark: at("remark"),
    };
  });
}

function headingsIn<K extends string>(sheet: Sheet, wanted: Readonly<Record<K, string>>): HeadingPlaces<K> {
  const places = findHeadings(sheet, wanted);
  if (!places) throw new ResultError("damaged", sheet.name);
  return places;
}

function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function damaged(sheet: Sheet, row: number): ResultError {
  return new ResultError("damaged", `${sheet.name}, rad ${row + 1}`);
}
