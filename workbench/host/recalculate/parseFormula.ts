import type { CellValue } from "../../../src/workbook/Workbook";
import type { Rectangle } from "../model/cellAddress";
import { fromFileFormula } from "../model/fileFormula";
import { CalculationObstacle } from "./CalculationObstacle";
import type { Expression, FormulaPlace, ParsedFormula } from "./Expression";
import type { FormulaContext } from "./FormulaContext";
import type { FormulaTable } from "./FormulaSheet";
import { ROAMING_FUNCTIONS, VOLATILE_FUNCTIONS } from "./functions/referenceFunctions";
import { constantOf, LexemeReader } from "./LexemeReader";
import { Matrix, type Area } from "./Matrix";
import { readReference } from "./readReference";
import { resolveTableReference } from "./resolveTableReference";

/** Parses a formula with a leading "=". What is not supported is said in `fault`. */
export function parseFormula(formula: string, place: FormulaPlace, context: FormulaContext): ParsedFormula {
  const found: Found = { reads: [], functions: new Set(), joinsReferences: false };
  const { expression, fault } = tryToParse(formula, place, context, found);
  const isRoaming = found.joinsReferences || hasAny(found.functions, ROAMING_FUNCTIONS);
  const isAlwaysDue = isRoaming || fault !== undefined || hasAny(found.functions, VOLATILE_FUNCTIONS);
  return { expression, reads: found.reads, isRoaming, isAlwaysDue, ...(fault === undefined ? {} : { fault }) };
}

/** What comes up while a formula and the names in it are parsed. */
interface Found {
  readonly reads: Area[];
  /** In capitals. */
  readonly functions: Set<string>;
  /** ":" beside a function: which cells are read shows only when it is calculated. */
  joinsReferences: boolean;
}

function tryToParse(formula: string, place: FormulaPlace, context: FormulaContext, found: Found) {
  try {
    return { expression: new FormulaParser(formula, place, context, found, 0).parse(), fault: undefined };
  } catch (error) {
    if (!(error instanceof CalculationObstacle)) throw error;
    return { expression: NO_REFERENCE, fault: error.message };
  }
}

function hasAny(functions: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...functions].some((name) => some.has(name));
}

/** From the loosest to the tightest; operators of one line bind from left to right. */
const BINARY_OPERATORS = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];
const NAMES_IN_NAMES_AT_MOST = 20;
/** Excel takes 64 levels of functions. */
const NESTING_AT_MOST = 200;
const NO_REFERENCE: Expression = { kind: "constant", value: { error: "#REF!" } };

/** Grammar: ECMA-376 part 1, 18.17.2; a minus sign binds tighter than "^", and "%" tighter still. */
class FormulaParser {
  private readonly reader: LexemeReader;
  private nesting = 0;

  constructor(
    formula: string,
    private readonly place: FormulaPlace,
    private readonly context: FormulaContext,
    private readonly found: Found,
    /** How many names deep; relative references in names are moved. */
    private readonly depth: number,
  ) {
    this.reader = new LexemeReader(fromFileFormula(formula).replace(/^=/, ""));
  }

  parse(): Expression {
    const expression = this.parseBinary(0);
    this.reader.expectEnd();
    return expression;
  }

  private parseBinary(level: number): Expression {
    const operators = BINARY_OPERATORS[level];
    if (operators === undefined) return this.parseSigned();
    let left = this.parseBinary(level + 1);
    for (
      let operator = this.reader.symbol(...operators);
      operator !== undefined;
      operator = this.reader.symbol(...operators)
    ) {
      left = { kind: "binary", operator, left, right: this.parseBinary(level + 1) };
    }
    return left;
  }

  private parseSigned(): Expression {
    this.nesting += 1;
    if (this.nesting > NESTING_AT_MOST) throw new CalculationObstacle("a formula nested too deeply");
    const sign = this.reader.symbol("+", "-");
    const operand = sign === undefined ? this.parsePercent() : this.parseSigned();
    this.nesting -= 1;
    return sign === "-" ? { kind: "negative", operand } : operand;
  }

  private parsePercent(): Expression {
    let operand = this.parseRange();
    while (this.reader.symbol("%") !== undefined) operand = { kind: "percent", operand };
    return operand;
  }

  private parseRange(): Expression {
    let left = this.parsePrimary();
    while (this.reader.symbol(":") !== undefined) {
      this.found.joinsReferences = true;
      left = { kind: "binary", operator: ":", left, right: this.parsePrimary() };
    }
    return left;
  }

