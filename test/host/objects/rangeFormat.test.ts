import { connectNew, refusal } from "../connectHost";

/** Works on the only sheet of a new workbook. */
async function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem("Blad1"), context));
}

describe("RangeFormat", () => {
  it("keeps font, fill, alignment and number format apart from one another", async () => {
    connectNew();
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      const { format } = range;
      format.font.name = "Arial";
      format.font.size = 14;
      format.font.bold = true;
      format.font.italic = true;
      format.font.underline = "Single";
      format.font.color = "#0000ff";
      format.fill.color = "#FFEE00";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.indentLevel = 2;
      range.numberFormat = "0%" as unknown as string[][];
      format.load("wrapText,horizontalAlignment,verticalAlignment,indentLevel");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color");
      await context.sync();
      return [
        format.font.toJSON(),
        format.fill.color,
        format.wrapText,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.indentLevel,
      ];
    });
    expect(seen).toEqual([
      { name: "Arial", size: 14, bold: true, italic: true, underline: "Single", color: "#0000FF" },
      "#FFEE00",
      true,
      "Center",
      "Top",
      2,
    ]);
  });

  it("answers null where cells differ", async () => {
    connectNew();
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const font = sheet.getRange("A1:B1").format.font.load("bold,italic");
      await context.sync();
      return [font.bold, font.italic];
    });
    expect(seen).toEqual([null, false]);
  });

  it("gives equal formats one place in the file", async () => {
    const host = connectNew();
    await onSheet(async (sheet, context) => {
      for (const address of ["A1", "B1", "C1"]) {
        sheet.getRange(address).format.font.bold = true;
        sheet.getRange(address).format.fill.color = "red";
      }
      await context.sync();
    });
    await host.save();
    const styles = host.book.file.text("xl/styles.xml");
    expect(styles.match(/<cellXfs count="3">/)).not.toBeNull();
    expect(styles.match(/<fonts count="2">/)).not.toBeNull();
    expect(styles.match(/<fills count="3">/)).not.toBeNull();
  });

  it("draws borders on the sides asked for", async () => {
    const host = connectNew();
    const seen = await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        borders.getItem(side).style = "Continuous";
      }
      borders.getItem("EdgeTop").weight = "Thick";
      borders.getItem("EdgeBottom").color = "#FF0000";
      const top = borders.getItem("EdgeTop").load("style,weight,color");
      const bottom = borders.getItem("EdgeBottom").load("style,weight,color");
      const corner = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style");
      await context.sync();
      borders.getItem("EdgeTop").style = "None";
      const gone = borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [top.style, top.weight, top.color, bottom.color, corner.style, gone.style];
    });
    expect(seen).toEqual(["Continuous", "Thick", "#000000", "#FF0000", "Continuous", "None"]);
    await host.save();
    expect(host.book.file.text("xl/styles.xml")).toContain('<bottom style="thin"><color rgb="FFFF0000"/></bottom>');
  });

  it("formats whole columns, also for cells that come later, and rows win over them", async () => {
    connectNew();
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").format.font.italic = true;
      sheet.getRange("B:C").format.font.bold = true;
      sheet.getRange("C5").values = [["senare"]];
      const fonts = ["C5", "D5", "B2", "D2"].map((address) => sheet.getRange(address).format.font.load("bold,italic"));
      const columns = sheet.getRange("B:C").format.font.load("bold");
      await context.sync();
      return [...fonts.map(({ bold, italic }) => [bold, italic]), columns.bold];
    });
    expect(seen).toEqual([[true, false], [false, false], [true, true], [false, true], true]);
  });

  it("formats a whole sheet at once, with what is there and what comes later", async () => {
    const host = connectNew();
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("3:3").format.font.italic = true;
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange().format.font.name = "Arial";
      sheet.getRange("D9").values = [["senare"]];
      const fonts = ["B2", "D9", "C3"].map((address) => sheet.getRange(address).format.font.load("name,italic"));
      const all = sheet.getRange().format.font.load("name,italic");
      await context.sync();
      return [...fonts, all].map(({ name, italic }) => [name, italic]);
    });
    expect(seen).toEqual([
      ["Arial", false],
      ["Arial", false],
      ["Arial", true],
      ["Arial", null],
    ]);
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).toContain('<cols><col min="1" max="16384" ');
  });

  it("measures columns in points: 64 pixels are 48 points, and 40 points are 53 pixels", async () => {
    const host = connectNew();
    const seen = await onSheet(async (sheet, context) => {
      const standard = sheet.getRange("A1").format.load("columnWidth,rowHeight");
      sheet.getRange("B:C").format.columnWidth = 40;
      sheet.getRange("C:C").format.columnWidth = 48;
      const set = sheet.getRange("B1").format.load("columnWidth");
      const mixed = sheet.getRange("A1:C1").format.load("columnWidth");
      await context.sync();
      return [standard.columnWidth, standard.rowHeight, set.columnWidth, mixed.columnWidth];
    });
    expect(seen).toEqual([48, 15, 39.75, null]);
    await host.save();
    // 53 / 7 digits, cut to 256ths.
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).toContain(
      '<cols><col min="2" max="2" width="7.5703125" customWidth="1"/><col min="3" max="3" width="9.140625" customWidth="1"/></cols>',
    );
  });

  it("sets heights, hides rows and columns, and tells which are hidden", async () => {
    connectNew();
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const row = sheet.getRange("A1").format.load("rowHeight");
      const area = sheet.getRange("A1:C4").load("rowHidden,columnHidden,hidden");
      const hidden = sheet.getRange("A2:A3").load("rowHidden,hidden");
      const visible = sheet.getRange("A1:C4").getSpecialCellsOrNullObject("Visible");
      visible.load("address,areaCount");
      visible.areas.load("items/address");
      const none = sheet.getRange("A2:C3").getSpecialCellsOrNullObject("Visible");
      await context.sync();
      return [
        row.rowHeight,
        area.rowHidden,
        area.columnHidden,
        hidden.rowHidden,
        hidden.hidden,
        visible.areas.items.map(({ address }) => address),
        none.isNullObject,
      ];
    });
    expect(seen).toEqual([30, null, null, true, true, ["Blad1!A1", "Blad1!C1", "Blad1!A4", "Blad1!C4"], true]);
  });

  it("widens columns to their longest text", async () => {
    connectNew();
    const widths = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["kort", "en mycket längre text"]];
      sheet.getRange("A:B").format.autofitColumns();
      const formats = ["A1", "B1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
      await context.sync();
      return formats.map(({ columnWidth }) => columnWidth);
    });
    // (4 * 7 + 5) and (21 * 7 + 5) pixels, three quarters of a point each.
    expect(widths).toEqual([24.75, 114]);
  });

  it("merges and takes apart", async () => {
    const host = connectNew();
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge(true);
      range.load("values");
      const rows = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      return [range.values, rows.address, none.isNullObject];
    });
    expect(seen).toEqual([
      [
        [1, ""],
        [3, ""],
      ],
      "Blad1!A1:B1,Blad1!A2:B2",
      true,
    ]);
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).not.toContain("mergeCells");
  });
});

describe("a protected sheet", () => {
  it("refuses contents, formats and widths, but lets unlocked cells be filled in", async () => {
    connectNew();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("B1").values = [["svar"]];
      sheet.protection.load("protected,options");
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, false]);
    });
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]),
      (sheet) => (sheet.getRange("B1").format.fill.color = "red"),
      (sheet) => (sheet.getRange("B1").format.columnWidth = 10),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.protection.protect(),
    ];
    for (const attempt of attempts) {
      const error = await refusal(async (context) => {
        attempt(context.workbook.worksheets.getItem("Blad1"));
        await context.sync();
      });
      expect(error.code).toBe("AccessDenied");
    }
  });

  it("can be unprotected again when it has no password", async () => {
    connectNew();
    const isProtected = await onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.font.bold = true;
      sheet.protection.unprotect();
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(isProtected).toBe(false);
  });
});
