import type { CellValue } from "../../../src/workbook/Workbook";
import { CalculationObstacle } from "./CalculationObstacle";
import { formulaLexemes, type Lexeme } from "./formulaLexemes";

/** Goes through the pieces of a formula from left to right. */
export class LexemeReader {
  private readonly lexemes: readonly Lexeme[];
  private next = 0;

  /** The formula is without its leading "=". */
  constructor(formula: string) {
    this.lexemes = formulaLexemes(formula);
  }

  /** The piece so many places on, without taking it. */
  peek(ahead = 0): Lexeme | undefined {
    return this.lexemes[this.next + ahead];
  }

  skip(count = 1): void {
    this.next += count;
  }

  take(): Lexeme {
    const lexeme = this.peek();
    if (lexeme === undefined) throw new CalculationObstacle("a formula that ends too early");
    this.skip();
    return lexeme;
  }

  isAt(...symbols: readonly string[]): boolean {
    const lexeme = this.peek();
    return lexeme?.kind === "symbol" && symbols.includes(lexeme.text);
  }

  /** Takes the next symbol if it is one of these. */
  symbol(...symbols: readonly string[]): string | undefined {
    return this.isAt(...symbols) ? this.take().text : undefined;
  }

  expect(symbol: string): void {
    if (this.symbol(symbol) === undefined) throw new CalculationObstacle(`a formula without its ${symbol}`);
  }

  expectEnd(): void {
    if (this.peek() !== undefined) throw new CalculationObstacle("a formula that ends too late");
  }
}

/** The value that a piece is; undefined when it is none. */
export function constantOf({ kind, text }: Lexeme): CellValue | undefined {
  if (kind === "number") return Number(text);
  if (kind === "string") return text.slice(1, -1).replaceAll('""', '"');
  if (kind === "error") return { error: text };
  return kind === "name" && /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}
