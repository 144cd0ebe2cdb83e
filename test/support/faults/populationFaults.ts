import { hasTargetPopulation } from "../../../src/core/statistics/responseRates";
import { foldText } from "../../../src/core/survey/foldText";
import type { RawValue } from "../../../src/core/survey/RawValue";
import type { SurveySheet } from "../../../src/core/survey/SurveySheet";
import { columnsOf } from "../../../src/core/survey/surveyContent";
import type { RuleId } from "../../../src/core/validation/rules";
import type { Planter } from "../Planter";
import type { Fault, NamedFault } from "./Fault";

const inPopulation =
  (rule: RuleId, figure: "targetPopulation" | "surveyedPopulation", wrong: (value: number) => RawValue): Fault =>
  (planter) => {
    const table = planter.open.cells.populations;
    const column = table?.columns[figure] ?? null;
    const record = column === null ? null : planter.population((candidate) => typeof candidate[figure] === "number");
    if (!table || column === null || !record) return null;
    return planter.plant(rule, table.sheet, record.row, column, wrong(Number(record[figure])));
  };

/** Appends a row to the populations. */
const newPopulation =
  (
    rule: RuleId,
    make: (planter: Planter) => { group: string; activity: RawValue; at: "group" | "activity" } | null,
  ): Fault =>
  (planter) => {
    const table = planter.open.cells.populations;
    const made = table && make(planter);
    if (!table || !made) return null;
    const row = planter.edit.lastRow(table.sheet) + 1;
    const { columns, sheet } = table;
    planter.edit.set(sheet, row, columns.group, made.group);
    if (columns.activity !== null) planter.edit.set(sheet, row, columns.activity, made.activity);
    if (columns.targetPopulation !== null) planter.edit.set(sheet, row, columns.targetPopulation, 999);
    if (columns.surveyedPopulation !== null) planter.edit.set(sheet, row, columns.surveyedPopulation, 900);
    return { rule, sheet, row, column: made.at === "group" ? columns.group : (columns.activity ?? columns.group) };
  };

/** In the table of populations. */
export const populationFaults: readonly NamedFault[] = [
  ["a population as text", inPopulation("population/notWhole", "targetPopulation", (value) => `ca ${value}`)],
  ["a population with decimals", inPopulation("population/notWhole", "surveyedPopulation", (value) => value + 0.5)],
  ["a population missing", inPopulation("population/missing", "surveyedPopulation", () => null)],
  [
    "more asked than there are",
    (planter) => {
      const table = planter.open.cells.populations;
      const column = table?.columns.surveyedPopulation ?? null;
      const record =
        table?.columns.targetPopulation === null
          ? null
          : planter.population(
              ({ group, targetPopulation }) =>
                group !== null && hasTargetPopulation(group) && typeof targetPopulation === "number",
            );
      if (!table || column === null || !record) return null;
      const value = Number(record.targetPopulation) + 1;
      return planter.plant("population/surveyedExceedsTarget", table.sheet, record.row, column, value);
    },
  ],
  [
    "more answers than asked",
    (planter) => {
      const table = planter.open.cells.populations;
      const column = table?.columns.surveyedPopulation ?? null;
      const answered = ({ group, activity }: { group: string | null; activity: string | null }) =>
        (planter.open.registration.groups.find((found) => found.group === group)?.surveys ?? []).filter(
          (survey) =>
            survey.answers.some((answer) => typeof answer === "number") &&
            (activity === null || foldText(survey.activity ?? "") === foldText(activity)),
        ).length;
      const record = planter.population((candidate) => answered(candidate) > 5);
      if (!table || column === null || !record) return null;
      return planter.plant("population/answersExceedSurveyed", table.sheet, record.row, column, 1);
    },
  ],
  [
    "a group nobody knows",
    newPopulation("population/unknownGroup", () => ({ group: "Grannkommunen", activity: null, at: "group" })),
  ],
  [
    "a population twice",
    newPopulation("population/twice", (planter) => {
      const record = planter.population(({ group }) => group !== null);
      if (!record) return null;
      return {
        group: record.groupText,
        activity: record.activityText,
        at: record.activity === null ? "group" : "activity",
      };
    }),
  ],
  [
    "a population of an activity nobody names",
    newPopulation("population/unknownActivity", (planter) => {
      const record = planter.population(
        ({ group, activity }) =>
          activity !== null && planter.open.cells.surveySheets.some((sheet) => sheet.group === group),
      );
      return record && { group: record.groupText, activity: "Bryggan Omega", at: "activity" };
    }),
  ],
  [
    "a population nobody has answered in",
    (planter) => {
      const table = planter.open.cells.populations;
      const records = table?.records ?? [];
      const emptied = (surveys: SurveySheet) =>
        records.find(
          ({ group, activity, surveyedPopulation }) =>
            group === surveys.group && activity !== null && Number(surveyedPopulation ?? 0) > 0,
        );
      const surveys = planter.wholeSheet((candidate) => emptied(candidate) !== undefined);
      const record = surveys && emptied(surveys);
      if (!table || !surveys || !record) return null;
      for (const survey of surveys.records) {
        if (foldText(String(survey.activity ?? "")) !== foldText(record.activity ?? "")) continue;
        for (const column of surveys.columns.questions.flatMap((question) => (question ? columnsOf(question) : []))) {
          planter.edit.set(surveys.sheet, survey.row, column, null);
        }
      }
      return {
        rule: "population/noAnswers",
        sheet: table.sheet,
        row: record.row,
        column: table.columns.activity ?? table.columns.group,
      };
    },
  ],
  [
    "no table of populations",
    (planter) => {
      const headings = planter.open.binding.populations;
      if (!headings) return null;
      planter.edit.removeRow(headings.sheet, headings.headingRow);
      return { rule: "population/tableMissing", sheet: null, row: null, column: null };
    },
  ],
];
