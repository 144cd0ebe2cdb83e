import { isBlank, type RawValue } from "../../../src/core/survey/RawValue";
import { questionsOf } from "../../../src/core/instrument/instruments";
import { foldText } from "../../../src/core/survey/foldText";
import type { SurveyRecord } from "../../../src/core/survey/SurveySheet";
import { columnsOf, hasAnswer, isEmptyAnswer } from "../../../src/core/survey/surveyContent";
import type { RuleId } from "../../../src/core/validation/rules";
import type { Fault, NamedFault } from "./Fault";
import { misspell } from "./misspell";

const inColumn =
  (rule: RuleId, column: "number" | "activity" | "date", wrong: (value: RawValue) => RawValue): Fault =>
  (planter) => {
    const survey = planter.survey(
      ({ surveys, record }) => surveys.columns[column] !== null && !isBlank(record[column]),
    );
    if (!survey) return null;
    const { surveys, record } = survey;
    return planter.plant(rule, surveys.sheet, record.row, surveys.columns[column] ?? 0, wrong(record[column]));
  };

/** In a whole survey: its number, activity, date and place on the sheet. */
export const surveyFaults: readonly NamedFault[] = [
  ["an unknown activity", inColumn("activity/unknown", "activity", () => "Trädgårdsgruppen Zeta")],
  ["a misspelt activity", inColumn("activity/misspelt", "activity", misspell)],
  ["an activity in capitals", inColumn("activity/spelling", "activity", (value) => String(value).toUpperCase())],
  ["a date outside", inColumn("date/outsidePeriod", "date", () => 43000)],
  ["no date at all", inColumn("date/notDate", "date", () => "i våras")],
  ["a date missing", inColumn("date/missing", "date", () => null)],
  ["a number missing", inColumn("survey/numberMissing", "number", () => null)],
  [
    "a number twice",
    (planter) => {
      const survey = planter.survey(({ surveys, record }) => {
        const first = surveys.records[0];
        return (
          surveys.columns.number !== null && first !== undefined && record.row > first.row && !isBlank(first.number)
        );
      });
      const first = survey?.surveys.records[0];
      if (!survey || !first) return null;
      planter.take(survey.surveys.sheet, first.row);
      const column = survey.surveys.columns.number ?? 0;
      const number = planter.edit.value(survey.surveys.sheet, first.row, column);
      if (isBlank(number)) return null;
      return planter.plant("survey/numberTwice", survey.surveys.sheet, survey.record.row, column, number);
    },
  ],
  [
    "a survey twice",
    (planter) => {
      const long = planter.survey(
        ({ record }) => record.answers.filter((answer) => !isEmptyAnswer(answer)).length >= 5,
      );
      const later =
        long &&
        planter.survey(
          ({ surveys, record }) =>
            surveys === long.surveys && record.row > long.record.row && record.activity === long.record.activity,
        );
      if (!long || !later) return null;
      const { sheet, columns } = long.surveys;
      const end = planter.columnBeyond(long.surveys);
      for (let column = 0; column < end; column += 1) {
        if (column === columns.number) continue;
        planter.edit.set(sheet, later.record.row, column, planter.edit.value(sheet, long.record.row, column));
      }
      return planter.lead("survey/twice", later);
    },
  ],
  [
    "a survey without an answer",
    (planter) => {
      const survey = planter.survey(({ record }) => !isBlank(record.activity) || !isBlank(record.date));
      if (!survey) return null;
      for (const columns of survey.surveys.columns.questions) {
        const own = columns === null ? [] : columns.kind === "single" ? [columns.column] : columns.columns;
        for (const column of own) planter.edit.set(survey.surveys.sheet, survey.record.row, column, null);
      }
      return planter.lead("survey/noAnswer", survey);
    },
  ],
  [
    "a hidden survey",
    (planter) => {
      const survey = planter.survey();
      if (!survey) return null;
      planter.edit.hideRow(survey.surveys.sheet, survey.record.row);
      return planter.lead("survey/hiddenRow", survey);
    },
  ],
  [
    "a survey after a gap",
    (planter) => {
      const survey = planter.survey(
        ({ surveys, record }) => surveys.records.length > 2 && record === surveys.records.at(-1),
      );
      if (!survey) return null;
      const { sheet } = survey.surveys;
      const to = planter.edit.lastRow(sheet) + 3;
      planter.edit.moveRow(sheet, survey.record.row, to);
      return { ...planter.lead("survey/afterGap", survey), row: to };
    },
  ],
  [
    "merged cells",
    (planter) => {
      const survey = planter.survey();
      const column = survey?.surveys.columns.questions[0];
      if (!survey || !column) return null;
      const first = column.kind === "single" ? column.column : (column.columns[0] ?? 0);
      const { sheet } = survey.surveys;
      const merge = { row: survey.record.row, column: first, rowCount: 1, columnCount: 2 };
      planter.edit.addTo(sheet, "merges", merge);
      return { rule: "workbook/mergedCells", sheet, row: merge.row, column: first };
    },
  ],
  [
    "a question most have left blank",
    (planter) => {
      const surveys = planter.wholeSheet(({ records }) => records.filter(hasAnswer).length >= 5);
      const question = surveys && planter.pick(questionsOf(planter.open.instrument, surveys.group).slice(0, 5));
      const columns = surveys?.columns.questions[(question?.number ?? 0) - 1];
      if (!surveys || !columns) return null;
      for (const { row } of surveys.records) {
        for (const column of columnsOf(columns)) planter.edit.set(surveys.sheet, row, column, null);
      }
      const column = columnsOf(columns)[0] ?? 0;
      return { rule: "question/itemNonresponse", sheet: surveys.sheet, row: surveys.firstRow, column };
    },
  ],
  [
    "few of an activity, with their sex",
    (planter) => {
      const table = planter.open.cells.populations;
      const hasSex = ({ background }: SurveyRecord) =>
        typeof background === "string"
          ? ["kvinna", "man"].includes(foldText(background))
          : background === 1 || background === 2;
      const surveys = planter.wholeSheet(
        ({ group, columns, records }) =>
          group.startsWith("participants") && columns.background?.kind === "single" && records.some(hasSex),
      );
      const chosen = surveys?.records.filter((record) => hasSex(record) && hasAnswer(record)).slice(0, 2) ?? [];
      const activities = table?.records.some(({ activity }) => activity !== null);
      if (!surveys || !table || !activities || surveys.columns.activity === null || !chosen[0]) return null;
      const { columns, sheet } = table;
      const row = planter.edit.lastRow(sheet) + 1;
      const name = table.records.find(({ group }) => group === surveys.group)?.groupText ?? "";
      const cells = [columns.group, columns.activity, columns.targetPopulation, columns.surveyedPopulation];
      [name, "Lilla gruppen", 20, 10].forEach((value, index) => {
        const column = cells[index] ?? null;
        if (column !== null) planter.edit.set(sheet, row, column, value);
      });
      for (const record of chosen)
        planter.edit.set(surveys.sheet, record.row, surveys.columns.activity, "Lilla gruppen");
      const column = surveys.columns.background ? (columnsOf(surveys.columns.background)[0] ?? 0) : 0;
      return { rule: "privacy/smallGroup", sheet: surveys.sheet, row: chosen[0].row, column };
    },
  ],
];
