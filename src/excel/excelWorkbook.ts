import type { WorkbookPort } from "../app/WorkbookPort";
import { formatMemory } from "../workbook/memory/formatMemory";
import { memoryNamespace } from "../workbook/memory/Memory";
import { memoryAmong } from "../workbook/memory/parseMemory";
import { changeCells, inspectCells } from "./changeCells";
import { putCustomXml, readCustomXml } from "./customXml";
import { toWorkbookError } from "./errors";
import { readWorkbook } from "./readWorkbook";
import { writeContent } from "./writeContent";

/** The workbook that is open in Excel. */
export const excelWorkbook: WorkbookPort = {
  read: (progress) => run((context) => readWorkbook(context, progress)),
  write: (content, verify, progress) => run((context) => writeContent(context, content, verify, progress)),
  remember: (memory) => run((context) => putCustomXml(context, memoryNamespace, formatMemory(memory))),
  recall: () => run(async (context) => memoryAmong(await readCustomXml(context, memoryNamespace))),
  inspectCells: (changes) => run((context) => inspectCells(context, changes)),
  changeCells: (changes) => run((context) => changeCells(context, changes)),
};

/** Runs a task in Excel; what Excel refuses becomes an WorkbookError. */
export async function run<T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(task);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
