import {
  formatColumn,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellReference,
  parseRowNumber,
  type CellPlace,
} from "./cellReference";

/** A reference in a formula: a cell; or one end of whole columns or rows, with null for the other axis. Zero-based. */
interface Reference {
  readonly column: number | null;
  readonly columnIsFixed: boolean;
  readonly row: number | null;
  readonly rowIsFixed: boolean;
}

/**
 * A formula that many cells share (ECMA-376 part 1, 18.3.1.40): written once, at its first cell, and meant for
 * the others with every relative reference moved as far as the cell is away. Taken apart once, when a second cell
 * asks for it, so that each further cell costs no more than its text.
 *
 * new SharedFormula("A1*$B$1", { row: 0, column: 2 }).at({ row: 4, column: 2 }) is "A5*$B$1".
 */
export class SharedFormula {
  #pieces: readonly (string | Reference)[] | undefined;

  constructor(
    readonly text: string,
    readonly origin: CellPlace,
  ) {}

  /** The formula as it reads in that cell. A reference that would leave the sheet becomes #REF!, as when copied. */
  at(place: CellPlace): string {
    const rows = place.row - this.origin.row;
    const columns = place.column - this.origin.column;
    this.#pieces ??= splitFormula(this.text);
    return this.#pieces.map((piece) => (typeof piece === "string" ? piece : move(piece, rows, columns))).join("");
  }
}

function move(reference: Reference, rows: number, columns: number): string {
  let text = "";
  if (reference.column !== null) {
    const column = reference.column + (reference.columnIsFixed ? 0 : columns);
    if (column < 0 || column >= MAX_COLUMNS) return "#REF!";
    text += (reference.columnIsFixed ? "$" : "") + formatColumn(column);
  }
  if (reference.row !== null) {
    const row = reference.row + (reference.rowIsFixed ? 0 : rows);
    if (row < 0 || row >= MAX_ROWS) return "#REF!";
    text += `${reference.rowIsFixed ? "$" : ""}${row + 1}`;
  }
  return text;
}

/** The references in a formula and the tokens between them. */
function splitFormula(text: string): readonly (string | Reference)[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; at += tokens.at(-1)!.length) tokens.push(text.slice(at, tokenEnd(text, at)));
  const candidates = tokens.map((token, i) => (isSheetOrFunction(tokens[i + 1]) ? null : parseReference(token)));
  // A lone "B" or "3" is a name or a number; "B:C" and "3:5" are columns and rows.
  const areEnds = (first: number): boolean => {
    const [start, end] = [candidates[first], candidates[first + 2]];
    if (!start || !end || tokens[first + 1] !== ":") return false;
    return (start.row === null) === (end.row === null) && (start.column === null) === (end.column === null);
  };
  return tokens.map((token, i) => {
    const candidate = candidates[i];
    const isCell = candidate && candidate.row !== null && candidate.column !== null;
    return candidate && (isCell || areEnds(i) || areEnds(i - 2)) ? candidate : token;
  });
}

/** What comes before "!" is a sheet, before "(" a function: LOG10(A1), Q1!A1. */
function isSheetOrFunction(next: string | undefined): boolean {
  return next === "!" || next === "(";
}

/** Letters, digits and what else names and numbers are made of. */
const WORD = /[\w.$\\?\u0080-\uffff]+/y;

/** End of the token that begins here: a text, a quoted sheet name, brackets with all within, a word, or one character. */
function tokenEnd(text: string, start: number): number {
  const first = text[start]!;
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, start + 1);
    return close < 0 ? text.length : close + 1;
  }
  if (first === "[") return bracketsEnd(text, start);
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start + 1;
}

/** Structured references nest, and an apostrophe in them guards the next character: Table1[[#This Row],[a'[b]]. */
function bracketsEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}

function parseReference(token: string): Reference | null {
  const match = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([0-9]{1,7}))?$/.exec(token);
  if (!match) return null;
  const [, columnDollar, letters, rowDollar, digits] = match;
  const column = letters === undefined ? null : parseCellReference(`${letters}1`)?.column;
  const row = digits === undefined ? null : parseRowNumber(digits);
  if (column === undefined || row === undefined) return null;
  return {
    column,
    columnIsFixed: columnDollar === "$",
    row: row === null ? null : row - 1,
    rowIsFixed: rowDollar === "$",
  };
}
