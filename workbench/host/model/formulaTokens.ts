/** A piece of a formula, as much as moving and renaming references needs. */
export interface FormulaToken {
  /** "sheet" is a sheet prefix without its "!"; "reference" a cell, a column or a row; "text" everything else. */
  readonly kind: "string" | "sheet" | "reference" | "function" | "name" | "text";
  readonly text: string;
}

/**
 * Order matters: strings first (they may hold anything), then sheet prefixes, error values, structured references in
 * brackets, functions, references, names. Formulas grammar: ECMA-376 part 1, 18.17.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?|#REF)(?=!)`,
    String.raw`(?<error>#[A-Z][A-Z0-9/_]*[!?]?)`,
    String.raw`(?<brackets>\[(?:[^\[\]]|\[[^\]]*\])*\])`,
    String.raw`(?<function>[\p{L}_\\][\p{L}\p{N}_.]*)(?=\()`,
    String.raw`(?<reference>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.?\\]*)`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
  ].join("|"),
  "gu",
);

/** Rebuilds a formula from its tokens, each replaced by what the function answers. A leading "=" passes through. */
export function mapFormulaTokens(formula: string, change: (token: FormulaToken) => string): string {
  return formulaTokens(formula).map(change).join("");
}

export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ kind: "text", text: formula.slice(end, match.index) });
    tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < formula.length) tokens.push({ kind: "text", text: formula.slice(end) });
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): FormulaToken["kind"] {
  const kinds = ["string", "sheet", "function", "reference", "name"] as const;
  return kinds.find((kind) => groups[kind] !== undefined) ?? "text";
}
