import { signNotations, yesNoSigns } from "../../core/survey/notations";
import { foldText } from "../../core/survey/foldText";
import { isBlank, type RawValue } from "../../core/survey/RawValue";
import type { SignNotation } from "../../core/survey/SurveySheet";
import type { Sheet } from "../Workbook";

/** The signs that stand for Ja or Nej in a column, and how often. */
export interface ColumnSigns {
  readonly column: number;
  readonly signs: readonly SignCount[];
  /** Whether anything else stands in it. */
  readonly hasOthers: boolean;
}

/** "1", "2" or "j", folded, and how many cells say it. */
export interface SignCount {
  readonly sign: string;
  readonly count: number;
}

export interface SheetSigns {
  readonly sheet: string;
  readonly columns: readonly ColumnSigns[];
}

const known = [...new Set(signNotations.flatMap(signsOf))].sort();

/**
 * What the different contents of a column, folded, say Ja and Nej with. Null where they could mean either: 1 and 2 are
 * numbered either way, and a column of nothing but 1 may be numbered 1 and 2.
 */
export function notationOfSigns(found: ReadonlySet<string>): SignNotation | null {
  if (found.size === 0) return null;
  if (isWithin(found, "initials")) return "initials";
  return isWithin(found, "yesNoNumbers") && found.size === 2 ? "yesNoNumbers" : null;
}

/** What the signs of a column might mean: the notations that have them all. */
export function possibleNotations(signs: readonly SignCount[]): readonly SignNotation[] {
  return signNotations.filter((notation) => signs.every(({ sign }) => signsOf(notation).includes(sign)));
}

/** The signs in the columns of a sheet, from a row on. Columns with nothing are left out. */
export function countSigns({ name, rows }: Sheet, firstRow: number): SheetSigns {
  const columns = new Map<number, { readonly counts: Map<string, number>; hasOthers: boolean }>();
  for (const { row, column: first, values } of rows) {
    if (row < firstRow) continue;
    values.forEach((value, index) => {
      if (isBlank(value)) return;
      const column = columns.get(first + index) ?? { counts: new Map<string, number>(), hasOthers: false };
      columns.set(first + index, column);
      const sign = signIn(value);
      if (sign === null) column.hasOthers = true;
      else column.counts.set(sign, (column.counts.get(sign) ?? 0) + 1);
    });
  }
  return {
    sheet: name,
    columns: [...columns].map(([column, { counts, hasOthers }]) => ({ column, signs: listed(counts), hasOthers })),
  };
}

/** The signs of a column in two parts of its sheet together. */
export function joinSigns(parts: readonly SheetSigns[], column: number): ColumnSigns {
  const found = parts.flatMap(({ columns }) => columns.filter((candidate) => candidate.column === column));
  const counts = new Map<string, number>();
  for (const { sign, count } of found.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + count);
  return { column, signs: listed(counts), hasOthers: found.some(({ hasOthers }) => hasOthers) };
}

function signsOf(notation: SignNotation): readonly string[] {
  return Object.values(yesNoSigns[notation]);
}

function isWithin(found: ReadonlySet<string>, notation: SignNotation): boolean {
  return [...found].every((text) => signsOf(notation).includes(text));
}

function signIn(value: RawValue): string | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const text = foldText(String(value));
  return known.includes(text) ? text : null;
}

function listed(counts: ReadonlyMap<string, number>): readonly SignCount[] {
  return known.flatMap((sign) => {
    const count = counts.get(sign);
    return count === undefined ? [] : [{ sign, count }];
  });
}
