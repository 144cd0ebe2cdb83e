import { contains } from "../model/cellAddress";
import type { FormulaPlace } from "./Expression";
import type { FormulaNode } from "./FormulaNode";
import type { Area } from "./Matrix";

/** The formulas that read an area. Many read the same: a defined name stands in hundreds of formulas. */
interface ReadArea {
  readonly area: Area;
  readonly readers: FormulaNode[];
}

/** Finds the formulas that read a cell. */
export class DependencyIndex {
  private readonly cells = new Map<string, FormulaNode[]>();
  /** By sheet, and there by place. */
  private readonly areas = new Map<string, Map<string, ReadArea>>();

  constructor(nodes: Iterable<FormulaNode>) {
    for (const node of nodes) for (const area of node.parsed?.reads ?? []) this.add(area, node);
  }

  readersOf(place: FormulaPlace): FormulaNode[] {
    const areas = [...(this.areas.get(place.sheet)?.values() ?? [])];
    const around = areas.filter(({ area }) => contains(area, place.row, place.column));
    return [...(this.cells.get(keyOf(place)) ?? []), ...around.flatMap(({ readers }) => readers)];
  }

  /** The first formulas, those that read the places, and all that depend on either. */
  dependents(places: Iterable<FormulaPlace>, first: Iterable<FormulaNode>): Set<FormulaNode> {
    const found = new Set(first);
    const untouched = new Map([...this.areas].map(([sheet, areas]) => [sheet, new Set(areas.values())]));
    const visit = (place: FormulaPlace): void => {
      for (const reader of this.cells.get(keyOf(place)) ?? []) found.add(reader);
      const candidates = untouched.get(place.sheet) ?? new Set<ReadArea>();
      for (const candidate of candidates) {
        if (!contains(candidate.area, place.row, place.column)) continue;
        candidates.delete(candidate);
        for (const reader of candidate.readers) found.add(reader);
      }
    };
    for (const place of places) visit(place);
    // The set grows while it is gone through.
    for (const node of found) visit(node);
    return found;
  }

  private add(area: Area, node: FormulaNode): void {
    if (area.rowCount === 1 && area.columnCount === 1) {
      const readers = this.cells.get(keyOf(area)) ?? [];
      this.cells.set(keyOf(area), readers);
      readers.push(node);
      return;
    }
    const key = `${area.row},${area.column},${area.rowCount},${area.columnCount}`;
    const areas = this.areas.get(area.sheet) ?? new Map<string, ReadArea>();
    this.areas.set(area.sheet, areas);
    const known = areas.get(key);
    if (known === undefined) areas.set(key, { area, readers: [node] });
    else known.readers.push(node);
  }
}

function keyOf(place: FormulaPlace): string {
  return `${place.row},${place.column},${place.sheet}`;
}
