import { formulaTokens } from "../model/formulaTokens";
import { CalculationObstacle } from "./CalculationObstacle";

/** A piece of a formula as the parser needs it. */
export interface Lexeme {
  readonly kind: "string" | "sheet" | "reference" | "function" | "name" | "number" | "error" | "brackets" | "symbol";
  readonly text: string;
}

const SYMBOL = /\s+|<>|<=|>=|[-+*/^&=<>%(),;{}:!]/g;

/** The pieces of a formula without its leading "=". Space is left out. Throws CalculationObstacle. */
export function formulaLexemes(formula: string): Lexeme[] {
  const lexemes = formulaTokens(formula).flatMap(({ kind, text }): Lexeme[] => {
    if (kind !== "text") return [{ kind, text }];
    if (/^\d/.test(text)) return [{ kind: "number", text }];
    if (/^#[A-Z]/.test(text)) return [{ kind: "error", text }];
    return text.startsWith("[") ? [{ kind: "brackets", text }] : symbolsOf(text);
  });
  const isOperand = (lexeme: Lexeme | undefined) => ["reference", "name", "sheet"].includes(lexeme?.kind ?? "");
  const isIntersection = lexemes.some(({ text }, index) => {
    return text.trim() === "" && isOperand(lexemes[index - 1]) && isOperand(lexemes[index + 1]);
  });
  if (isIntersection) throw new CalculationObstacle("an intersection of references");
  return lexemes.filter(({ text }) => text.trim() !== "");
}

function symbolsOf(text: string): Lexeme[] {
  const symbols = text.match(SYMBOL) ?? [];
  if (symbols.join("") !== text) throw new CalculationObstacle("an operator such as @ or #");
  return symbols.map((symbol) => ({ kind: "symbol", text: symbol }));
}
