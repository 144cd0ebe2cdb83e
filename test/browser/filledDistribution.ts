import { instrumentOf } from "../../src/core/instrument/instruments";
import { fillTemplate } from "../support/fillTemplate";

/** A distribution workbook filled in by somebody: forty participants, all with an activity. */
export async function filledDistribution(): Promise<Uint8Array> {
  const host = await fillTemplate(instrumentOf("2021"), 40, 5);
  await Excel.run(async (excel) => {
    const activities = excel.workbook.worksheets.getItem("Deltagare").getRange("B5:B44").load("values");
    await excel.sync();
    activities.values = activities.values.map(([activity]) => [activity || "Arena"]);
    await excel.sync();
  });
  return host.save();
}
