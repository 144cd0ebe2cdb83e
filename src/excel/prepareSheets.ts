import type { Progress } from "../app/WorkbookPort";
import { markFormula, markName } from "../workbook/ownSheets";
import { fillSheet } from "./fillSheet";
import type { NamePlan } from "./planNames";
import type { Target } from "./planTargets";
import { temporaryKind, type WorkbookState } from "./surveyWorkbook";
import { addTable, batchTables, fillBlock, fillHeadings } from "./writeTables";

/** One request for names and hidden sheets with everything in them; where there are tables, some more for their rows. */
export async function prepareSheets(
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
