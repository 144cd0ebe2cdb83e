import { run } from "./excelWorkbook";

/**
 * Tells when somebody has changed cells anywhere in the workbook; answers how to stop. The add-in's own writes are left
 * out where Excel says whose a change is (ExcelApi 1.14; before that they are told too).
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") onChange();
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
