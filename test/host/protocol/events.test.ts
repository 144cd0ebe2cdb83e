import { connectNew } from "../connectHost";

/** Lets replies and events arrive, on a busy machine too. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 250));
}

describe("events", () => {
  it("tell of the add-in's own writes and of a person's, to the sheet and to the collection", async () => {
    const host = connectNew();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (where: string) => async (event: Excel.WorksheetChangedEventArgs) => {
        seen.push([where, event.address, event.changeType, event.source, event.triggerSource]);
      };
      worksheets.getItem("Blad1").onChanged.add(note("blad"));
      worksheets.onChanged.add(note("bok"));
      await context.sync();
      worksheets.getItem("Blad1").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await settle();
    host.userEdit("Blad1", 2, 0, "5,5");
    await settle();
    expect(seen).toEqual([
      ["blad", "A1:B1", "RangeEdited", "Local", "ThisLocalAddin"],
      ["bok", "A1:B1", "RangeEdited", "Local", "ThisLocalAddin"],
      ["blad", "A3", "RangeEdited", "Local", "Unknown"],
      ["bok", "A3", "RangeEdited", "Local", "Unknown"],
    ]);
  });

  it("tell what a single cell held before and holds now, as Excel does not for larger areas", async () => {
    const host = connectNew();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.onChanged.add(async ({ details }) => void seen.push(details));
      await context.sync();
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    host.userEdit("Blad1", 0, 0, "Ja");
    await settle();
    const details = { valueBefore: 1, valueAfter: "Ja", valueTypeBefore: "Double", valueTypeAfter: "String" };
    expect(seen).toEqual([undefined, details]);
  });

  it("lead to the range that changed", async () => {
    const host = connectNew();
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          addresses.push(range.address);
        });
      });
      await context.sync();
    });
    host.userEdit("Blad1", 4, 2, "x");
    await settle();
    expect(addresses).toEqual(["Blad1!C5"]);
  });

  it("stop when the handler is removed", async () => {
    const host = connectNew();
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => {
        count += 1;
      });
      await context.sync();
      return added;
    });
    host.userEdit("Blad1", 0, 0, "1");
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.userEdit("Blad1", 0, 0, "2");
    await settle();
    expect(count).toBe(1);
  });

  it("tell of sheets added, shown and deleted, and of selections", async () => {
    const host = connectNew();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push("added"));
      worksheets.onActivated.add(async () => void seen.push("activated"));
      worksheets.onDeactivated.add(async () => void seen.push("deactivated"));
      worksheets.onDeleted.add(async () => void seen.push("deleted"));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
      const sheet = worksheets.add("Ny");
      sheet.activate();
      sheet.getRange("B2").select();
      sheet.delete();
      await context.sync();
    });
    await settle();
    host.userSelect("Blad1", "C3");
    await settle();
    expect(seen).toEqual(["added", "deactivated", "activated", "selected B2", "deleted", "selected C3"]);
  });
});

describe("a person's entry", () => {
  it.each([
    ["5", 5, "General"],
    ["5,5", 5.5, "General"],
    ["5.5", "5.5", "General"],
    ["1 234,5", 1234.5, "General"],
    ["12 %", 0.12, "0%"],
    ["2023-05-01", 45047, "yyyy-mm-dd"],
    ["'5", "5", "General"],
    ["sant", true, "General"],
    ["Ja", "Ja", "General"],
    ["", null, "General"],
  ])("%p becomes %p", (typed, value, numberFormat) => {
    const host = connectNew();
    host.userEdit("Blad1", 0, 0, "förut");
    host.userEdit("Blad1", 0, 0, typed);
    const sheet = host.book.sheetNamed("Blad1");
    expect(sheet?.cell(0, 0)?.value).toBe(value);
    expect(host.book.styles.format(sheet?.styleAt(0, 0) ?? 0).numberFormat).toBe(numberFormat);
  });

  it("is refused in a locked cell of a protected sheet, and stays text in a cell formatted as text", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(() => host.userEdit("Blad1", 0, 0, "x")).toThrow("AccessDenied");
    host.userEdit("Blad1", 0, 1, "007");
    expect(host.book.sheetNamed("Blad1")?.cell(0, 1)?.value).toBe("007");
  });

  it("goes to the first cell of a merged area", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").merge();
      await context.sync();
    });
    host.userEdit("Blad1", 1, 1, "x");
    expect(host.book.sheetNamed("Blad1")?.cell(0, 0)?.value).toBe("x");
  });
});
