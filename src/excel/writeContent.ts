import { WorkbookError } from "../app/errors";
import type { Progress, Verify, WriteReport } from "../app/WorkbookPort";
import { checkCharts } from "../report/checkCharts";
import type { WorkbookContent } from "../report/SheetContent";
import { commitSheets } from "./commitSheets";
import { contentSize } from "./fillSheet";
import { nameComments, planNames, type NamePlan } from "./planNames";
import { planTargets, type Target } from "./planTargets";
import { prepareSheets } from "./prepareSheets";
import { toValue } from "./rowsOf";
import { surveyTables } from "./surveyTables";
import { surveyWorkbook } from "./surveyWorkbook";
import { writeCharts } from "./writeCharts";

/**
 * Writes sheets and names, all or nothing. Everything is first written to hidden sheets and verified there, in several
 * requests where there are tables; only the last request touches what the user sees. When a request fails, hidden sheets
 * and names are put back as they were. Sheets of the same kind are filled anew where they stand, and their tables keep
 * their identity, so that formulas elsewhere that point at them still do. Charts come after that, since no table is to be
 * lost for a chart that some Excel cannot draw.
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
    await prepareSheets(context, targets, names, state, progress);
    const texts = await verifyAll(context, targets, verify);
    progress.step({ kind: "writing" });
    commitSheets(context, targets, names, texts);
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
