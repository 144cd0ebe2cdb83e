import type { Instrument, QuestionId } from "../core/instrument/Instrument";
import { questionsOf } from "../core/instrument/instruments";
import type { SignNotation } from "../core/survey/SurveySheet";
import {
  countSigns,
  joinSigns,
  notationOfSigns,
  possibleNotations,
  type ColumnSigns,
  type SheetSigns,
  type SignCount,
} from "../workbook/binding/answerSigns";
import type { GroupBinding } from "../workbook/binding/Binding";
import { givenNotations } from "../workbook/binding/givenColumns";
import { columnReference } from "../workbook/binding/references";
import type { BindingCorrection, ColumnReference } from "../workbook/memory/BindingCorrection";
import type { SheetCells } from "../workbook/SheetCells";

/** A question with Ja and Nej whose column says them with signs that could mean either. */
export interface NotationDescription {
  readonly question: QuestionId;
  readonly column: ColumnReference;
  /** What stands in the column, and how often; the words are left out. */
  readonly signs: readonly SignCount[];
  /** What they might mean, one at least. */
  readonly possible: readonly SignNotation[];
  /** What a person has said; null until then. */
  readonly chosen: SignNotation | null;
}

/** `below` are the signs in the rows that the cells do not have. */
export function describeNotations(
  cells: SheetCells,
  { group, sheet, headingRow, firstRow, columns }: GroupBinding,
  instrument: Instrument,
  below: readonly SheetSigns[],
  corrections: readonly BindingCorrection[],
): readonly NotationDescription[] {
  const parts = [countSigns(cells.sheet, firstRow), ...below.filter((part) => part.sheet === sheet)];
  const said = givenNotations(cells, headingRow, corrections).columns;
  return questionsOf(instrument, group).flatMap(({ id, scale }, index): readonly NotationDescription[] => {
    const answer = columns.questions[index];
    if (scale !== "III" || answer?.kind !== "single") return [];
    const found = joinSigns(parts, answer.column);
    const possible = possibleNotations(found.signs);
    const chosen = said.get(answer.column) ?? null;
    if (possible.length === 0 || (chosen === null && isSettled(found))) return [];
    const column = columnReference(cells, headingRow, answer.column);
    return [{ question: id, column, signs: found.signs, possible, chosen }];
  });
}

/** Nothing but words, or signs that can mean one thing only. */
function isSettled({ signs, hasOthers }: ColumnSigns): boolean {
  if (signs.length === 0) return true;
  return !hasOthers && notationOfSigns(new Set(signs.map(({ sign }) => sign))) !== null;
}
