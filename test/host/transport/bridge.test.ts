import { createHost } from "../../../workbench/host/Host";
import { connectBridge } from "../../../workbench/host/transport/bridge";

/** The names of the sheets, asked for in a context that is made now and used when told. */
function sheetNames(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  return context.sync().then(() => worksheets.items.map(({ name }) => name));
}

describe("connectBridge", () => {
  it("gives every test a host of its own, and leaves earlier contexts with theirs", async () => {
    const first = createHost();
    connectBridge(first);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Första");
      await context.sync();
    });
    const earlier = new Excel.RequestContext();
    connectBridge(createHost());
    expect(await sheetNames(earlier)).toEqual(["Blad1", "Första"]);
    expect(await Excel.run(sheetNames)).toEqual(["Blad1"]);
  });

  it("makes a defect of the host an error of the request, with its trace, instead of silence", async () => {
    const host = createHost();
    connectBridge(host);
    Object.defineProperty(host.book, "sheets", { get: () => null });
    await expect(Excel.run(sheetNames)).rejects.toThrow(/the host is at fault: TypeError/);
  });

  it("does not send events of an earlier host to handlers of a later one", async () => {
    const first = createHost();
    connectBridge(first);
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => {
        count += 1;
      });
      await context.sync();
    });
    connectBridge(createHost());
    first.userEdit("Blad1", 0, 0, "x");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(count).toBe(0);
  });
});
