import type { Instrument } from "../../src/core/instrument/Instrument";
import type { RawValue } from "../../src/core/survey/RawValue";
import { writeWorkbookFile } from "../../src/file/writeWorkbookFile";
import { distributionTemplate } from "../../src/report/distribution/distributionTemplate";
import type { Host } from "../../workbench/host/Host";
import { entry } from "./enterInExcel";
import { makeDistribution } from "./makeDistribution";
import { openInExcel } from "./openInExcel";

export function templateBytes(instrument: Instrument): Uint8Array {
  return writeWorkbookFile(distributionTemplate(instrument, "2026-11-25T07:30:00Z"));
}

/** The template of a distribution workbook, filled in with made persons and counts as somebody would by hand. */
export async function fillTemplate(instrument: Instrument, persons: number, seed: number): Promise<Host> {
  const made = makeDistribution(instrument, persons, seed);
  const host = openInExcel(templateBytes(instrument));
  await Excel.run(async (context) => {
    const enter = (sheet: string, row: number, column: number, rows: readonly (readonly RawValue[])[]) => {
      const columns = Math.max(...rows.map((cells) => cells.length));
      const values = rows.map((cells) => Array.from({ length: columns }, (_, index) => entry(cells[index] ?? null)));
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows.length, columns).values = values;
    };
    enter(
      "Start",
      4,
      1,
      (made["Start"] ?? []).map(([, value = null]) => [value]),
    );
    for (const sheet of ["Insatser", "Deltagare", "Övriga grupper"]) enter(sheet, 4, 0, (made[sheet] ?? []).slice(1));
    await context.sync();
  });
  return host;
}
