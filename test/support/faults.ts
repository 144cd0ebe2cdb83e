import { knownAssociations } from "../../src/core/instrument/associations";
import { hasTargetPopulation } from "../../src/core/statistics/responseRates";
import { foldText } from "../../src/core/survey/foldText";
import { isBlank, type RawValue } from "../../src/core/survey/RawValue";
import type { RuleId } from "../../src/core/validation/rules";
import { isEmptyAnswer } from "../../src/core/survey/surveyContent";
import { makePersonalNumber } from "./personalNumber";
import type { FreeAnswer, Planted, Planter } from "./Planter";
import { sheetOf } from "./workbookOf";

/** Plants a fault; null where the workbook has no place for it. */
type Fault = (planter: Planter) => Planted | null;

const inAnswer =
  (rule: RuleId, wrong: (answer: FreeAnswer) => RawValue, scales: readonly string[], formula?: string): Fault =>
  (planter) => {
    const answer = planter.answer("single", ({ id }) => scales.includes(id));
    if (answer?.columns.kind !== "single") return null;
    const { surveys, record, columns } = answer;
    return planter.plant(rule, surveys.sheet, record.row, columns.column, wrong(answer), formula);
  };

/** In one of the columns of a question in crosses, given the position of its cross. */
const inCrosses =
  (rule: RuleId, value: RawValue, at: (cross: number, count: number) => { set: number; found: number }): Fault =>
  (planter) => {
    const answer = planter.answer("crosses");
    if (answer?.columns.kind !== "crosses") return null;
    const { surveys, record, columns, code } = answer;
    const cross = answer.scale.alternatives.findIndex((alternative) => alternative.code === code);
    const { set, found } = at(cross, columns.columns.length);
    planter.edit.set(surveys.sheet, record.row, columns.columns[set] ?? 0, value);
    return { rule, sheet: surveys.sheet, row: record.row, column: columns.columns[found] ?? 0 };
  };

const inBackground =
  (rule: RuleId, wrong: (value: RawValue) => RawValue | null): Fault =>
  (planter) => {
    const survey = planter.survey(
      ({ surveys, record }) =>
        surveys.columns.background?.kind === "single" &&
        !isEmptyAnswer(record.background) &&
        wrong(record.background as RawValue) !== null,
    );
    const background = survey?.surveys.columns.background;
    if (!survey || background?.kind !== "single") return null;
    const value = wrong(survey.record.background as RawValue);
    return planter.plant(rule, survey.surveys.sheet, survey.record.row, background.column, value);
  };

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

const inPopulation =
  (rule: RuleId, figure: "targetPopulation" | "surveyedPopulation", wrong: (value: number) => RawValue): Fault =>
  (planter) => {
    const table = planter.open.cells.populations;
    const column = table?.columns[figure] ?? null;
    const record = column === null ? null : planter.population((candidate) => typeof candidate[figure] === "number");
    if (!table || column === null || !record) return null;
    return planter.plant(rule, table.sheet, record.row, column, wrong(Number(record[figure])));
  };

const inInformation =
  (rule: RuleId, field: Parameters<Planter["information"]>[0], wrong: (value: RawValue) => RawValue): Fault =>
  (planter) => {
    const cell = planter.information(field);
    return cell && planter.plant(rule, cell.sheet, cell.row, cell.column, wrong(cell.value));
  };

/** Doubles a letter in the middle. */
function misspell(value: RawValue): RawValue {
  const text = String(value);
  const middle = Math.max(1, text.search(/\p{L}{3}/u) + 1);
  return `${text.slice(0, middle)}${text.charAt(middle)}${text.slice(middle)}`;
}

