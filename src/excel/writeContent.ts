import type { Progress, TextChange, Verify, WriteReport } from "../app/WorkbookPort";
import { checkCharts } from "../report/checkCharts";
import type { SheetContent, DataTable, WorkbookContent } from "../report/SheetContent";
import { freeName, markFormula, markName, planSheetNames } from "../workbook/ownSheets";
import { cellText } from "./cellText";
import { WorkbookError } from "../app/errors";
import { contentSize, fillSheet, layOut } from "./fillSheet";
import { nameComments, planNames, type NamePlan } from "./planNames";
import { keyOf, surveyTables, type ExistingTable } from "./surveyTables";
import { surveyWorkbook, temporaryKind, type OwnSheet, type WorkbookState } from "./surveyWorkbook";
import { toValue } from "./rowsOf";
import { writeCharts } from "./writeCharts";
import { addTable, batchTables, fillBlock, fillHeadings, replaceRows } from "./writeTables";

/** A sheet to write: the name it will have, the own sheet it takes the place of, and the hidden one it is prepared on. */
interface Target {
  readonly content: SheetContent;
  readonly name: string;
  readonly existing: OwnSheet | null;
  readonly temporaryName: string;
  /** Tables of the own sheet that get other rows, by name in small letters. */
  readonly tables: ReadonlyMap<string, ExistingTable>;
}

/**
 * Writes sheets and names, all or nothing. Everything is first written to hidden sheets and verified there, in several
 * requests where there are tables; only the last request touches what the user sees. When a request fails, hidden sheets
 * and names are put back as they were. Sheets of the same kind are filled anew where they stand, and their tables keep
 * their identity, so that formulas elsewhere that point at them still do. Charts come
 * after that, since no table is to be lost for a chart that some Excel cannot draw.
 */
export async function writeContent(
  context: Excel.RequestContext,
  content: WorkbookContent,
  verify: Verify,
  progress: Progress,
): Promise<WriteReport> {
  for (const sheet of content.sheets) checkCharts(sheet);
  const state = await surveyWorkbook(context);
  const names = planNames(content.names, state.names, nameComments[content.namesOf ?? "registration"]);
  const tables = await surveyTables(context, content.sheets, state);
  const targets = planTargets(content.sheets, state, tables);
  let committing = false;
  try {
    await writeTemporary(context, targets, names, state, progress);
    const texts = await verifyAll(context, targets, verify);
    progress.step({ kind: "writing" });
    commit(context, targets, names, texts);
    committing = true;
    await context.sync();
  } catch (error) {
    const isDone = await orNotRestored(targets, async () => {
      if (committing && (await isCommitted(context, targets))) return true;
      await restore(context, targets, names);
      return false;
    });
    if (!isDone) throw error;
  }
  const charted = targets.flatMap(({ name, content: { charts } }) => (charts === undefined ? [] : [{ name, charts }]));
  return { sheetNames: targets.map(({ name }) => name), charts: await writeCharts(context, charted) };
}

function planTargets(
  sheets: readonly SheetContent[],
  state: WorkbookState,
  tables: ReadonlyMap<string, ExistingTable>,
): readonly Target[] {
  const names = planSheetNames(sheets, state.sheetNames, state.ownSheets);
  const taken = new Set([...state.sheetNames, ...names].map((name) => name.toLowerCase()));
  return sheets.map((content, index) => {
    const existing = state.ownSheets.find(({ kind }) => kind === content.kind) ?? null;
    if (existing?.isProtected) throw new WorkbookError("sheetProtected", existing.name);
    const temporaryName = freeName("NNS tillfälligt", taken);
    const own = new Map([...tables].filter(([, table]) => table.sheet === existing?.name));
    return { content, name: names[index]!, existing, temporaryName, tables: own };
  });
}

/** One request for names and hidden sheets with everything in them; where there are tables, some more for their rows. */
async function writeTemporary(
  context: Excel.RequestContext,
  targets: readonly Target[],
  names: NamePlan,
  state: WorkbookState,
  progress: Progress,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { name } of state.ownSheets.filter(({ kind }) => kind === temporaryKind))
    worksheets.getItem(name).delete();
  const hasTables = targets.some(({ content }) => content.dataTables);
  if (!hasTables) applyNames(context, names);
  for (const { content, temporaryName } of targets) {
    const sheet = worksheets.add(temporaryName);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.names.add(markName, markFormula(temporaryKind)).visible = false;
    fillSheet(sheet, content);
    for (const table of content.dataTables ?? []) fillHeadings(sheet, table);
  }
  await context.sync();
  if (hasTables) await writeTables(context, targets, names, progress);
}

