import { WorkbookError } from "../../src/app/errors";
import { merge } from "../../src/app/merge/merge";
import { mergeInto } from "../../src/app/merge/mergeInto";
import { readMergedData } from "../../src/app/merge/readResultWorkbook";
import type { Received } from "../../src/app/merge/receiveFile";
import { noProgress, type Progress } from "../../src/app/WorkbookPort";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { batchTables } from "../../src/excel/writeTables";
import type { MergedData } from "../../src/core/national/MergedData";
import { resultContent } from "../../src/report/result/resultContent";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { createHost, type Host } from "../../workbench/host/Host";
import type { HostOptions } from "../../workbench/host/HostOptions";
import { connectBridge } from "../../workbench/host/transport/bridge";
import { startFormulaEngine } from "../../workbench/host/startFormulaEngine";
import { madeFiles } from "../support/madeFiles";
import { mergeAll, plainOptions } from "../support/received";

// So many surveys that their rows take several requests.
jest.setTimeout(300_000);

const files = madeFiles(11, { associations: 14, surveys: 1600 });
const [first, last] = [files.slice(0, 12), files.slice(12)];

const mergeFiles = (received: readonly Received[], progress: Progress = noProgress) =>
  mergeInto(excelWorkbook, received, plainOptions, progress);

function newInExcel(options: HostOptions = {}): Host {
  const host = createHost({ engine: startFormulaEngine, ...options });
  connectBridge(host);
  return host;
}

/** In how many requests the rows of the tables go. */
function requestsFor(data: MergedData): number {
  return batchTables(resultContent(data).sheets.map((content) => ({ sheet: content.name, content }))).length;
}

/** Every table's cells as they are to be, by the table's name; as a file has them, without empty cells at the end. */
function expectedTables(data: MergedData): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const tables = resultContent(data).sheets.flatMap(({ dataTables = [] }) => dataTables);
  return new Map(
    tables.map(({ name, columns, rows }) => [name, [columns.map(({ heading }) => heading), ...rows.map(trimmed)]]),
  );
}

/** Every table's cells as the saved file has them. */
async function savedTables(host: Host): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const { sheets } = readWorkbook(await host.save());
  return new Map(
    sheets.flatMap(({ rows, tables }) => {
      const byRow = new Map(rows.map((row) => [row.row, row]));
      return tables.map((table) => {
        const cells = Array.from({ length: table.rowCount }, (_, index) => {
          const row = byRow.get(table.row + index);
          return trimmed(
            Array.from({ length: table.columnCount }, (_, at) => row?.values[table.column + at - row.column] ?? null),
          );
        });
        return [table.name, cells] as const;
      });
    }),
  );
}

function trimmed(row: readonly unknown[]): readonly unknown[] {
  const end = row.findLastIndex((value) => value !== null && value !== "");
  return row.slice(0, end + 1);
}

/** One assertion for each table: the first row that differs is shown, not tens of thousands. */
async function expectWritten(host: Host, data: MergedData): Promise<void> {
  const [saved, expected] = [await savedTables(host), expectedTables(data)];
  expect([...saved.keys()]).toEqual([...expected.keys()]);
  for (const [name, rows] of expected) {
    const found = saved.get(name)!;
    // A table has at least one row, if only an empty one.
    expect([name, found.length]).toEqual([name, Math.max(rows.length, 2)]);
    const differs = rows.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(found[index]));
    expect([name, differs, found[differs]]).toEqual([name, -1, undefined]);
  }
}

describe("a result workbook whose rows take several requests", () => {
  const data = mergeAll(first);
  const whole = mergeAll(files);

  it("is made of as many surveys as that", () => {
    expect(Math.min(requestsFor(data), requestsFor(whole))).toBeGreaterThan(1);
  });

  it("has every cell of what was merged, when it is new and when others are merged into it", async () => {
    const host = newInExcel();
    await mergeFiles(first);
    await expectWritten(host, data);
    await mergeFiles(last);
    await expectWritten(host, merge(data, last, plainOptions).data!);
    expect(host.largestMessage).toBeLessThan(5e6);
    expect(host.notEmulated).toEqual([]);
  });

  it("is read back as it was merged; nothing is left of it when a request in the middle of the rows fails", async () => {
    const host = newInExcel();
    const empty = readWorkbook(await host.save());
    // Before each step that writes: the whole, the rows of each request, and what makes them the workbook's.
    const before: number[] = [];
    await mergeFiles(files, { step: ({ kind }) => void (kind === "writing" && before.push(host.requestCount)) });
    expect(readMergedData(readWorkbook(await host.save()))).toEqual(whole);
    expect(before).toHaveLength(requestsFor(whole) + 2);

    const failing = newInExcel({ failAt: { request: before[2]! + 1, when: "after", code: "GeneralException" } });
    await expect(mergeFiles(files)).rejects.toThrow(WorkbookError);
    expect(readWorkbook(await failing.save())).toEqual(empty);
  });
});
