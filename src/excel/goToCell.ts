import { run } from "./excelWorkbook";

/** Shows a cell and selects it. A hidden sheet is not shown: then false. Rows and columns are zero-based. */
export function goToCell(sheetName: string, row: number, column: number): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
    return true;
  });
}
