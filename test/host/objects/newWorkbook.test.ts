import { createWorkbook } from "../../../src/excel/createWorkbook";
import { writeWorkbookFile } from "../../../src/file/writeWorkbookFile";
import { createHost } from "../../../workbench/host/Host";
import { connectBridge } from "../../../workbench/host/transport/bridge";
import { example } from "../../file/exampleFile";

function connect() {
  const host = createHost();
  connectBridge(host);
  const made: Uint8Array[] = [];
  host.onNewWorkbook((bytes) => made.push(bytes));
  return { host, made };
}

describe("a new workbook made by the add-in", () => {
  it("is handed on byte for byte, and the open one is left alone", async () => {
    const { host, made } = connect();
    const bytes = writeWorkbookFile(example);
    await createWorkbook(bytes);
    expect(made).toEqual([bytes]);
    expect(host.notEmulated).toEqual([]);
    expect(host.book.worksheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });

  it("is refused when it is not a workbook", async () => {
    const { made } = connect();
    await expect(createWorkbook(new Uint8Array([1, 2, 3]))).rejects.toThrow();
    expect(made).toEqual([]);
  });
});
