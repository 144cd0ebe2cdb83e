import { NotEmulatedError } from "../errors";
import { childOf, flagOf } from "../package/xml";
import type { FormulaEngine as FullEngine } from "../recalculate/FormulaEngine";
import type {
  FormulaCell,
  FormulaName,
  FormulaSheet,
  FormulaTable,
  UncalculatedCell,
} from "../recalculate/FormulaSheet";
import type { Book } from "./Book";
import { COLUMN_COUNT } from "./cellAddress";
import type { ChangedCell } from "./ChangeLog";
import { DefinedName, nameElements } from "./names";
import type { Sheet } from "./Sheet";
import { tablesOf } from "./tables";

/** What the host needs of something that calculates formulas. */
export type FormulaEngine = Pick<FullEngine, "load" | "setCells" | "recalculate">;

/**
 * Keeps formula cells up to date with an engine that is started when it is first needed. Without one, formula cells
 * keep the value in the file, and new ones have none.
 */
export class Calculation {
  private engine: FormulaEngine | undefined;
  /** Why a formula cell has no right value, by sheet and by row * COLUMN_COUNT + column. */
  private obstacles = new Map<string, Map<number, string>>();

  constructor(
    private readonly book: Book,
    private readonly start: (() => Promise<FormulaEngine>) | undefined,
  ) {
    book.changes.remembersCells = start !== undefined;
  }

  /** Calculates what changed since the last time. */
  async bringUpToDate(): Promise<void> {
    const { changes } = this.book;
    if (this.start === undefined || (this.engine !== undefined && !changes.hasUncalculated)) return;
    const isFirst = this.engine === undefined;
    // The engine takes the whole workbook: millions of cells are not handed over for nothing.
    if (isFirst && this.book.worksheets.every((sheet) => sheet.data.formulaRows.size === 0)) {
      changes.forgetUncalculated();
      return;
    }
    this.engine ??= await this.start();
    const { cells, isStructureChanged } = changes.takeUncalculated();
    if (isFirst || isStructureChanged) this.engine.load(...wholeBook(this.book));
    // Also after loading: formulas of the file count as calculated until something they read changes.
    for (const [sheet, places] of bySheet(cells)) this.engine.setCells(sheet.name, places);
    const everything = isStructureChanged || (isFirst && this.isDueOnLoad());
    const { calculated, uncalculated } = this.engine.recalculate({ everything });
    for (const { sheet, row, column, value } of calculated) {
      this.book.sheetNamed(sheet)?.setResult(row, column, value);
    }
    this.obstacles = obstaclesOf(uncalculated);
  }

  /** Throws when the value of a formula cell would not be what Excel shows. */
  assertCalculated(sheet: Sheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    if (cell === undefined || cell.formula === null) return;
    const obstacle = this.obstacles.get(sheet.name)?.get(row * COLUMN_COUNT + column);
    if (obstacle !== undefined) throw new NotEmulatedError(`the value of a formula: ${obstacle}`);
    if (cell.value === null) throw new NotEmulatedError("the value of a formula without an engine to calculate it");
  }

  /** The file asks for everything to be calculated when it is opened. ECMA-376 part 1, 18.2.2. */
  private isDueOnLoad(): boolean {
    return flagOf(childOf(this.book.root, "calcPr"), "fullCalcOnLoad");
  }
}

function bySheet(cells: readonly ChangedCell[]): Map<Sheet, FormulaCell[]> {
  const result = new Map<Sheet, FormulaCell[]>();
  for (const { sheet, row, column } of cells) {
    if (!sheet.isAlive) continue;
    const cell = sheet.cell(row, column);
    const places = result.get(sheet) ?? [];
    places.push({ row, column, value: cell?.value ?? null, formula: cell?.formula ?? null });
    result.set(sheet, places);
  }
  return result;
}

function obstaclesOf(cells: readonly UncalculatedCell[]): Map<string, Map<number, string>> {
  const result = new Map<string, Map<number, string>>();
  for (const { sheet, row, column, reason } of cells) {
    const places = result.get(sheet) ?? new Map<number, string>();
    result.set(sheet, places.set(row * COLUMN_COUNT + column, reason));
  }
  return result;
}

function wholeBook(book: Book): [FormulaSheet[], FormulaName[], FormulaTable[]] {
  const sheets = book.worksheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
  const names = nameElements(book)
    .map((element) => new DefinedName(book, element))
    .map(({ name, formula, sheet }) => ({ name, formula, ...(sheet === undefined ? {} : { sheet: sheet.name }) }));
  return [sheets, names, book.worksheets.flatMap(formulaTables)];
}

function* cellsOf(sheet: Sheet): Generator<FormulaCell> {
  for (const row of sheet.data.rowIndexes()) {
    for (const [column, { value, formula }] of sheet.data.row(row)?.cells ?? []) {
      if (value !== null || formula !== null) yield { row, column, value, formula };
    }
  }
}

function formulaTables(sheet: Sheet): FormulaTable[] {
  return tablesOf(sheet).map((table) => ({
    ...table.area,
    name: table.name,
    sheet: sheet.name,
    headings: table.columnNames,
    hasTotals: table.totalsRowCount > 0,
  }));
}
