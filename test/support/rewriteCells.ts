import { openInExcel } from "./openInExcel";

/** The bytes of a workbook in which somebody has entered other values in ranges of a sheet, e.g. `{"E3:E4": [["a"], ["b"]]}`. */
export async function rewriteCells(
  bytes: Uint8Array,
  sheetName: string,
  ranges: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<Uint8Array> {
  const host = openInExcel(bytes);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [address, values] of Object.entries(ranges)) {
      sheet.getRange(address).values = values.map((row) => [...row]);
    }
    await context.sync();
  });
  return host.save();
}
