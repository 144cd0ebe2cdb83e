import { COLUMN_COUNT, columnName, parseColumn, parseRectangle, quoteSheetName, ROW_COUNT } from "./cellAddress";
import { formulaTokens, mapFormulaTokens } from "./formulaTokens";

/**
 * A formula copied some rows and columns away: relative references move along, those with "$" stay, and those that
 * leave the sheet become #REF!. Example: moveFormula("=A1+$A$1", 1, 1) is "=B2+$A$1".
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormulaTokens(formula, (token) => {
    return token.kind === "reference" ? moveReference(token.text, rows, columns) : token.text;
  });
}

function moveReference(reference: string, rows: number, columns: number): string {
  // "XFE1" looks like a cell and is a name: the grid ends before it.
  if (parseRectangle(reference) === undefined) return reference;
  const parts = reference.split(":").map((corner) => moveCorner(corner, rows, columns));
  return parts.includes(undefined) ? "#REF!" : parts.join(":");
}

function moveCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // In "$3" (a whole row) the only "$" is the first group's.
  const rowIsLocked = letters === "" ? columnLock !== "" : rowLock !== "";
  let result = "";
  if (letters !== "") {
    const column = (parseColumn(letters) ?? 0) + (columnLock === "" ? columns : 0);
    if (column < 0 || column >= COLUMN_COUNT) return undefined;
    result += columnLock + columnName(column);
  }
  if (digits !== "") {
    const row = Number(digits) - 1 + (rowIsLocked ? 0 : rows);
    if (row < 0 || row >= ROW_COUNT) return undefined;
    result += `${rowIsLocked ? "$" : ""}${row + 1}`;
  }
  return result;
}

/** The formula after a sheet was renamed. Sheet names match in any case, as in Excel. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return mapFormulaTokens(formula, (token) => {
    return token.kind === "sheet" && isSheet(token.text, from) ? quoteSheetName(to) : token.text;
  });
}

/** The formula after a sheet was deleted: references to it become #REF!, as in Excel. */
export function dropSheetFromFormula(formula: string, sheet: string): string {
  if (!mentions(formula, sheet)) return formula;
  const tokens = formulaTokens(formula);
  let result = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind !== "sheet" || !isSheet(token.text, sheet)) {
      result += token.text;
      continue;
    }
    result += "#REF!";
    index = lastOfReference(tokens, index + 1);
  }
  return result;
}

/** The index of the last token of the reference after a sheet prefix: "!", "A1", and ":B2" when it follows. */
function lastOfReference(tokens: { kind: string; text: string }[], bang: number): number {
  const next = bang + 1;
  const isRange = tokens[next + 1]?.text === ":" && tokens[next + 2]?.kind === "reference";
  return isRange ? next + 2 : next;
}

/** Whether the sheet may occur: cheap, before the formula is taken apart. */
function mentions(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.toLowerCase().replaceAll("'", "''"));
}

function isSheet(prefix: string, name: string): boolean {
  const plain = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return plain.toLowerCase() === name.toLowerCase();
}
