import { connectNew, refusal } from "../connectHost";
import type { Host } from "../../../workbench/host/Host";

/** A request body as the client sends it, without the client. */
function send(host: Host, paths: object[], actions: object[]) {
  const body = {
    ObjectPaths: Object.fromEntries(paths.map((path, index) => [index + 1, { Id: index + 1, Name: "", ...path }])),
    Actions: actions.map((action, index) => ({ Id: 100 + index, Name: "", ...action })),
  };
  return host.handleRequest(JSON.stringify(body), 0);
}

const ROOT = { ObjectPathType: 1 };
const SHEETS = { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };

describe("a request", () => {
  it("runs its actions in order, and what came before an error stays", async () => {
    const host = connectNew();
    const error = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").values = [["kvar"]];
      context.workbook.worksheets.getItem("Nej").activate();
      sheet.getRange("A2").values = [["aldrig"]];
      await context.sync();
    });
    expect(error.debugInfo.statement).toBe("var worksheet1 = worksheets.getItem(...);");
    const sheet = host.book.sheetNamed("Blad1");
    expect([sheet?.cell(0, 0)?.value, sheet?.cell(1, 0)]).toEqual(["kvar", undefined]);
  });

  it("resolves a path once, however many actions use it", async () => {
    const host = connectNew();
    const add = { ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Ny"] } };
    const use = { ActionType: 1, ObjectPathId: 3 };
    await send(
      host,
      [ROOT, SHEETS, add],
      [use, use, { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
    );
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Blad1", "Ny"]);
  });

  it("answers with results by action, traces, and the error with its place", async () => {
    const host = connectNew();
    const missing = { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Nej"] } };
    const reply = await send(
      host,
      [ROOT, SHEETS, missing],
      [
        { ActionType: 5, ObjectPathId: 1 },
        { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["name"] } },
        { ActionType: 1, ObjectPathId: 3 },
      ],
    );
    expect("body" in reply && JSON.parse(reply.body)).toEqual({
      Results: [
        { ActionId: 100, Value: null },
        { ActionId: 101, Value: { _Items: [{ Id: "{00000000-0001-0000-0000-000000000000}", Name: "Blad1" }] } },
      ],
      TraceIds: [100],
      Error: {
        Code: "ItemNotFound",
        Message: "The requested resource doesn't exist.",
        Location: "WorksheetCollection.getItem",
        HttpStatusCode: 400,
        ActionIndex: 2,
      },
    });
  });

  it("refuses unknown members, properties, classes and actions by name", async () => {
    const host = connectNew();
    const unknown = [
      [
        { ObjectPathType: 4, Name: "Bindings", ParentObjectPathId: 1 },
        { ActionType: 1, ObjectPathId: 3 },
      ],
      [
        { ObjectPathType: 2, Name: "Microsoft.Nothing" },
        { ActionType: 1, ObjectPathId: 3 },
      ],
      [SHEETS, { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["autoSave"] } }],
      [SHEETS, { ActionType: 3, Name: "constructor", ObjectPathId: 2 }],
      [SHEETS, { ActionType: 4, Name: "Name", ObjectPathId: 1, ArgumentInfo: { Arguments: ["x"] } }],
      [SHEETS, { ActionType: 7, ObjectPathId: 2 }],
    ] as const;
    for (const [path, action] of unknown) {
      const reply = await send(host, [ROOT, SHEETS, path], [action]);
      expect("body" in reply && JSON.parse(reply.body)).toMatchObject({ Error: { Code: "NotImplemented" } });
    }
    expect(host.notEmulated).toEqual([
      "Workbook.Bindings",
      "new Microsoft.Nothing",
      "Workbook.AutoSave",
      "WorksheetCollection.constructor()",
      "Workbook.Name (read-only)",
      "action type 7",
    ]);
  });

  it("answers the service that the runtime calls after start-up", async () => {
    const host = connectNew();
    const service = { ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" };
    const reply = await send(host, [service], [{ ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 }]);
    expect("body" in reply && JSON.parse(reply.body)).toEqual({
      Results: [{ ActionId: 100, Value: null }],
      TraceIds: [],
    });
  });
});

describe("null objects", () => {
  it("do nothing and lead to null objects", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nej");
      const cell = missing.getRange("A1");
      cell.values = [[1]];
      cell.load("values");
      missing.name = "Nytt";
      const count = missing.names.getCount();
      await context.sync();
      return [missing.isNullObject, cell.isNullObject, count.value];
    });
    // The client leaves the result of a call on a null object without a value.
    expect(seen).toEqual([true, true, undefined]);
  });
});

