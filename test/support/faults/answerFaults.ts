import { foldText } from "../../../src/core/survey/foldText";
import { isBlank, type RawValue } from "../../../src/core/survey/RawValue";
import { isEmptyAnswer } from "../../../src/core/survey/surveyContent";
import type { RuleId } from "../../../src/core/validation/rules";
import type { FreeAnswer } from "../Planter";
import type { Fault, NamedFault } from "./Fault";

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

const sixPoint = ["I", "II"];

/** In one answer, or in the background of one survey. */
export const answerFaults: readonly NamedFault[] = [
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
];

function labelOf({ scale, code }: FreeAnswer): string {
  return scale.alternatives.find((alternative) => alternative.code === code)?.label ?? "";
}

function saidNo(answer: unknown): boolean {
  return typeof answer === "string"
    ? foldText(answer) === "nej"
    : Array.isArray(answer) && !isBlank(answer[1] as RawValue);
}
