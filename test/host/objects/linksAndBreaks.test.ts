import { openHost, type Host } from "../../../workbench/host/Host";
import { connectBridge } from "../../../workbench/host/transport/bridge";
import { connectNew, refusal } from "../connectHost";

async function reopened(host: Host): Promise<Host> {
  return connectBridge(openHost(await host.save())).host;
}

/** The link of each cell on Blad1, its text last; null where there is none. */
function linksOf(...addresses: string[]) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const ranges = addresses.map((address) => sheet.getRange(address).load("hyperlink"));
    await context.sync();
    // The client's type has no null, which Excel answers for cells without a link.
    return ranges.map(({ hyperlink }) => {
      const link = hyperlink as Excel.RangeHyperlink | null;
      return link === null ? null : [link.documentReference, link.screenTip, link.textToDisplay];
    });
  });
}

async function link(address: string, place: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address);
    range.hyperlink = { documentReference: place, textToDisplay: "Till bladet", screenTip: "Gå dit" };
    await context.sync();
  });
}

describe("Range.hyperlink", () => {
  it("is kept in the file, with its text in the first cell and the look of a link", async () => {
    const host = connectNew();
    await link("B2:C2", "'Annat blad'!A1");
    await reopened(host);
    expect(await linksOf("B2", "C2", "B2:C2", "A1", "A1:B2")).toEqual([
      ["'Annat blad'!A1", "Gå dit", "Till bladet"],
      ["'Annat blad'!A1", "Gå dit", ""],
      ["'Annat blad'!A1", "Gå dit", "Till bladet"],
      null,
      null,
    ]);
    const look = await Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem("Blad1").getRange("B2").format;
      font.load("underline,color");
      await context.sync();
      return [font.underline, font.color];
    });
    expect(look).toEqual(["Single", "#0563C1"]);
  });

  it("goes when cells are cleared, of those cells only, and is copied with them", async () => {
    const host = connectNew();
    await link("A1:B1", "Blad1!C9");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("D4").copyFrom("B1");
      sheet.getRange("A1").clear();
      await context.sync();
    });
    expect(await linksOf("A1", "B1", "D4")).toEqual([null, ["Blad1!C9", "Gå dit", ""], ["Blad1!C9", "Gå dit", ""]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange().clear();
      await context.sync();
    });
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).not.toContain("hyperlink");
  });

  it("does not lead out of the workbook", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").hyperlink = { address: "https://example.org" };
      await context.sync();
    });
    expect(error.message).toBe("not emulated: links out of the workbook");
  });
});

describe("PageBreakCollection", () => {
  it("breaks pages before rows and columns, in order, and keeps the breaks in the file", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      for (const address of ["A40", "A21:C25", "A21"]) sheet.horizontalPageBreaks.add(address);
      sheet.verticalPageBreaks.add("F1");
      await context.sync();
    });
    const again = await reopened(host);
    expect(again.book.file.text("xl/worksheets/sheet1.xml")).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="39" max="16383" man="1"/></rowBreaks>' +
        '<colBreaks count="1" manualBreakCount="1"><brk id="5" max="1048575" man="1"/></colBreaks>',
    );
    const seen = await Excel.run(async (context) => {
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = context.workbook.worksheets.getItem("Blad1");
      rows.load("items/rowIndex");
      const cell = columns.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      const indexes = rows.items.map(({ rowIndex }) => rowIndex);
      rows.getItem(0).delete();
      columns.removePageBreaks();
      const counts = [rows.getCount(), columns.getCount()];
      await context.sync();
      return [indexes, cell.address, counts.map(({ value }) => value)];
    });
    expect(seen).toEqual([[20, 39], "Blad1!F1", [1, 0]]);
  });

  it("has nothing before the first row", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").horizontalPageBreaks.add("A1");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
