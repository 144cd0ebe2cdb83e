import type { BackgroundValue, GroupId, Instrument, Question } from "../../core/instrument/Instrument";
import { backgroundVariableOf, questionsOf, scaleOf } from "../../core/instrument/instruments";
import { backgroundHeadings, formTexts } from "../../text/registrationForm";
import { capitalized } from "../../text/values";

/** A column of a sheet of surveys in the coded layout. */
export type CodedColumn =
  | { readonly kind: "number" | "activity" | "date" | "freeText" }
  | { readonly kind: "background"; readonly heading: string; readonly values: readonly BackgroundValue[] }
  | { readonly kind: "question"; readonly question: Question };

/** What a sheet holds besides numbers, background and answers. */
export interface CodedExtras {
  readonly activity: boolean;
  readonly date: boolean;
  readonly freeText: boolean;
}

export function codedColumns(instrument: Instrument, group: GroupId, extras: CodedExtras): readonly CodedColumn[] {
  const variable = backgroundVariableOf(instrument, group);
  return [
    { kind: "number" },
    ...(extras.activity ? [{ kind: "activity" } as const] : []),
    ...(extras.date ? [{ kind: "date" } as const] : []),
    ...(variable
      ? [{ kind: "background", heading: backgroundHeadings[variable.id], values: variable.values } as const]
      : []),
    ...questionsOf(instrument, group).map((question) => ({ kind: "question", question }) as const),
    ...(extras.freeText ? [{ kind: "freeText" } as const] : []),
  ];
}

export function headingOf(column: CodedColumn): string {
  if (column.kind === "question") return formTexts.question(column.question.number);
  return column.kind === "background" ? column.heading : formTexts[column.kind];
}

/** How a value of a background variable is written: its code, else its name with a capital. */
export function backgroundText({ code, name }: BackgroundValue): number | string {
  return code ?? capitalized(name);
}

/** How an answer is written: its code, but Ja and Nej in words. */
export function answerText(instrument: Instrument, question: Question, code: number): number | string {
  const { id, alternatives } = scaleOf(instrument, question.scale);
  return id === "III" ? (alternatives.find((alternative) => alternative.code === code)?.label ?? code) : code;
}