/** Rows first, some megabytes at a time; then the tables, and the names that mean them. */
async function writeTables(
  context: Excel.RequestContext,
  targets: readonly Target[],
  names: NamePlan,
  progress: Progress,
): Promise<void> {
  const { worksheets } = context.workbook;
  const contents = targets.map(({ content, temporaryName }) => ({ sheet: temporaryName, content }));
  const writeBatches = async ([batch, ...rest]: ReturnType<typeof batchTables>): Promise<void> => {
    if (!batch) return;
    progress.step({ kind: "writing" });
    for (const block of batch) fillBlock(worksheets.getItem(block.sheet), block);
    await context.sync();
    await writeBatches(rest);
  };
  await writeBatches(batchTables(contents));
  for (const { content, existing, temporaryName } of targets) {
    // A sheet that is there keeps its tables; those it lacks are made when the rows are in place.
    if (existing) continue;
    for (const table of content.dataTables ?? []) addTable(worksheets.getItem(temporaryName), table);
  }
  applyNames(context, names);
  await context.sync();
}

function applyNames(context: Excel.RequestContext, names: NamePlan): void {
  const { names: present } = context.workbook;
  for (const { name, formula } of names.add) present.add(name, formula, names.comment);
  for (const { name, to } of names.change) present.getItem(name).formula = to;
}

/** One request: the values the formulas got. Returns the text to set in each sheet. */
async function verifyAll(context: Excel.RequestContext, targets: readonly Target[], verify: Verify) {
  const ranges = targets.map(({ content, temporaryName }) => {
    const { rows, columns } = contentSize(content);
    const range = context.workbook.worksheets.getItem(temporaryName).getRangeByIndexes(0, 0, rows, columns);
    range.load("values");
    return range;
  });
  await context.sync();
  return targets.map(({ content }, index) =>
    verify(
      content,
      (ranges[index]?.values ?? []).map((row) => row.map(toValue)),
    ),
  );
}

/** Queues what makes the new content the workbook's; sent as one request. */
function commit(
  context: Excel.RequestContext,
  targets: readonly Target[],
  names: NamePlan,
  texts: readonly (TextChange | null)[],
): void {
  const { worksheets } = context.workbook;
  targets.forEach(({ content, name, existing, temporaryName, tables }, index) => {
    const temporary = worksheets.getItem(temporaryName);
    const change = texts[index];
    if (change) temporary.getRangeByIndexes(change.row, 0, 1, 1).values = [[cellText(change.text)]];
    if (existing && content.dataTables) {
      replaceTables(worksheets.getItem(existing.name), temporary, content.dataTables, tables);
      temporary.delete();
    } else if (existing) {
      replaceContent(worksheets.getItem(existing.name), temporary, content);
      temporary.delete();
    } else {
      temporary.names.getItem(markName).formula = markFormula(content.kind);
      temporary.visibility = Excel.SheetVisibility.visible;
      temporary.name = name;
    }
  });
  for (const { name } of names.remove) context.workbook.names.getItem(name).delete();
}

/** The tables alone: what stands above and beside them is left as it is. */
function replaceTables(
  sheet: Excel.Worksheet,
  temporary: Excel.Worksheet,
  contents: readonly DataTable[],
  tables: ReadonlyMap<string, ExistingTable>,
): void {
  for (const content of contents) {
    const existing = tables.get(keyOf(content));
    if (existing) replaceRows(sheet, temporary, content, existing);
    else {
      const [rows, columns] = [1 + content.rows.length, content.columns.length];
      const source = temporary.getRangeByIndexes(content.row, content.column, rows, columns);
      sheet.getRangeByIndexes(content.row, content.column, rows, columns).copyFrom(source, Excel.RangeCopyType.all);
      addTable(sheet, content);
    }
  }
}

function replaceContent(existing: Excel.Worksheet, temporary: Excel.Worksheet, content: SheetContent): void {
  const { rows, columns } = contentSize(content);
  existing.getRange().clear();
  existing
    .getRangeByIndexes(0, 0, rows, columns)
    .copyFrom(temporary.getRangeByIndexes(0, 0, rows, columns), Excel.RangeCopyType.all);
  layOut(existing, content);
}

/** Whether a request that reported an error was carried out all the same: then no hidden sheet is left. */
async function isCommitted(context: Excel.RequestContext, targets: readonly Target[]): Promise<boolean> {
  const left = targets.map(({ temporaryName }) => context.workbook.worksheets.getItemOrNullObject(temporaryName));
  for (const sheet of left) sheet.load("name");
  await context.sync();
  return left.every((sheet) => sheet.isNullObject);
}

/** One request that takes away what has been written so far. */
async function restore(context: Excel.RequestContext, targets: readonly Target[], names: NamePlan): Promise<void> {
  const { worksheets, names: present } = context.workbook;
  for (const { temporaryName } of targets) worksheets.getItemOrNullObject(temporaryName).delete();
  for (const { name } of names.add) present.getItemOrNullObject(name).delete();
  for (const { name, from } of names.change) present.getItem(name).formula = from;
  await context.sync();
}

/** When even putting back fails, the user must be told which sheets may be left. */
async function orNotRestored<T>(targets: readonly Target[], attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    throw new WorkbookError("notRestored", targets.map(({ temporaryName }) => temporaryName).join(", "), {
      cause: error,
    });
  }
}
