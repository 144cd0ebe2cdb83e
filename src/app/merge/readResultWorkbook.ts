import type { Instrument } from "../../core/instrument/Instrument";
import { instrumentOf } from "../../core/instrument/instruments";
import { answersHash } from "../../core/national/answersHash";
import { condense } from "../../core/national/condense";
import { historyBefore, noHistory } from "../../core/national/history";
import { inOrder, toResultData, type MergedData, type ReceivedFile } from "../../core/national/MergedData";
import type { ResultData } from "../../core/national/ResultData";
import type { Population, Registration, Survey } from "../../core/survey/Registration";
import { surveySheetKind } from "../../report/result/resultContent";
import type { ResultSheetKind } from "../../report/SheetContent";
import { ownSheetsOf } from "../../workbook/ownSheets";
import type { Sheet, Workbook } from "../../workbook/Workbook";
import { readAssociations, type AssociationRow } from "./readAssociations";
import { readHistory } from "./readHistory";
import { readLog } from "./readLog";
import { readPopulations } from "./readPopulations";
import { readSurveys } from "./readSurveys";
import { damaged } from "./resultCells";
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
  const [populationSheet] = sheetOf(sheets, "populations");
  const populations = populationSheet ? readPopulations(populationSheet) : new Map<string, Population[]>();
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
  const contribution = { hash, answersHash: answersHash(registration), period, errors, warnings, stamp, registration };
  return { ...about, contribution };
}
