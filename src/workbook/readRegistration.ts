import type { GroupId, Instrument } from "../core/instrument/Instrument";
import { instrumentOf } from "../core/instrument/instruments";
import { isBlank, isErrorValue, type RawValue } from "../core/survey/RawValue";
import type { PopulationRecord, PopulationTable, RegistrationCells } from "../core/survey/RegistrationCells";
import type { RawAnswer, SurveyRecord, SurveySheet } from "../core/survey/SurveySheet";
import type { AnswerColumns } from "../core/survey/SurveySheet";
import { boundColumns } from "../core/survey/surveyContent";
import type { Binding, GroupBinding, PopulationBinding } from "./binding/Binding";
import { foldHeading } from "../core/survey/foldHeading";
import { groupNamed } from "./binding/groupOfSheet";
import { wholeAssociation } from "./binding/vocabulary";
import { SheetCells } from "./SheetCells";
import type { Row, Sheet, Workbook } from "./Workbook";

/** Reads what a bound workbook says, as raw values with their places. */
export function readRegistration(workbook: Workbook, binding: Binding): RegistrationCells {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const instrument = instrumentOf(binding.edition);
  const informationCells = new Map<string, SheetCells>();
  const day = workbook.features?.date1904 ? from1904 : asItIs;
  return {
    edition: binding.edition,
    information: binding.information.map((place) => {
      const cells = informationCells.get(place.sheet) ?? new SheetCells(sheetNamed(sheets, place.sheet));
      informationCells.set(place.sheet, cells);
      const value = cells.value(place.row, place.column);
      return { ...place, value: place.field === "periodFrom" || place.field === "periodTo" ? day(value) : value };
    }),
    populations:
      binding.populations &&
      readPopulations(sheetNamed(sheets, binding.populations.sheet), binding.populations, instrument),
    surveySheets: binding.groups.map((group) => readSurveys(sheetNamed(sheets, group.sheet), group, day)),
  };
}

/** Days from 1900 to 1904, as Excel counts. Source: Microsoft, "Date systems in Excel". */
const daysTo1904 = 1462;

type ReadDay = (value: RawValue) => RawValue;

const asItIs: ReadDay = (value) => value;

/** A day as every other workbook counts it. Excel's interface does not tell how its workbook counts; a file does. */
const from1904: ReadDay = (value) => (typeof value === "number" ? value + daysTo1904 : value);

export function sheetNamed(sheets: ReadonlyMap<string, Sheet>, name: string): Sheet {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error("readRegistration requires the workbook the binding was made for");
  return sheet;
}

export function readPopulations(sheet: Sheet, binding: PopulationBinding, instrument: Instrument): PopulationTable {
  const { columns } = binding;
  const bound = Object.values(columns).filter((column) => column !== null);
  const records = sheet.rows.flatMap((row): readonly PopulationRecord[] => {
    const at = (column: number | null) => valueAt(row, column);
    if (row.row <= binding.headingRow || bound.every((column) => isBlank(at(column)))) return [];
    return [
      {
        row: row.row,
        group: groupInPopulations(at(columns.group), instrument),
        groupText: textOf(at(columns.group)),
        activityText: textOf(at(columns.activity)),
        activity: activityInPopulations(at(columns.activity)),
        targetPopulation: at(columns.targetPopulation),
        surveyedPopulation: at(columns.surveyedPopulation),
        notReached: at(columns.notReached),
      },
    ];
  });
  return { sheet: sheet.name, firstRow: binding.headingRow + 1, columns, records };
}

function groupInPopulations(value: RawValue, instrument: Instrument): GroupId | null {
  const id = typeof value === "string" ? groupNamed(value) : null;
  return instrument.groups.some((group) => group.id === id) ? id : null;
}

function textOf(value: RawValue): string {
  return value === null || isErrorValue(value) ? "" : String(value);
}

function activityInPopulations(value: RawValue): string | null {
  if (isBlank(value) || isErrorValue(value)) return null;
  return wholeAssociation.includes(foldHeading(String(value))) ? null : String(value).trim();
}

function readSurveys(sheet: Sheet, binding: GroupBinding, day: ReadDay): SurveySheet {
  const { columns } = binding;
  const bound = boundColumns(columns);
  const records = sheet.rows.flatMap((row): readonly SurveyRecord[] => {
    if (row.row < binding.firstRow || bound.every((column) => isBlank(valueAt(row, column)))) return [];
    const formulaColumns = row.formulas ? bound.filter((column) => hasFormula(row, column)) : [];
    return [
      {
        row: row.row,
        number: valueAt(row, columns.number),
        activity: valueAt(row, columns.activity),
        date: day(valueAt(row, columns.date)),
        background: answerAt(row, columns.background),
        answers: columns.questions.map((question) => answerAt(row, question)),
        ...(formulaColumns.length > 0 ? { formulaColumns } : {}),
        ...(row.hidden ? { hidden: true } : {}),
      },
    ];
  });
  return { group: binding.group, sheet: sheet.name, firstRow: binding.firstRow, columns, records };
}

export function valueAt(row: Row, column: number | null): RawValue {
  return column === null ? null : (row.values[column - row.column] ?? null);
}

function hasFormula(row: Row, column: number): boolean {
  return (row.formulas?.[column - row.column] ?? null) !== null;
}

function answerAt(row: Row, columns: AnswerColumns | null): RawAnswer {
  if (columns === null) return null;
  return columns.kind === "single"
    ? valueAt(row, columns.column)
    : columns.columns.map((column) => valueAt(row, column));
}