/** Personal data in a note beside a survey, a comment, a hidden sheet, a property or a sheet's name, by chance. */
const personal =
  (rule: RuleId, make: (random: () => number) => string): Fault =>
  (planter) => {
    const text = `Obs ${make(planter.random)} se pärm`;
    const survey = planter.survey();
    if (!survey) return null;
    const { sheet } = survey.surveys;
    const { row } = survey.record;
    switch (Math.floor(planter.random() * 4)) {
      case 0:
        planter.edit.addTo(sheet, "comments", { row, column: 1, text });
        return { rule, sheet, row, column: 1 };
      case 1: {
        const name = `Dolt ${Math.floor(planter.random() * 1e6).toString(36)}`;
        planter.edit.addSheet({ ...sheetOf(name, [[null, text]]), visibility: "hidden" });
        return { rule, sheet: name, row: 0, column: 1 };
      }
      case 2:
        planter.edit.addProperty({ name: "keywords", value: text });
        return { rule, sheet: null, row: null, column: null };
      default:
        return planter.plant(rule, sheet, row, planter.columnBeyond(survey.surveys), text);
    }
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

const sixPoint = ["I", "II"];

/** One fault for every rule that judges data, errors and warnings. */
export const faults: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ["out of scale", inAnswer("answer/outOfScale", () => 9, sixPoint)],
  ["not whole", inAnswer("answer/notWhole", () => 3.5, sixPoint)],
  ["Ja on six points", inAnswer("answer/otherScale", () => "Ja", sixPoint)],
  ["a number for Ja", inAnswer("answer/otherScale", () => 4, ["III"])],
  ["no alternative", inAnswer("answer/notAlternative", () => "kanske ibland", ["I", "II", "III"])],
  ["an error value", inAnswer("answer/errorValue", () => ({ error: "#N/A" }), ["I", "II", "III"])],
  ["a formula", inAnswer("answer/formula", ({ code }) => code, sixPoint, "=1+1")],
  ["a number as text", inAnswer("answer/numberAsText", ({ code }) => String(code), sixPoint)],
  ["odd spelling", inAnswer("answer/spelling", (answer) => `${labelOf(answer).toUpperCase()} `, ["I", "II", "III"])],
  [
    "two crosses",
    inCrosses("answer/severalCrosses", "x", (cross, count) => {
      const other = (cross + 1) % count;
      return { set: other, found: Math.max(cross, other) };
    }),
  ],
  ["no cross", inCrosses("answer/notCross", "?", (cross) => ({ set: cross, found: cross }))],
  [
    "a cross outside",
    (planter) => {
      const crosses = ({ questions }: { questions: readonly ({ kind: string } | null)[] }) =>
        questions.every((question) => question?.kind === "crosses");
      const survey = planter.survey(({ surveys }) => crosses(surveys.columns));
      if (!survey) return null;
      const { surveys, record } = survey;
      return planter.plant("answer/crossOutside", surveys.sheet, record.row, planter.columnBeyond(surveys) + 3, "x");
    },
  ],
  [
    "an answer behind a closed filter",
    (planter) => {
      const survey = planter.survey(
        ({ surveys, record }) => surveys.group === "participantsExit" && saidNo(record.answers[7]),
      );
      const columns = survey?.surveys.columns.questions[8];
      if (!survey || !columns) return null;
      const column = columns.kind === "single" ? columns.column : (columns.columns[0] ?? 0);
      const value = columns.kind === "single" ? 5 : "x";
      return planter.plant("answer/filterClosed", survey.surveys.sheet, survey.record.row, column, value);
    },
  ],
  ["an unknown background", inBackground("background/unknown", () => "okänd planet")],
  [
    "a background in odd spelling",
    inBackground("background/spelling", (value) =>
      typeof value === "string" && value.length > 2 ? `${value.toUpperCase()} ` : null,
    ),
  ],
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
  ["no name", inInformation("information/missing", "association", () => null)],
  [
    "a misspelt name",
    (planter) =>
      inInformation("association/nearMiss", "association", () => misspell(planter.pick(knownAssociations) ?? ""))(
        planter,
      ),
  ],
  ["a period a day too long", inInformation("period/unusual", "periodFrom", (value) => Number(value) - 1)],
  ["no last day", inInformation("information/missing", "periodTo", () => "i höst")],
  ["no routine", inInformation("information/routineMissing", "distributionRoutine", () => null)],
  ["older forms", inInformation("information/olderForms", "olderForms", () => "Ja")],
  ["changed wordings", inInformation("information/wordingChanged", "wordingChanged", () => "Ja, fråga 3")],
  ["a personal identity number", personal("privacy/personalNumber", makePersonalNumber)],
  ["an e-mail address", personal("privacy/email", () => "karin.holm@example.se")],
  ["a telephone number", personal("privacy/phone", () => "070-123 45 67")],
  [
    "a very hidden sheet",
    (planter) => {
      planter.edit.addSheet({ ...sheetOf("Mycket dolt", [["Lista"]]), visibility: "veryHidden" });
      return { rule: "workbook/veryHiddenSheet", sheet: "Mycket dolt", row: null, column: null };
    },
  ],
  [
    "a link",
    (planter) => {
      planter.edit.addSheet(sheetOf("Hämtat", [[{ formula: "=[1]Blad1!$A$1", value: 4 }]]));
      return { rule: "workbook/externalLink", sheet: "Hämtat", row: 0, column: 0 };
    },
  ],
  [
    "macros",
    (planter) => {
      planter.edit.changeWorkbook({ features: { hasMacros: true, hasExternalLinks: false, date1904: false } });
      return { rule: "workbook/macros", sheet: null, row: null, column: null };
    },
  ],
]);

function labelOf({ scale, code }: FreeAnswer): string {
  return scale.alternatives.find((alternative) => alternative.code === code)?.label ?? "";
}

function saidNo(answer: unknown): boolean {
  return typeof answer === "string"
    ? foldText(answer) === "nej"
    : Array.isArray(answer) && !isBlank(answer[1] as RawValue);
}