describe("load", () => {
  it("answers properties, those of objects within, and those of items", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Två").protection.protect();
      worksheets.load({ name: true, protection: { protected: true } });
      const range = worksheets.getItem("Blad1").getRange("A1");
      range.load(["address", "format/fill", "worksheet/name"]);
      await context.sync();
      return [
        worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]),
        range.address,
        range.format.fill.color,
        range.worksheet.name,
      ];
    });
    expect(seen).toEqual([
      [
        ["Blad1", false],
        ["Två", true],
      ],
      "Blad1!A1",
      "#FFFFFF",
      "Blad1",
    ]);
  });

  it("takes a slice of a collection with $top and $skip", async () => {
    connectNew();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      worksheets.add("C");
      worksheets.load({ $top: 1, $skip: 1, name: true } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["B"]);
  });

  it("loads nothing for items named in an array, as Excel (OfficeDev/office-js#190)", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(["items/name"]);
      await context.sync();
      return worksheets.items[0]?.name;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("leaves what was not asked for unloaded", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1").load("id");
      await context.sync();
      return sheet.name;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });
});

describe("objects from one request to the next", () => {
  it("are kept within Excel.run, and beyond it when tracked", async () => {
    const host = connectNew();
    const range = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("B2");
      cell.track();
      await context.sync();
      return cell;
    });
    const address = await Excel.run(range, async (context) => {
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Blad1!B2");
    range.untrack();
    await range.context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.context.references.count).toBe(0);
  });

  it("fail when their sheet has been deleted", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.add("Kort");
      const cell = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      cell.load("values");
      await context.sync();
    });
    expect(error.code).toBe("InvalidReference");
  });
});

describe("limits and failures", () => {
  it("refuses requests and responses above 5 MB, as Excel on the web", async () => {
    const host = connectNew();
    const big = Array.from({ length: 600 }, () => Array.from({ length: 10 }, () => "x".repeat(1000)));
    const sending = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:J600").values = big;
      await context.sync();
    });
    for (const rows of [big.slice(0, 300), big.slice(300)]) {
      await Excel.run(async (context) => {
        const offset = rows[0] === big[0] ? 0 : 300;
        context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(offset, 0, 300, 10).values = rows;
        await context.sync();
      });
    }
    const receiving = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:J600").load("values");
      await context.sync();
    });
    expect([sending.code, receiving.code]).toEqual([
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
    ]);
    expect(host.requestCount).toBe(4);
  });

  it.each([
    ["before", undefined],
    ["after", "skrivet"],
  ] as const)("fails the n-th request %s it is applied, when told so", async (when, value) => {
    const host = connectNew({ failAt: { request: 2, when, code: "GeneralException" } });
    const error = await refusal(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      cell.load("address");
      await context.sync();
      cell.values = [["skrivet"]];
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    expect(host.book.sheetNamed("Blad1")?.cell(0, 0)?.value).toBe(value);
  });

  it("fails a request as a whole, when told so", async () => {
    connectNew({ failAt: { request: 1, when: "before", code: "AccessDenied", as: "failedRequest" } });
    const error = await refusal(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  });

  it("speaks Swedish, when told so, with the same codes", async () => {
    connectNew({ language: "sv" });
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Nej").activate();
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["ItemNotFound", "Den begärda resursen finns inte."]);
  });

  it("refuses requests while a cell is edited, unless they wait", async () => {
    const host = connectNew();
    const end = host.beginCellEdit();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(host.book.sheetNamed("Blad1")?.cell(0, 0)).toBeUndefined();
    end();
    await waiting;
    expect(host.book.sheetNamed("Blad1")?.cell(0, 0)?.value).toBe(2);
  });

  it("takes its time, when told so", async () => {
    connectNew({ latency: 40 });
    const start = Date.now();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(39);
  });

  it("counts requests and bytes, but not the client's own cleaning up", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.requestCount).toBe(1);
    expect(host.bytesReceived).toBeGreaterThan(300);
    expect(host.bytesSent).toBeGreaterThan(50);
  });
});
