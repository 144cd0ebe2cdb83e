import { formulaTokens, mapFormulaTokens, type FormulaToken } from "./formulaTokens";

/** Whether the formula means the table by its name. */
function mentionsTable(formula: string, table: string): boolean {
  if (!formula.toLowerCase().includes(table.toLowerCase())) return false;
  return formulaTokens(formula).some((token) => isTable(token, table));
}

/** The formula after the table was renamed. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  if (!mentionsTable(formula, from)) return formula;
  return mapFormulaTokens(formula, (token) => (isTable(token, from) ? to : token.text));
}

/** The formula after the table's columns were renamed: new names by the old ones in lower case. */
export function renameColumnsInFormula(formula: string, table: string, names: ReadonlyMap<string, string>): string {
  return mapTableReferences(formula, table, (name, brackets) => name + renameInBrackets(brackets, names));
}

/** The formula with every reference to the table, brackets included, replaced. The brackets are "" for the bare name. */
export function mapTableReferences(
  formula: string,
  table: string,
  change: (name: string, brackets: string) => string,
): string {
  if (!mentionsTable(formula, table)) return formula;
  const tokens = formulaTokens(formula);
  let result = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (!isTable(token, table)) {
      result += token.text;
      continue;
    }
    const next = tokens[index + 1];
    const brackets = next?.text.startsWith("[") ? next.text : "";
    if (brackets !== "") index += 1;
    result += change(token.text, brackets);
  }
  return result;
}

/** "[Kön]", "[@Kön]" and "[[#Headers],[Kön]:[Ålder]]"; an apostrophe stands before signs with a meaning of their own. */
function renameInBrackets(brackets: string, names: ReadonlyMap<string, string>): string {
  const renamed = (text: string) => {
    const to = names.get(text.replace(/'(.)/gu, "$1").toLowerCase());
    return to === undefined ? text : to.replace(/[[\]#'@]/g, "'$&");
  };
  if (/^\[\s*@?\s*\[/.test(brackets)) {
    const [, start = "", inner = ""] = /^(\[\s*@?)(.*)\]$/su.exec(brackets) ?? [];
    return `${start}${inner.replace(/\[((?:[^[\]']|'.)*)\]/gu, (_, text: string) => `[${renamed(text)}]`)}]`;
  }
  return brackets.replace(/^\[(@?)(.*)\]$/su, (_, at: string, text: string) => `[${at}${renamed(text)}]`);
}

/** A table's name is a name in the formula's grammar; names of sheets and functions are other kinds of token. */
function isTable(token: FormulaToken, table: string): boolean {
  return token.kind === "name" && token.text.toLowerCase() === table.toLowerCase();
}
