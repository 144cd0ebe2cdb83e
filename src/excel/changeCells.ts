import type { CellChange } from "../app/CellChange";
import { WorkbookError } from "../app/errors";
import { cellAddress } from "../core/address";
import { runsOf, type Run } from "./cellRuns";
import { cellText } from "./cellText";

/** Excel's format for cells whose content is text whatever it looks like. */
const textFormat = "@";
const generalFormat = "General";

/** Ranges in one request: queueing more at once, or taking in their answers, would keep the pane from answering. */
const runsPerRequest = 250;

/**
 * The changes as they will be made: a number for a cell formatted as text takes the format General with it. One request
 * for every so many places. Throws WorkbookError "cellChanged", "cellIsFormula" or "cellLocked" with the place of the
 * first cell that cannot be changed.
 */
export async function inspectCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  return inspectRuns(context, new Map(), runsOf(changes));
}

/** The sheets asked about so far, by name: one object for each, however many cells of it are looked at. */
type Sheets = Map<string, Excel.Worksheet>;

async function inspectRuns(
  context: Excel.RequestContext,
  sheets: Sheets,
  runs: readonly Run[],
): Promise<readonly CellChange[]> {
  if (runs.length === 0) return [];
  const loaded = runs.slice(0, runsPerRequest).map((run) => load(context, sheets, run));
  await context.sync();
  return [...loaded.flatMap(planRun), ...(await inspectRuns(context, sheets, runs.slice(runsPerRequest)))];
}

interface LoadedRun {
  readonly run: Run;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function planRun({ run, sheet, range }: LoadedRun): readonly CellChange[] {
  return run.changes.map((change, index) => {
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
  });
}

function withFormat(change: CellChange, format: string): CellChange {
  if (change.format || format !== textFormat) return change;
  const after = typeof change.after === "number" ? generalFormat : textFormat;
  return { ...change, format: { before: textFormat, after } };
}

/**
 * Makes the changes, all or none: the cells are looked at anew, changed, and read back. What failed is put back; if not
 * even that can be done, WorkbookError "cellsNotRestored" says where.
 */
export async function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const planned = await inspectCells(context, changes);
  const runs = runsOf(planned);
  try {
    await writeRuns(context, runs);
  } catch (error) {
    try {
      await restoreRuns(context, runs);
    } catch (cause) {
      throw new WorkbookError("cellsNotRestored", planned.slice(0, 5).map(placeOf).join(", "), { cause });
    }
    throw error;
  }
}

async function writeRuns(context: Excel.RequestContext, runs: readonly Run[]): Promise<void> {
  if (runs.length === 0) return;
  const batch = runs.slice(0, runsPerRequest);
  const ranges = batch.map((run) => write(context, run, "after"));
  for (const range of ranges) range.load("values");
  await context.sync();
  batch.forEach((run, index) => assertWritten(run, ranges[index]?.values ?? []));
  await writeRuns(context, runs.slice(runsPerRequest));
}

async function restoreRuns(context: Excel.RequestContext, runs: readonly Run[]): Promise<void> {
  if (runs.length === 0) return;
  for (const run of runs.slice(0, runsPerRequest)) write(context, run, "before");
  await context.sync();
  await restoreRuns(context, runs.slice(runsPerRequest));
}

function load(context: Excel.RequestContext, sheets: Sheets, run: Run): LoadedRun {
  const sheet = sheets.get(run.sheet) ?? loadSheet(context, sheets, run.sheet);
  const range = rangeOf(sheet, run);
  range.load("values,formulas,numberFormat");
  range.format.protection.load("locked");
  return { run, sheet, range };
}

function loadSheet(context: Excel.RequestContext, sheets: Sheets, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.protection.load("protected,options");
  sheets.set(name, sheet);
  return sheet;
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
