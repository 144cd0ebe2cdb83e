import type { Edition, GroupId } from "../core/instrument/Instrument";
import { backgroundVariableOf, instrumentOf, questionsOf } from "../core/instrument/instruments";
import type { AnswerColumns } from "../core/survey/SurveySheet";
import type { GroupBinding } from "../workbook/binding/Binding";
import { countSigns, type SheetSigns } from "../workbook/binding/answerSigns";
import { bindWorkbook } from "../workbook/binding/bindWorkbook";
import { confidenceOf, type Confidence } from "../workbook/binding/confidence";
import { searchedRows } from "../workbook/binding/findHeadingRow";
import { findSurveySheets } from "../workbook/binding/findSurveySheets";
import { rowReference } from "../workbook/binding/references";
import type { BindingCorrection, ColumnTarget, RowReference } from "../workbook/memory/BindingCorrection";
import { foreignSheets } from "../workbook/ownSheets";
import { SheetCells } from "../workbook/SheetCells";
import type { Workbook } from "../workbook/Workbook";
import { describeColumns, type ColumnDescription } from "./describeColumns";
import { describeInformation, type InformationDescription } from "./describeInformation";
import { describeNotations, type NotationDescription } from "./describeNotations";
import { describePopulations, type PopulationsDescription } from "./describePopulations";

/** How a workbook is bound, for a person to look at and correct: with headings, and no answers to be shown. */
export interface BindingDescription {
  readonly edition: Edition;
  readonly sheets: readonly SheetDescription[];
  /** What stands beside the surveys. Null where no sheet is bound. */
  readonly others: OtherDescription | null;
}

export interface OtherDescription {
  readonly information: readonly InformationDescription[];
  readonly populations: PopulationsDescription;
}

export interface SheetDescription {
  readonly sheet: string;
  /** The group; "unsettled" where it looks like surveys but is bound to none; null where it does not. */
  readonly group: GroupId | "unsettled" | null;
  readonly headingRow: number | null;
  /** Rows that may hold the headings. Their texts are for finding them again only. */
  readonly rows: readonly RowReference[];
  /** What the group's columns hold. Empty for a sheet without a group. */
  readonly targets: readonly TargetDescription[];
  /** Columns that may be chosen. */
  readonly columns: readonly ColumnDescription[];
  /** The questions whose Ja and Nej are written so that it could mean either, answered or not. */
  readonly notations: readonly NotationDescription[];
}

export interface TargetDescription {
  readonly target: ColumnTarget;
  /** As in the questionnaire; null for what is no question. */
  readonly wording: string | null;
  /** The first of its columns. */
  readonly column: number | null;
  readonly heading: string;
  readonly confidence: Confidence;
}

export interface BindingQuestion {
  /** The head of the workbook, or all of it. */
  readonly workbook: Workbook;
  /** Signs in the rows the workbook is without. */
  readonly signs: readonly SheetSigns[];
  readonly corrections: readonly BindingCorrection[];
}

const headRows = searchedRows + 2;

/** The part of a workbook that its description needs: the user's sheets, and the rows where headings stand. */
export function headOf(workbook: Workbook): Workbook {
  const sheets = foreignSheets(workbook).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ row }) => row < headRows),
  }));
  return { ...workbook, sheets, names: [], properties: [] };
}

/** What the rows below the head say Ja and Nej with. */
export function signsBelowHead(workbook: Workbook): readonly SheetSigns[] {
  return foreignSheets(workbook).map((sheet) => countSigns(sheet, headRows));
}

export function describeBinding({ workbook, signs, corrections }: BindingQuestion): BindingDescription {
  const sheets = foreignSheets(workbook).filter(({ kind }) => kind === "worksheet");
  const binding = bindWorkbook(sheets, corrections)?.binding ?? null;
  const edition = binding?.edition ?? "2021";
  const all = sheets.map((sheet) => new SheetCells(sheet));
  const surveys = findSurveySheets(all, corrections).sheets;
  return {
    edition,
    others: binding && {
      information: describeInformation(all, binding.information, corrections),
      populations: describePopulations(all, binding.populations, corrections),
    },
    sheets: all.map((cells) => {
      const { name, rows } = cells.sheet;
      const group = binding?.groups.find(({ sheet }) => sheet === name) ?? null;
      const found = surveys.find((candidate) => candidate.cells === cells);
      const said = corrections.some((one) => one.kind === "sheet" && one.sheet === name && one.group !== null);
      const headingRow = group?.headingRow ?? found?.headings.row ?? null;
      return {
        sheet: name,
        group: group?.group ?? (found || said ? "unsettled" : null),
        headingRow,
        rows: rows.filter(({ row }) => row < searchedRows).map(({ row }) => rowReference(cells, row)),
        targets: group ? targetsOf(cells, group, edition) : [],
        columns: group ? columnsOf(cells, group) : [],
        notations: group ? describeNotations(cells, group, instrumentOf(edition), signs, corrections) : [],
      };
    }),
  };
}

function targetsOf(cells: SheetCells, binding: GroupBinding, edition: Edition): readonly TargetDescription[] {
  const instrument = instrumentOf(edition);
  const { columns, evidence, group, headingRow } = binding;
  const other = (target: ColumnTarget, column: number | null): TargetDescription => ({
    target,
    wording: null,
    column,
    heading: column === null ? "" : cells.text(headingRow, column),
    confidence: column === null ? "none" : "certain",
  });
  const questions = questionsOf(instrument, group).map((question, index): TargetDescription => {
    const proof = evidence[index];
    return {
      target: question.id,
      wording: question.wording,
      column: firstColumn(columns.questions[index] ?? null),
      heading: proof?.heading ?? "",
      confidence: proof ? confidenceOf(proof) : "none",
    };
  });
  return [
    other("number", columns.number),
    other("activity", columns.activity),
    other("date", columns.date),
    ...(backgroundVariableOf(instrument, group) ? [other("background", firstColumn(columns.background))] : []),
    ...questions,
  ];
}

function firstColumn(answer: AnswerColumns | null): number | null {
  if (answer === null) return null;
  return answer.kind === "single" ? answer.column : Math.min(...answer.columns);
}

/** The columns of a group's sheet. Those of crosses have no headings of their own, and are not offered one by one. */
function columnsOf(cells: SheetCells, { headingRow, columns }: GroupBinding): readonly ColumnDescription[] {
  const crosses = [columns.background, ...columns.questions].flatMap((answer) =>
    answer?.kind === "crosses" ? answer.columns : [],
  );
  return describeColumns(cells, headingRow, (column) => !crosses.includes(column));
}
