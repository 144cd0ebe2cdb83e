import type { Instrument, Question } from "../../core/instrument/Instrument";
import { scaleOf } from "../../core/instrument/instruments";
import { scales } from "../../core/instrument/scales";
import { backgroundSpellings, spellingsOf } from "../../core/survey/readAnswer";
import { foldHeading } from "../../core/survey/foldHeading";
import { foldText } from "../../core/survey/foldText";
import type { AnswerColumns, CrossColumns } from "../../core/survey/SurveySheet";
import type { BackgroundVariable } from "../../core/instrument/Instrument";
import type { SheetCells } from "../SheetCells";

const labels = new Set(scales.flatMap((scale) => scale.alternatives.map(({ label }) => foldHeading(label))));

/** Whether a text is an answer alternative of any scale, perhaps with its code. */
export function isAlternative(text: string): boolean {
  return labels.has(foldHeading(text).replace(/^\d |( \d)$/, ""));
}

/** The columns a heading spans: its own and those to its right with nothing above them, at most `limit`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Spellings of each option under which a column of crosses may be headed. */
export function questionOptions(question: Question, instrument: Instrument): readonly (readonly string[])[] {
  const scale = scaleOf(instrument, question.scale);
  return scale.alternatives.map((alternative) => spellingsOf(alternative, scale, "codeAndLabel"));
}

export function backgroundOptions(variable: BackgroundVariable): readonly (readonly string[])[] {
  return variable.values.map((value) => backgroundSpellings(value, "codeAndLabel"));
}

/** What stands below a heading: a column per option, some of them or one twice, or no option at all. */
export type OptionsBelow = CrossColumns | "incomplete" | "none";

/** Looks for the options of a question in the row below its heading. */
export function optionsBelow(
  cells: SheetCells,
  headingRow: number,
  span: Span,
  options: readonly (readonly string[])[],
): OptionsBelow {
  const named = new Map<number, number>();
  let twice = false;
  for (let column = span.first; column <= span.last; column += 1) {
    const text = foldText(cells.text(headingRow + 1, column));
    const option = text === "" ? -1 : options.findIndex((spellings) => spellings.includes(text));
    if (option < 0) continue;
    twice ||= named.has(option);
    named.set(option, column);
  }
  if (named.size === 0) return "none";
  const columns = options.flatMap((_, option) => named.get(option) ?? []);
  return twice || columns.length < options.length ? "incomplete" : { kind: "crosses", columns };
}

/**
 * How the answers under a heading are written. Null when it cannot be told: some options stand below it, but not each
 * once. Below a heading over one column an option may be an answer instead, unless the sheet has crosses elsewhere.
 */
export function answerColumns(below: OptionsBelow, span: Span, sheetHasCrosses: boolean): AnswerColumns | null {
  if (typeof below === "object") return below;
  if (below === "incomplete" && (sheetHasCrosses || span.first < span.last)) return null;
  return { kind: "single", column: span.first };
}
