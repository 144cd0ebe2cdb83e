import { check } from "../../src/app/check";
import { noProgress } from "../../src/app/WorkbookPort";
import { TaskError, WorkbookError } from "../../src/app/errors";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import type { DocumentProperty, Sheet } from "../../src/workbook/Workbook";
import { setCustomProperty } from "../../workbench/host/model/customProperties";
import { addPart } from "../../workbench/host/package/parts";
import { openInExcel } from "../support/openInExcel";
import { faultyBytes, receivedBytes, receivedFiles } from "../support/fixtures";

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const type = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** What both ways of reading know of a sheet; formulas of the fixtures have no values in the file. */
function comparable({ name, visibility, isProtected, rows, tables, merges, comments }: Sheet) {
  const withoutFormulas = rows.map(({ row, column, values, formulas, hidden }) => ({
    row,
    column,
    hidden: hidden ?? false,
    values: values.map((value, index) => (formulas?.[index] ? null : value)),
    formulas: formulas ?? null,
  }));
  return { name, visibility, isProtected, rows: withoutFormulas, tables, merges, comments };
}

describe("reading the open workbook", () => {
  const samples = [
    receivedBytes("2023", receivedFiles("2023")[0] ?? ""),
    receivedBytes("2017", receivedFiles("2017")[0] ?? ""),
    // With Excel tables, and with merged headings.
    receivedBytes("2023", "Registreringsfil_2023_Västerås.xlsx"),
    receivedBytes("2023", "Registreringsfil_2023_Gävleborg.xlsx"),
    faultyBytes(),
  ];

  it.each(samples)("gives what the file holds (sample %#)", async (bytes) => {
    const host = openInExcel(bytes);
    const fromExcel = await excelWorkbook.read(noProgress);
    const fromFile = readWorkbook(bytes);
    expect(fromExcel.sheets.map(comparable)).toEqual(fromFile.sheets.map(comparable));
    const ofPeople = ({ name }: DocumentProperty) => !/^(?:created|modified|Application|AppVersion)$/.test(name);
    const inOrder = (properties: readonly DocumentProperty[]) =>
      properties.filter(ofPeople).sort((first, second) => first.name.localeCompare(second.name));
    expect(inOrder(fromExcel.properties)).toEqual(inOrder(fromFile.properties));
    expect(host.notEmulated).toEqual([]);
  });

  it("reads comments with their answers and custom properties, in the same three requests", async () => {
    const host = openInExcel(faultyBytes());
    const sheet = host.book.worksheets.find(({ name }) => name === "Personal");
    const thread = (content: string) => `<ThreadedComments xmlns="${threads}">${content}</ThreadedComments>`;
    const messages =
      '<threadedComment ref="B2" id="{1}"><text>Ring 070-123 45 67</text></threadedComment>' +
      '<threadedComment ref="B2" id="{2}" parentId="{1}"><text>Jag mejlar</text></threadedComment>';
    const name = "xl/threadedComments/threadedComment1.xml";
    const contentType = "application/vnd.ms-excel.threadedcomments+xml";
    addPart(host.book.file, { name, contentType, content: thread(messages) }, { source: sheet?.part ?? "", type });
    setCustomProperty(host.book, "Registrerad av", "Anna");
    const workbook = await excelWorkbook.read(noProgress);
    expect(host.requestCount).toBe(3);
    expect(workbook.sheets.find((found) => found.name === "Personal")?.comments).toEqual([
      { row: 1, column: 1, text: "Ring 070-123 45 67" },
      { row: 1, column: 1, text: "Jag mejlar" },
    ]);
    expect(workbook.properties).toContainEqual({ name: "Registrerad av", value: "Anna" });
    const found = check(workbook).report.findings.filter(({ part }) => part === "comment");
    expect(found).toEqual([
      { rule: "privacy/phone", severity: "error", place: { sheet: "Personal", row: 1, column: 1 }, part: "comment" },
    ]);
  });

  it("cannot tell macros and links in Excel, and says so", async () => {
    openInExcel(faultyBytes());
    const { rules } = check(await excelWorkbook.read(noProgress)).report;
    const unknown = rules.filter(({ rule, notEvaluable }) => rule.startsWith("workbook/") && notEvaluable);
    expect(unknown.map(({ rule }) => rule)).toEqual(["workbook/externalLink", "workbook/macros"]);
  });

  it("takes three requests for an ordinary workbook, whatever the number of sheets", async () => {
    const host = openInExcel(faultyBytes());
    await excelWorkbook.read(noProgress);
    expect(host.requestCount).toBe(3);
  });

  it("reads error values as error values, and in a Swedish Excel too", async () => {
    openInExcel(faultyBytes(), { language: "sv" });
    const { sheets } = await excelWorkbook.read(noProgress);
    const row = sheets.find(({ name }) => name === "Deltagare pågående")?.rows.find((candidate) => candidate.row === 4);
    expect(row?.values[10 - (row?.column ?? 0)]).toEqual({ error: "#N/A" });
  });

  it("reads in halves what Excel finds too large for one answer", async () => {
    const whole = openInExcel(faultyBytes());
    const expected = await excelWorkbook.read(noProgress);
    const host = openInExcel(faultyBytes(), { payloadLimit: Math.ceil(whole.bytesSent * 0.6) });
    expect(await excelWorkbook.read(noProgress)).toEqual(expected);
    expect(host.requestCount).toBeGreaterThan(3);
  });

  it("stops between requests when the user cancels", async () => {
    openInExcel(faultyBytes());
    const progress = {
      step: () => {
        throw new TaskError("cancelled");
      },
    };
    await expect(excelWorkbook.read(progress)).rejects.toEqual(new TaskError("cancelled"));
  });

  it("says by code why Excel refused", async () => {
    const host = openInExcel(faultyBytes(), { language: "sv" });
    host.beginCellEdit();
    await expect(excelWorkbook.read(noProgress)).rejects.toEqual(new WorkbookError("cellEdit", ""));
  });
});
