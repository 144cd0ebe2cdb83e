import { backgroundVariableOf } from "../core/instrument/instruments";
import type { Group, Instrument } from "../core/instrument/Instrument";
import { countByBackground } from "../core/statistics/countByBackground";
import type { GroupSurveys } from "../core/survey/Registration";
import type { SurveySheet } from "../core/survey/SurveySheet";
import { answeredName } from "../text/definedNames";
import { responseRateTexts as texts } from "../text/sheets";
import { at, count, percentOf, text, type RowList } from "./cells";
import { backgroundCondition, countRows } from "./formulas/conditions";

/** Answered surveys of the participants by stated sex. Source: tables 4 and 5 of the report, 3 and 4 of report 2018-1. */
export function addSexTable(
  list: RowList,
  group: Group,
  sheet: SurveySheet,
  surveys: GroupSurveys,
  instrument: Instrument,
): void {
  const variable = backgroundVariableOf(instrument, group.id);
  if (!variable || sheet.columns.background === null) return;
  const counts = countByBackground(surveys.surveys, variable);
  // Those who did not state their sex come last and are the rest: blank, unreadable and "vill inte svara" together.
  const shown = counts.byValue.filter(({ value }) => value !== "notStated");
  const rest = counts.blank + (counts.byValue.find(({ value }) => value === "notStated")?.answered ?? 0);
  const total = shown.reduce((sum, { answered }) => sum + answered, rest);
  list.add(
    text(group.name, "columnHeading"),
    text(texts.sexCount, "countHeading"),
    text(texts.sexShare, "countHeading"),
  );
  const firstRow = list.nextRow;
  const restRow = firstRow + shown.length;
  const totalPart = { value: total, cell: at(1, restRow + 1) };
  const addRow = (label: string, value: number, formula: string, style: "count" | "totalCount" = "count") => {
    const part = { value, cell: at(1, list.nextRow) };
    const isTotal = style === "totalCount";
    list.add(
      text(label, isTotal ? "totalLabel" : "label"),
      count(value, formula, style),
      percentOf(part, totalPart, isTotal ? "totalPercent" : "percent"),
    );
  };
  for (const { value, answered } of shown) {
    const condition = backgroundCondition(sheet, value, instrument) ?? "0";
    addRow(labelOf(value), answered, countRows([answeredName(group.id), condition]));
  }
  addRow(texts.notStated, rest, `=${totalPart.cell}-SUM(${at(1, firstRow)}:${at(1, restRow - 1)})`);
  addRow(texts.sexTotal, total, countRows([answeredName(group.id)]), "totalCount");
}

function labelOf(value: string): string {
  if (value === "woman") return texts.woman;
  return value === "man" ? texts.man : texts.withoutVariable;
}
