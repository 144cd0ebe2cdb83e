import type { Question, Scale } from "../instrument/Instrument";
import { questionsOf, scaleOf } from "../instrument/instruments";
import { isBlank, type RawValue } from "../survey/RawValue";
import { isCross, readAnswer } from "../survey/readAnswer";
import { isCrosses, type AnswerColumns, type RawAnswer, type SurveyRecord } from "../survey/SurveySheet";
import { finding, type Check, type CheckContext, type CheckOutcome } from "./Check";
import type { Expected, Finding } from "./Finding";

/** Every answer is an alternative of its question's scale, keyed in and not calculated. */
export const checkAnswers: Check = {
  rules: [
    "answer/errorValue",
    "answer/formula",
    "answer/outOfScale",
    "answer/notWhole",
    "answer/otherScale",
    "answer/notAlternative",
    "answer/severalCrosses",
    "answer/notCross",
    "answer/numberAsText",
    "answer/spelling",
  ],
  run: ({ cells, instrument }: CheckContext) => {
    const findings: Finding[] = [];
    let single = 0;
    let crosses = 0;
    for (const { group, sheet, columns, records } of cells.surveySheets) {
      const bound = questionsOf(instrument, group).flatMap((question, index) => {
        const answerColumns = columns.questions[index];
        return answerColumns ? [{ question, index, answerColumns, scale: scaleOf(instrument, question.scale) }] : [];
      });
      for (const record of records) {
        for (const { question, index, answerColumns, scale } of bound) {
          if (answerColumns.kind === "single") single += 1;
          else crosses += 1;
          findings.push(
            ...answerFindings(sheet, record, question, scale, answerColumns, record.answers[index] ?? null),
          );
        }
      }
    }
    return { checked: checkedRules(single, crosses), findings };
  },
};

/** Numbers and words are looked for in single cells, crosses among crosses, and the rest everywhere. */
function checkedRules(single: number, crosses: number): CheckOutcome["checked"] {
  const byRule = checkAnswers.rules.map((rule) => {
    const inCrosses = rule === "answer/severalCrosses" || rule === "answer/notCross";
    const everywhere = rule === "answer/errorValue" || rule === "answer/formula";
    return [rule, everywhere ? single + crosses : inCrosses ? crosses : single] as const;
  });
  return Object.fromEntries(byRule);
}

const none: readonly Finding[] = [];

function answerFindings(
  sheet: string,
  record: SurveyRecord,
  question: Question,
  scale: Scale,
  columns: AnswerColumns,
  raw: RawAnswer,
): readonly Finding[] {
  const formula = formulaPosition(record, columns);
  const reading = readAnswer(raw, scale, columns.notation);
  const oddity = reading.kind === "valid" ? reading.oddity : undefined;
  // Most answers are as they should be, and nothing is made for them.
  if (formula === null && !isCrosses(raw) && reading.kind !== "invalid" && !oddity) return none;
  const column = (position: number) => (columns.kind === "single" ? columns.column : (columns.columns[position] ?? 0));
  const about = (position: number) => ({
    place: { sheet, row: record.row, column: column(position) },
    observed: isCrosses(raw) ? (raw[position] ?? null) : raw,
    group: question.group,
    question: question.id,
  });
  if (formula !== null) return [finding("answer/formula", about(formula))];
  if (reading.kind === "invalid") {
    const { problem, position } = reading;
    return [finding(`answer/${problem}`, { ...about(position), expected: expectedOf(scale) })];
  }
  if (isCrosses(raw)) return strayMarks(raw, columns).map((position) => finding("answer/notCross", about(position)));
  if (reading.kind === "blank" || !oddity) return none;
  const { label, code } = reading.value;
  const expected: Expected = { kind: "label", label: oddity === "spelling" ? label : String(code) };
  return [finding(`answer/${oddity}`, { ...about(0), expected })];
}

/** Cells beside a cross that hold something else. */
function strayMarks(raw: readonly RawValue[], { notation }: AnswerColumns): readonly number[] {
  return raw.flatMap((value, position) => (isBlank(value) || isCross(value, notation) ? [] : [position]));
}

/** Position of the first of the question's columns with a formula; null when there is none. */
function formulaPosition(record: SurveyRecord, columns: AnswerColumns): number | null {
  if (!record.formulaColumns) return null;
  const all = columns.kind === "single" ? [columns.column] : columns.columns;
  const position = all.findIndex((column) => record.formulaColumns?.includes(column));
  return position < 0 ? null : position;
}

function expectedOf(scale: Scale): Expected {
  if (scale.id !== "III") return { kind: "range", from: 1, to: scale.alternatives.length };
  return { kind: "oneOf", labels: scale.alternatives.map(({ label }) => label) };
}
