import type { TextChange } from "../app/WorkbookPort";
import type { DataTable, SheetContent } from "../report/SheetContent";
import { markFormula, markName } from "../workbook/ownSheets";
import { cellText } from "./cellText";
import { contentSize, layOut } from "./fillSheet";
import type { NamePlan } from "./planNames";
import type { Target } from "./planTargets";
import { keyOf, type ExistingTable } from "./surveyTables";
import { addTable, replaceRows } from "./writeTables";

/** Queues what makes the new content the workbook's; sent as one request. */
export function commitSheets(
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
