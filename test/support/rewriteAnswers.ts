import type { OpenRegistration } from "../../src/app/openRegistration";
import { backgroundVariableOf, questionsOf } from "../../src/core/instrument/instruments";
import type { RawValue } from "../../src/core/survey/RawValue";
import type { AnswerColumns } from "../../src/core/survey/SurveySheet";
import type { Sheet, Workbook } from "../../src/workbook/Workbook";

/** What an answer is about: the scale of its question, or "background". */
export type About = "I" | "II" | "III" | "background";
export type Rewrite = (value: RawValue, about: About, cell: AnswerCell) => RawValue;

export interface AnswerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly about: About;
}

/** Every cell of the surveys where an answer goes. */
export function answerCells({ binding, cells, instrument }: OpenRegistration): readonly AnswerCell[] {
  return binding.groups.flatMap(({ group, sheet, columns }) => {
    const rows = cells.surveySheets.find((found) => found.group === group)?.records.map(({ row }) => row) ?? [];
    const answers: (readonly [AnswerColumns | null, About])[] = questionsOf(instrument, group).map(
      ({ scale }, index) => [columns.questions[index] ?? null, scale] as const,
    );
    if (backgroundVariableOf(instrument, group)) answers.push([columns.background, "background"]);
    return answers.flatMap(([answer, about]) => {
      const all = answer === null ? [] : answer.kind === "single" ? [answer.column] : answer.columns;
      return all.flatMap((column) => rows.map((row) => ({ sheet, row, column, about })));
    });
  });
}

/** The workbook with its answers written in another way. */
export function rewriteAnswers(workbook: Workbook, open: OpenRegistration, rewrite: Rewrite): Workbook {
  const wanted = new Map(answerCells(open).map((cell) => [`${cell.sheet}|${cell.row}|${cell.column}`, cell]));
  const changed = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value, index) => {
        const cell = wanted.get(`${sheet.name}|${row.row}|${row.column + index}`);
        return cell === undefined || value === null ? value : rewrite(value, cell.about, cell);
      }),
    })),
  });
  return { ...workbook, sheets: workbook.sheets.map(changed) };
}
