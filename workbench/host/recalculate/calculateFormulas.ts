import { isErrorValue } from "../../../src/core/survey/RawValue";
import type { CellValue } from "../../../src/workbook/Workbook";
import { cellName, quoteSheetName } from "../model/cellAddress";
import { CalculationObstacle } from "./CalculationObstacle";
import { calculationOrder } from "./calculationOrder";
import type { DependencyIndex } from "./DependencyIndex";
import type { FormulaNode } from "./FormulaNode";

/** How often formulas that may read any cell are gone through before they are held to be circular. */
const ROUNDS_AT_MOST = 20;

/** Works out a formula and puts its value into its cell. Throws CalculationObstacle. */
export type Work = (node: FormulaNode) => CellValue;

/**
 * Calculates the formulas that are due, each after those it reads. A formula that reads one whose value is out of date is
 * out of date itself; `stale` are such formulas from before.
 */
export function calculateFormulas(
  due: ReadonlySet<FormulaNode>,
  stale: Iterable<FormulaNode>,
  index: DependencyIndex,
  work: Work,
): void {
  new Calculation(index, work).run(due, stale);
}

class Calculation {
  /** Formulas that read one whose value is out of date, and which that is. */
  private readonly misled = new Map<FormulaNode, FormulaNode>();

  constructor(
    private readonly index: DependencyIndex,
    private readonly work: Work,
  ) {}

  run(due: ReadonlySet<FormulaNode>, stale: Iterable<FormulaNode>): void {
    for (const node of stale) if (!due.has(node)) this.mislead(node);
    const { ordered, circular } = calculationOrder(due, (node) => this.index.readersOf(node));
    for (const node of circular) this.obstruct(node, "a circular reference");
    const last = this.index.dependents(
      [],
      ordered.filter(({ parsed }) => parsed?.isRoaming === true),
    );
    for (const node of ordered) if (!last.has(node)) this.calculate(node);
    this.calculateUntilSteady(ordered.filter((node) => last.has(node)));
  }

  /** Which cells these formulas read shows only as they are calculated, so any order may be the wrong one. */
  private calculateUntilSteady(nodes: readonly FormulaNode[]): void {
    for (let round = 0; round < ROUNDS_AT_MOST; round += 1) {
      if (nodes.filter((node) => this.calculate(node)).length === 0) return;
    }
    for (const node of nodes) this.obstruct(node, "a circular reference");
  }

  /** Answers whether the value is another than before. */
  private calculate(node: FormulaNode): boolean {
    const former = this.misled.get(node);
    try {
      if (former !== undefined) throw new CalculationObstacle(`it reads ${placeName(former)}, which is not calculated`);
      const value = this.work(node);
      node.obstacle = undefined;
      const isNew = !isSame(value, node.value);
      node.value = value;
      return isNew;
    } catch (error) {
      if (!(error instanceof CalculationObstacle)) throw error;
      this.obstruct(node, error.message);
      return false;
    }
  }

  private obstruct(node: FormulaNode, reason: string): void {
    node.obstacle = reason;
    this.mislead(node);
  }

  private mislead(node: FormulaNode): void {
    for (const reader of this.index.readersOf(node)) this.misled.set(reader, node);
  }
}

function placeName({ sheet, row, column }: FormulaNode): string {
  return `${quoteSheetName(sheet)}!${cellName(row, column)}`;
}

export function isSame(a: CellValue, b: CellValue): boolean {
  return isErrorValue(a) && isErrorValue(b) ? a.error === b.error : a === b;
}
