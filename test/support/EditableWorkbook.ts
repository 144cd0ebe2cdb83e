import type { RawValue } from "../../src/core/survey/RawValue";
import type { Memory } from "../../src/workbook/memory/Memory";
import type { DocumentProperty, Row, Sheet, Workbook } from "../../src/workbook/Workbook";

/** A copy of a workbook that a test may change cell by cell. Rows and columns are zero-based. */
export class EditableWorkbook {
  private readonly rowsOf = new Map<string, Map<number, Row>>();
  private readonly sheetChanges = new Map<string, Partial<Sheet>>();
  private readonly added: Sheet[] = [];
  private readonly removed = new Set<string>();
  private changes: Partial<Workbook> = {};

  constructor(private readonly original: Workbook) {
    for (const { name, rows } of original.sheets) this.rowsOf.set(name, new Map(rows.map((row) => [row.row, row])));
  }

  value(sheet: string, row: number, column: number): RawValue {
    const cells = this.rowsOf.get(sheet)?.get(row);
    return cells?.values[column - cells.column] ?? null;
  }

  set(sheet: string, row: number, column: number, value: RawValue, formula: string | null = null): void {
    const rows = this.rowsOf.get(sheet);
    const before = rows?.get(row) ?? { row, column, values: [] };
    const first = Math.min(before.column, column);
    const length = Math.max(before.column + before.values.length, column + 1) - first;
    const at = <T>(cells: readonly T[] | undefined, index: number, none: T) =>
      cells?.[index + first - before.column] ?? none;
    const values = Array.from({ length }, (_, index) => at<RawValue>(before.values, index, null));
    const formulas = Array.from({ length }, (_, index) => at<string | null>(before.formulas, index, null));
    values[column - first] = value;
    formulas[column - first] = formula;
    const own = formulas.some((text) => text !== null) ? { formulas } : {};
    rows?.set(row, { row, column: first, values, ...own, ...(before.hidden ? { hidden: true } : {}) });
  }

  hideRow(sheet: string, row: number): void {
    const cells = this.rowsOf.get(sheet)?.get(row);
    if (cells) this.rowsOf.get(sheet)?.set(row, { ...cells, hidden: true });
  }

  moveRow(sheet: string, from: number, to: number): void {
    const rows = this.rowsOf.get(sheet);
    const cells = rows?.get(from);
    if (!cells) return;
    rows?.delete(from);
    rows?.set(to, { ...cells, row: to });
  }

  lastRow(sheet: string): number {
    return Math.max(...(this.rowsOf.get(sheet)?.keys() ?? []));
  }

  removeRow(sheet: string, row: number): void {
    this.rowsOf.get(sheet)?.delete(row);
  }

  renameSheet(sheet: string, name: string): void {
    this.sheetChanges.set(sheet, { ...this.sheetChanges.get(sheet), name });
  }

  removeSheet(sheet: string): void {
    this.removed.add(sheet);
  }

  /** A copy of a sheet as it is now, under another name, after all others. */
  copySheet(sheet: string, name: string): void {
    const original = this.original.sheets.find((candidate) => candidate.name === sheet);
    if (original) this.added.push({ ...original, name, rows: this.sortedRows(sheet), tables: [] });
  }

  /** Adds comments or merged areas to those the sheet has. */
  addTo<Part extends "comments" | "merges">(sheet: string, part: Part, item: Sheet[Part][number]): void {
    const before =
      this.sheetChanges.get(sheet)?.[part] ?? this.original.sheets.find(({ name }) => name === sheet)?.[part];
    this.sheetChanges.set(sheet, { ...this.sheetChanges.get(sheet), [part]: [...(before ?? []), item] });
  }

  addProperty(property: DocumentProperty): void {
    this.changes = {
      ...this.changes,
      properties: [...(this.changes.properties ?? this.original.properties), property],
    };
  }

  remember(change: Partial<Memory>): void {
    this.changeWorkbook({ memory: { ...(this.changes.memory ?? this.original.memory), ...change } });
  }

  changeWorkbook(change: Partial<Workbook>): void {
    this.changes = { ...this.changes, ...change };
  }

  addSheet(sheet: Sheet): void {
    this.added.push(sheet);
  }

  workbook(): Workbook {
    const sheets = this.original.sheets
      .filter(({ name }) => !this.removed.has(name))
      .map((sheet) => ({ ...sheet, rows: this.sortedRows(sheet.name), ...this.sheetChanges.get(sheet.name) }));
    return { ...this.original, ...this.changes, sheets: [...sheets, ...this.added] };
  }

  private sortedRows(sheet: string): readonly Row[] {
    return [...(this.rowsOf.get(sheet)?.values() ?? [])].sort((first, second) => first.row - second.row);
  }
}
