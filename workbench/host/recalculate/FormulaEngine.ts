import type { CellValue } from "../../../src/workbook/Workbook";
import { CalculationObstacle } from "./CalculationObstacle";
import { calculateFormulas, isSame } from "./calculateFormulas";
import { DependencyIndex } from "./DependencyIndex";
import { evaluateFormula } from "./evaluate";
import type { FormulaPlace } from "./Expression";
import type { FormulaNode } from "./FormulaNode";
import type {
  CalculatedCell,
  FormulaCell,
  FormulaName,
  FormulaSheet,
  FormulaTable,
  UncalculatedCell,
} from "./FormulaSheet";
import { Cells, Matrix, type Area, type CellSource } from "./Matrix";
import { formulaContext, type FormulaContext } from "./FormulaContext";
import { parseFormula } from "./parseFormula";
import { SheetCells } from "./SheetCells";

export interface Recalculation {
  /** Formula cells whose value is another than before. */
  readonly calculated: readonly CalculatedCell[];
  /** All formula cells whose value may be out of date, those of earlier recalculations too. */
  readonly uncalculated: readonly UncalculatedCell[];
}

/**
 * Keeps the values of a workbook's formulas in step with its cells: it is told what changes, and calculates what depends
 * on it when asked. A formula that is not understood, and whatever reads it, keeps its value and is reported with the
 * reason. Example: engine.setCells("Blad1", cells); for (const cell of engine.recalculate().calculated) show(cell);
 */
export class FormulaEngine {
  /** By their names in lower case. */
  private readonly sheets = new Map<string, SheetCells>();
  private names: readonly FormulaName[] = [];
  private tables: readonly FormulaTable[] = [];
  private changed: FormulaPlace[] = [];
  private readonly due = new Set<FormulaNode>();
  private index = new DependencyIndex([]);
  private indexIsOld = true;
  /** Names, tables or sheets changed, so that a formula may stand for other cells. */
  private contextIsOld = true;
  private readonly source: CellSource = { read: (area) => this.read(area) };

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Replaces everything. A formula with a value is held to be calculated; those without are due. */
  load(sheets: Iterable<FormulaSheet>, names: readonly FormulaName[], tables: readonly FormulaTable[]): void {
    for (const { name } of [...this.sheets.values()]) this.removeSheet(name);
    for (const sheet of sheets) this.setSheet(sheet);
    this.setNames(names);
    this.setTables(tables);
    this.changed = [];
    for (const node of this.nodes()) if (node.value !== null) this.due.delete(node);
  }

  /** Adds a sheet or replaces the one of its name. To rename a sheet, remove it and set it anew. */
  setSheet(sheet: FormulaSheet): void {
    this.removeSheet(sheet.name);
    this.sheets.set(sheet.name.toLowerCase(), new SheetCells(sheet.name));
    this.setCells(sheet.name, sheet.cells);
    this.contextIsOld = true;
  }

  /** Formulas that read the sheet become #REF! until there is one of its name again. */
  removeSheet(name: string): void {
    const sheet = this.sheets.get(name.toLowerCase());
    if (sheet === undefined) return;
    this.sheets.delete(name.toLowerCase());
    for (const node of sheet.formulas()) this.due.delete(node);
    const readers = this.nodes().filter(
      (node) => node.parsed?.reads.some((area) => area.sheet === sheet.name) === true,
    );
    for (const node of readers) this.due.add(node);
    this.indexIsOld = true;
    this.contextIsOld = true;
  }

  /** Cells that changed. One with neither value nor formula is empty from now on. */
  setCells(name: string, cells: Iterable<FormulaCell>): void {
    const sheet = this.sheets.get(name.toLowerCase());
    if (sheet === undefined) throw new Error("setCells requires a sheet that was set");
    for (const { row, column, value, formula } of cells) {
      const place = { sheet: sheet.name, row, column };
      const node = formula === null ? undefined : { ...place, formula, value };
      const former = sheet.putFormula(row, column, node);
      if (former !== undefined) this.due.delete(former);
      if (node !== undefined) this.due.add(node);
      if (former !== undefined || node !== undefined) this.indexIsOld = true;
      sheet.putValue(row, column, value);
      this.changed.push(place);
    }
  }

  setNames(names: readonly FormulaName[]): void {
    this.names = [...names];
    this.contextIsOld = true;
  }

  setTables(tables: readonly FormulaTable[]): void {
    this.tables = [...tables];
    this.contextIsOld = true;
  }

  /** Calculates the formulas that depend on what changed since the last time, or all of them. */
  recalculate(options: { readonly everything: boolean } = { everything: false }): Recalculation {
    const context = this.context();
    this.parse(context);
    const nodes = this.nodes();
    const always = nodes.filter(({ parsed }) => parsed?.isAlwaysDue === true);
    const due = this.index.dependents(this.changed, options.everything ? nodes : [...this.due, ...always]);
    const former = [...due].map(({ value }) => value);
    const stale = nodes.filter(({ obstacle }) => obstacle !== undefined);
    calculateFormulas(due, stale, this.index, (node) => this.work(node, context));
    this.changed = [];
    this.due.clear();
    return {
      calculated: [...due].filter((node, place) => !isSame(node.value, former[place] ?? null)).map(calculatedCell),
      uncalculated: nodes.flatMap(uncalculatedCells),
    };
  }

  private nodes(): FormulaNode[] {
    return [...this.sheets.values()].flatMap((sheet) => [...sheet.formulas()]);
  }

  private read(area: Area): Matrix {
    return this.sheets.get(area.sheet.toLowerCase())?.read(area) ?? new Matrix(1, 1, [{ error: "#REF!" }]);
  }

  /** Parses new formulas, and all when names, tables or sheets changed; one that now stands for something else is due. */
  private parse(context: FormulaContext): void {
    for (const node of this.nodes()) {
      if (node.parsed !== undefined && !this.contextIsOld) continue;
      const parsed = parseFormula(node.formula, node, context);
      if (node.parsed !== undefined) {
        if (JSON.stringify(parsed) === JSON.stringify(node.parsed)) continue;
        this.due.add(node);
      }
      node.parsed = parsed;
      this.indexIsOld = true;
    }
    this.contextIsOld = false;
    if (this.indexIsOld) this.index = new DependencyIndex(this.nodes());
    this.indexIsOld = false;
  }

  private work(node: FormulaNode, context: FormulaContext): CellValue {
    const refer = (text: string): Cells | undefined => {
      const { expression, fault } = parseFormula(`=${text}`, node, context);
      if (fault !== undefined) throw new CalculationObstacle(fault);
      return expression.kind === "cells" ? new Cells(expression.area, this.source) : undefined;
    };
    const { expression, fault } = node.parsed ?? parseFormula(node.formula, node, context);
    if (fault !== undefined) throw new CalculationObstacle(fault);
    const value = evaluateFormula(expression, { place: node, source: this.source, now: this.now, refer });
    if (!isSame(value, node.value)) this.sheets.get(node.sheet.toLowerCase())?.putValue(node.row, node.column, value);
    return value;
  }

  private context(): FormulaContext {
    return formulaContext((name) => this.sheets.get(name.toLowerCase()), this.names, this.tables);
  }
}

function calculatedCell({ sheet, row, column, value }: FormulaNode): CalculatedCell {
  return { sheet, row, column, value };
}

function uncalculatedCells({ sheet, row, column, obstacle }: FormulaNode): UncalculatedCell[] {
  return obstacle === undefined ? [] : [{ sheet, row, column, reason: obstacle }];
}
