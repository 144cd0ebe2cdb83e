import type { StructureProblem } from "../../core/validation/StructureProblem";
import type { Group } from "../../core/instrument/Instrument";
import type { SignNotation } from "../../core/survey/SurveySheet";
import type { BindingCorrection, ColumnCorrection, ColumnTarget } from "../memory/BindingCorrection";
import type { SheetCells } from "../SheetCells";
import { findColumn } from "./references";

/** What a person has said of a question or another column: where it is, that it is nowhere, or what no longer fits. */
export type Given = { readonly kind: "column"; readonly column: number } | { readonly kind: "none" | "lost" };

export interface GivenColumns {
  readonly columns: ReadonlyMap<ColumnTarget, Given>;
  /** The columns that are somewhere in the map. */
  readonly taken: readonly number[];
  readonly problems: readonly StructureProblem[];
}

/** The corrections of a sheet's columns, found again under its headings. Those about another group's questions rest. */
export function givenColumns(
  cells: SheetCells,
  row: number,
  group: Group,
  corrections: readonly BindingCorrection[],
): GivenColumns {
  const own = new Map<ColumnTarget, ColumnCorrection>();
  for (const correction of corrections) {
    if (correction.kind === "column" && correction.sheet === cells.sheet.name && isOf(correction.target, group)) {
      own.set(correction.target, correction);
    }
  }
  const found = new Map([...own].map(([target, { column }]) => [target, column && findColumn(cells, row, column)]));
  const uses = (column: number) => [...found.values()].filter((other) => other === column).length;
  const columns = new Map<ColumnTarget, Given>();
  const problems: StructureProblem[] = [];
  for (const [target, { column: reference }] of own) {
    const column = found.get(target) ?? null;
    if (reference === null) columns.set(target, { kind: "none" });
    else if (column !== null && uses(column) === 1) columns.set(target, { kind: "column", column });
    else {
      columns.set(target, { kind: "lost" });
      problems.push(lost(cells, row, reference.anchor, target));
    }
  }
  return { columns, taken: [...columns.values()].flatMap((one) => chosenColumn(one) ?? []), problems };
}

/** What a person has said of how Ja and Nej are written in a column of the sheet. */
export function givenNotations(
  cells: SheetCells,
  row: number,
  corrections: readonly BindingCorrection[],
): { readonly columns: ReadonlyMap<number, SignNotation>; readonly problems: readonly StructureProblem[] } {
  const columns = new Map<number, SignNotation>();
  const problems: StructureProblem[] = [];
  for (const correction of corrections) {
    if (correction.kind !== "notation" || correction.sheet !== cells.sheet.name) continue;
    const column = findColumn(cells, row, correction.column);
    if (column !== null) columns.set(column, correction.notation);
    else problems.push(lost(cells, row, correction.column.anchor));
  }
  return { columns, problems };
}

/** The column a person has chosen, if they have. */
export function chosenColumn(given: Given | undefined): number | null {
  return given?.kind === "column" ? given.column : null;
}

function isOf(target: ColumnTarget, group: Group): boolean {
  return !target.includes("-") || target.startsWith(`${group.id}-`);
}

function lost(cells: SheetCells, row: number, name: string, target?: ColumnTarget): StructureProblem {
  const place = { sheet: cells.sheet.name, row, column: 0 };
  return { kind: "correctionLost", name, place, ...(target && isQuestion(target) ? { question: target } : {}) };
}

function isQuestion(
  target: ColumnTarget,
): target is Exclude<ColumnTarget, "number" | "activity" | "date" | "background"> {
  return target.includes("-");
}
