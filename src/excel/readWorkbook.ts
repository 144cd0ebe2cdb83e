import type { Progress } from "../app/WorkbookPort";
import { memoryNamespace } from "../workbook/memory/Memory";
import { memoryAmong } from "../workbook/memory/parseMemory";
import type { CellRange, DefinedName, Row, Sheet, Workbook } from "../workbook/Workbook";
import { loadCustomXml } from "./customXml";
import { isOfficeError } from "./errors";
import { commentsOn, loadPlaces, loadSurroundings, propertiesOf, tablesOn, type Placed } from "./loadSurroundings";
import { rowsOf } from "./rowsOf";
import { toDefinedName } from "./toDefinedName";

/**
 * Cells asked for in one request. Values and formulas of a cell take about 20 bytes on the wire, so this is about a
 * quarter of the 5 MB Excel on the web allows; where texts are long the request is halved. With twice as many the pane is
 * busy for more than 100 ms with one answer.
 */
const cellsPerRequest = 60_000;

interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Merged areas whose first cell is in the used range. One that begins outside holds nothing. */
  readonly merged: Excel.RangeAreas;
  readonly rows: Row[];
}

/** A block of whole rows of one sheet. */
interface Block {
  readonly of: UsedSheet;
  /** Offset in the used range. */
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Reads the whole workbook: two requests for what there is, and then as many as the cells need, whatever the number of
 * sheets and rows.
 */
export async function readWorkbook(context: Excel.RequestContext, progress: Progress): Promise<Workbook> {
  const { worksheets, names } = context.workbook;
  const memories = loadCustomXml(context, memoryNamespace);
  const surroundings = loadSurroundings(context);
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/visible,items/comment");
  await context.sync();
  const sheets = worksheets.items.map((sheet): UsedSheet => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areaCount");
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    sheet.protection.load("protected");
    sheet.names.load("items/name,items/formula,items/visible,items/comment");
    return { sheet, used, merged, rows: [] };
  });
  const placed = loadPlaces(surroundings);
  const memoryParts = memories.items.map((part) => part.getXml());
  await context.sync();
  await readBlocks(context, batchesOf(sheets), progress);
  return {
    sheets: sheets.map((sheet) => toSheet(sheet, placed)),
    names: [...names.items.map((name) => toDefinedName(name)), ...sheets.flatMap(sheetNames)],
    properties: propertiesOf(surroundings),
    memory: memoryAmong(memoryParts.map(({ value }) => value)),
  };
}

/** Blocks of rows, gathered so that each batch is one request. */
function batchesOf(sheets: readonly UsedSheet[]): readonly (readonly Block[])[] {
  const batches: Block[][] = [];
  let room = 0;
  for (const sheet of sheets.filter(({ used }) => !used.isNullObject)) {
    const { rowCount, columnCount } = sheet.used;
    for (let firstRow = 0; firstRow < rowCount;) {
      if (room < columnCount) {
        batches.push([]);
        room = Math.max(cellsPerRequest, columnCount);
      }
      const count = Math.min(rowCount - firstRow, Math.floor(room / columnCount));
      batches[batches.length - 1]?.push({ of: sheet, firstRow, rowCount: count });
      room -= count * columnCount;
      firstRow += count;
    }
  }
  return batches;
}

/** Reads batch after batch; one that is too large for Excel is read in halves. */
async function readBlocks(
  context: Excel.RequestContext,
  batches: readonly (readonly Block[])[],
  progress: Progress,
  done = 0,
): Promise<void> {
  const [batch, ...rest] = batches;
  if (!batch) return;
  progress.step({ kind: "reading", done, of: done + batches.length });
  const ranges = batch.map(rangeOf);
  for (const range of ranges) range.load("values,formulas");
  const hidden = batch.map((block, index) => hiddenRows(block, ranges[index]));
  try {
    await context.sync();
  } catch (error) {
    const halves = halved(batch);
    if (!isOfficeError(error) || error.code !== "ResponsePayloadSizeLimitExceeded" || !halves) throw error;
    return readBlocks(context, [...halves, ...rest], progress, done);
  }
  batch.forEach((block, index) => {
    const range = ranges[index];
    const { rowIndex, columnIndex } = block.of.used;
    const first = rowIndex + block.firstRow;
    const isHidden = (row: number) => hidden[index]?.value[row - first]?.rowHidden === true;
    for (const row of range ? rowsOf(range.values, range.formulas, first, columnIndex) : []) {
      block.of.rows.push(isHidden(row.row) ? { ...row, hidden: true } : row);
    }
  });
  return readBlocks(context, rest, progress, done + 1);
}

/** Which rows are hidden: asked row by row only in sheets where any is. */
function hiddenRows(
  { of }: Block,
  range: Excel.Range | undefined,
): OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined {
  return of.used.rowHidden === false ? undefined : range?.getRowProperties({ rowHidden: true });
}

function rangeOf({ of, firstRow, rowCount }: Block): Excel.Range {
  const { rowIndex, columnIndex, columnCount } = of.used;
  return of.sheet.getRangeByIndexes(rowIndex + firstRow, columnIndex, rowCount, columnCount);
}

/** Null when the batch is a single row, which cannot be halved. */
function halved(batch: readonly Block[]): readonly (readonly Block[])[] | null {
  const [only] = batch;
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  if (!only || only.rowCount < 2) return null;
  const first = Math.floor(only.rowCount / 2);
  return [
    [{ ...only, rowCount: first }],
    [{ ...only, firstRow: only.firstRow + first, rowCount: only.rowCount - first }],
  ];
}

function toSheet({ sheet, merged, rows }: UsedSheet, placed: Placed): Sheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    kind: "worksheet",
    isProtected: sheet.protection.protected,
    rows,
    tables: tablesOn(sheet.name, placed),
    merges: merged.isNullObject ? [] : merged.areas.items.map(toCellRange),
    comments: commentsOn(sheet.name, placed),
  };
}

function toCellRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function sheetNames({ sheet }: UsedSheet): readonly DefinedName[] {
  return sheet.names.items.map((name) => toDefinedName(name, sheet.name));
}
