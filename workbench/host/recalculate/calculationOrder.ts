import type { FormulaNode } from "./FormulaNode";

/**
 * Every formula after those it reads. What remains is "circular": formulas that read themselves by way of others, and
 * those that read such formulas. Kahn's algorithm.
 */
export function calculationOrder(
  nodes: ReadonlySet<FormulaNode>,
  readersOf: (node: FormulaNode) => FormulaNode[],
): { readonly ordered: FormulaNode[]; readonly circular: FormulaNode[] } {
  const waiting = new Map<FormulaNode, number>([...nodes].map((node) => [node, 0]));
  const readers = new Map([...nodes].map((node) => [node, readersOf(node).filter((reader) => nodes.has(reader))]));
  for (const reader of [...readers.values()].flat()) waiting.set(reader, (waiting.get(reader) ?? 0) + 1);
  const ordered = [...nodes].filter((node) => waiting.get(node) === 0);
  for (const node of ordered) {
    for (const reader of readers.get(node) ?? []) {
      const count = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, count);
      if (count === 0) ordered.push(reader);
    }
  }
  const done = new Set(ordered);
  return { ordered, circular: [...nodes].filter((node) => !done.has(node)) };
}
