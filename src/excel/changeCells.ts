import type { CellChange } from "../app/CellChange";
import { WorkbookError } from "../app/errors";
import { cellAddress } from "../core/address";
import { cellText } from "./cellText";

/** Excel's format for cells whose content is text whatever it looks like. */
const textFormat = "@";
const generalFormat = "General";

/** Changes of cells below each other that are made in the same way: one range. */
interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly changes: readonly CellChange[];
}

/**
 * The changes as they will be made: a number for a cell formatted as text takes the format General with it. One request.
 * Throws WorkbookError "cellChanged", "cellIsFormula" or "cellLocked" with the place of the first cell that cannot be
 * changed.
 */
export async function inspectCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const loaded = runsOf(changes).map((run) => ({ run, ...load(context, run) }));
  await context.sync();
  return loaded.flatMap(({ run, sheet, range }) =>
    run.changes.map((change, index) => {
      const fail = (code: "cellChanged" | "cellIsFormula" | "cellLocked") => new WorkbookError(code, placeOf(change));
      if (sheet.isNullObject) throw fail("cellChanged");
      const [value, formula, format] = [range.values, range.formulas, range.numberFormat].map(
        (cells) => cells[index]?.[0],
      );
      if (formula !== value) throw fail("cellIsFormula");
      if (value !== change.before) throw fail("cellChanged");
      const planned = withFormat(change, String(format));
      if (change.format && change.format.before !== format) throw fail("cellChanged");
      const { protected: isProtected, options } = sheet.protection;
      if (isProtected && (range.format.protection.locked !== false || (planned.format && !options.allowFormatCells)))
        throw fail("cellLocked");
      return planned;
    }),
  );
}

function withFormat(change: CellChange, format: string): CellChange {
  if (change.format || format !== textFormat) return change;
  const after = typeof change.after === "number" ? generalFormat : textFormat;
  return { ...change, format: { before: textFormat, after } };
}

/**
 * Makes the changes, all or none: the cells are looked at anew, changed, and read back, in two requests. What failed is
 * put back; if not even that can be done, WorkbookError "cellsNotRestored" says where.
 */
export async function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const planned = await inspectCells(context, changes);
  const runs = runsOf(planned);
  try {
    const ranges = runs.map((run) => write(context, run, "after"));
    for (const range of ranges) range.load("values");
    await context.sync();
    runs.forEach((run, index) => assertWritten(run, ranges[index]?.values ?? []));
  } catch (error) {
    try {
      for (const run of runs) write(context, run, "before");
      await context.sync();
    } catch (cause) {
      throw new WorkbookError("cellsNotRestored", planned.slice(0, 5).map(placeOf).join(", "), { cause });
    }
    throw error;
  }
}

function load(context: Excel.RequestContext, run: Run) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet);
  sheet.protection.load("protected,options");
  const range = rangeOf(sheet, run);
  range.load("values,formulas,numberFormat");
  range.format.protection.load("locked");
  return { sheet, range };
}

/** In a cell formatted as text an apostrophe would stay, so the content is entered while the format is General. */
function write(context: Excel.RequestContext, run: Run, which: "before" | "after"): Excel.Range {
  const range = rangeOf(context.workbook.worksheets.getItem(run.sheet), run);
  const formats = run.changes.flatMap(({ format }) => (format ? [[format[which]]] : []));
  if (formats.length > 0) range.numberFormat = formats.map(() => [generalFormat]);
  range.values = run.changes.map((change) => [entered(change[which])]);
  if (formats.some(([format]) => format === textFormat)) range.numberFormat = formats;
  return range;
}

function entered(value: string | number): string | number {
  return typeof value === "string" ? cellText(value) : value;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, changes }: Run): Excel.Range {
  return sheet.getRangeByIndexes(row, column, changes.length, 1);
}

function assertWritten({ changes }: Run, values: readonly (readonly unknown[])[]): void {
  const wrong = changes.find(({ after }, index) => values[index]?.[0] !== after);
  if (wrong) throw new WorkbookError("unexpected", placeOf(wrong));
}

function placeOf({ sheet, row, column }: CellChange): string {
  return `${sheet} ${cellAddress(row, column)}`;
}

/** In the order of sheet, column and row; a run ends where a row is skipped or the format is treated differently. */
function runsOf(changes: readonly CellChange[]): readonly Run[] {
  const sorted = [...changes].sort(
    (first, second) =>
      compareTexts(first.sheet, second.sheet) || first.column - second.column || first.row - second.row,
  );
  const runs: { sheet: string; row: number; column: number; changes: CellChange[] }[] = [];
  for (const change of sorted) {
    const last = runs.at(-1);
    const isNext =
      last?.sheet === change.sheet &&
      last.column === change.column &&
      last.row + last.changes.length === change.row &&
      Boolean(last.changes[0]?.format) === Boolean(change.format);
    if (last && isNext) last.changes.push(change);
    else runs.push({ sheet: change.sheet, row: change.row, column: change.column, changes: [change] });
  }
  return runs;
}

function compareTexts(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