  private parsePrimary(): Expression {
    const lexeme = this.reader.take();
    if (lexeme.kind === "sheet") return this.parseAfterSheet(lexeme.text);
    if (lexeme.kind === "reference") return this.parseReference(lexeme.text, this.place.sheet);
    if (lexeme.kind === "function") return this.parseCall(lexeme.text.toUpperCase());
    if (lexeme.kind === "brackets") return this.table(this.context.tableAt(this.place), lexeme.text);
    if (lexeme.kind === "name") return this.parseName(lexeme.text);
    if (lexeme.text === "(") return this.parseInParentheses();
    if (lexeme.text === "{") return { kind: "matrix", matrix: this.parseArray() };
    const value = constantOf(lexeme);
    if (value === undefined) throw new CalculationObstacle("an operator without its operand");
    return { kind: "constant", value };
  }

  private parseInParentheses(): Expression {
    const inner = this.parseBinary(0);
    if (this.reader.symbol(",") !== undefined) throw new CalculationObstacle("a union of references");
    this.reader.expect(")");
    return inner;
  }

  private parseCall(name: string): Expression {
    this.found.functions.add(name);
    this.reader.expect("(");
    if (this.reader.symbol(")") !== undefined) return { kind: "call", name, given: [] };
    const given: Expression[] = [];
    do given.push(this.reader.isAt(",", ")") ? { kind: "omitted" } : this.parseBinary(0));
    while (this.reader.symbol(",") !== undefined);
    this.reader.expect(")");
    return { kind: "call", name, given };
  }

  /** {1,2;3,4}: "," between the columns, ";" between the rows. */
  private parseArray(): Matrix {
    const values: CellValue[] = [];
    let rowCount = 1;
    for (let separator: string | undefined = ","; separator !== undefined; separator = this.reader.symbol(",", ";")) {
      if (separator === ";") rowCount += 1;
      const sign = this.reader.symbol("-", "+");
      const value = constantOf(this.reader.take());
      if (value === undefined) throw new CalculationObstacle("an array constant of something else than constants");
      values.push(sign === "-" && typeof value === "number" ? -value : value);
    }
    this.reader.expect("}");
    const isRagged = values.length % rowCount !== 0;
    if (isRagged) throw new CalculationObstacle("an array constant with rows of different length");
    return new Matrix(rowCount, values.length / rowCount, values);
  }

  private parseAfterSheet(prefix: string): Expression {
    const isQuoted = prefix.startsWith("'");
    const name = isQuoted ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    if (name.includes("[")) throw new CalculationObstacle("a reference to another workbook");
    if (name.includes(":")) throw new CalculationObstacle("a reference through several sheets");
    this.reader.expect("!");
    const sheet = this.context.sheetNamed(name)?.name;
    const target = this.reader.peek();
    // What is left of a reference to a deleted sheet is "#REF!" or "#REF!A1", which is read as the sheet "#REF".
    if (target === undefined || target.kind === "symbol") return NO_REFERENCE;
    this.reader.skip();
    if (target.kind === "reference") return this.parseReference(target.text, sheet);
    return target.kind === "name" && sheet !== undefined ? this.named(target.text, sheet) : NO_REFERENCE;
  }

  private parseReference(text: string, sheet: string | undefined): Expression {
    const last = this.reader.peek(1);
    const isRange = this.reader.isAt(":") && last?.kind === "reference";
    if (isRange) this.reader.skip(2);
    const [rows, columns] = this.depth === 0 ? [0, 0] : [this.place.row, this.place.column];
    return this.cells(readReference(isRange ? `${text}:${last.text}` : text, rows, columns), sheet);
  }

  private parseName(name: string): Expression {
    if (/^(?:true|false)$/i.test(name)) return { kind: "constant", value: name.toLowerCase() === "true" };
    const following = this.reader.peek();
    const table = this.context.tableNamed(name);
    if (following?.kind === "brackets") {
      this.reader.skip();
      return this.table(table, following.text);
    }
    return table === undefined ? this.named(name, this.place.sheet) : this.table(table, "[]");
  }

  private named(name: string, sheet: string): Expression {
    const defined = this.context.nameIn(sheet, name);
    if (defined === undefined) return { kind: "constant", value: { error: "#NAME?" } };
    if (this.depth === NAMES_IN_NAMES_AT_MOST) throw new CalculationObstacle("a name that refers to itself");
    return new FormulaParser(defined.formula, this.place, this.context, this.found, this.depth + 1).parse();
  }

  private table(table: FormulaTable | undefined, brackets: string): Expression {
    return table === undefined
      ? NO_REFERENCE
      : this.cells(resolveTableReference(table, brackets, this.place.row), table.sheet);
  }

  private cells(rectangle: Rectangle | undefined, sheet: string | undefined): Expression {
    if (rectangle === undefined || sheet === undefined) return NO_REFERENCE;
    const area = { ...rectangle, sheet };
    this.found.reads.push(area);
    return { kind: "cells", area };
  }
}
