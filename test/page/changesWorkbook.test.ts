import { noProgress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { changesWorkbook } from "../../workbench/page/session/changesWorkbook";
import { receivedBytes } from "../support/fixtures";
import { openInExcel } from "../support/openInExcel";

/** What changesWorkbook says of each request of a task, with the client's real requests. */
async function changesOf(task: () => Promise<unknown>): Promise<readonly boolean[]> {
  const host = openInExcel(receivedBytes("2023", "Registreringsfil_2023_Södra_Dalarna.xlsx"));
  const seen: boolean[] = [];
  const answer = host.handleRequest.bind(host);
  host.handleRequest = (body, flags = 0) => {
    seen.push(changesWorkbook(body, flags));
    return answer(body, flags);
  };
  connectBridge(host);
  await task();
  return seen;
}

describe("changesWorkbook", () => {
  it("is false for everything that reading the workbook asks for", async () => {
    const changes = await changesOf(() => excelWorkbook.read(noProgress));
    expect(changes.length).toBeGreaterThan(2);
    expect(changes).not.toContain(true);
  });

  it("is true for the request that changes a cell, and for the one that adds a sheet", async () => {
    const changes = await changesOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Start").getRange("B3").values = [["Provdalen"]];
        await context.sync();
        context.workbook.worksheets.add("Nytt");
        await context.sync();
      }),
    );
    expect(changes.slice(0, 2)).toEqual([true, true]);
  });
});
