import { isErrorValue, type RawValue } from "../../src/core/survey/RawValue";
import { createHost, type Host } from "../../workbench/host/Host";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../workbench/host/transport/bridge";

/** A new workbook in the host with these sheets entered as a person would; Excel.run of Microsoft's client talks to it. */
export async function enterInExcel(sheets: Readonly<Record<string, readonly (readonly RawValue[])[]>>): Promise<Host> {
  const host = createHost({ engine: startFormulaEngine });
  connectBridge(host);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [name, rows] of Object.entries(sheets)) {
      const columns = Math.max(...rows.map((row) => row.length));
      const values = rows.map((row) => Array.from({ length: columns }, (_, column) => entry(row[column] ?? null)));
      worksheets.add(name).getRangeByIndexes(0, 0, rows.length, columns).values = values;
    }
    worksheets.getItem("Blad1").delete();
    await context.sync();
  });
  return host;
}

/** What is typed to get the value. */
export function entry(value: RawValue): string | number | boolean {
  return isErrorValue(value) ? "=NA()" : (value ?? "");
}
