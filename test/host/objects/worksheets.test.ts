import { sheetView } from "../../../workbench/host/model/sheetView";
import { connectFixture, connectNew, refusal } from "../connectHost";

const MIXED = "received-2023/Registreringsfil_2023_Gotland.xlsx";

describe("WorksheetCollection", () => {
  it("lists the sheets of a file in their order, with visibility and place", async () => {
    connectFixture(MIXED);
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/position");
      await context.sync();
      return worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
    });
    expect(sheets).toHaveLength(10);
    // As openpyxl reads the file.
    expect(sheets[0]).toEqual(["Start", "Visible", 0]);
    expect(sheets.filter(([, visibility]) => visibility === "Hidden")).toEqual([["Listor", "Hidden", 1]]);
  });

  it("finds a sheet by name in any case and by id, and answers a null object for a missing one", async () => {
    connectNew();
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("bLAD1").load("name,id");
      const missing = worksheets.getItemOrNullObject("Nej");
      // Microsoft's samples begin so; it must do nothing.
      missing.delete();
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("name");
      await context.sync();
      return [byName.name, byId.name, missing.isNullObject];
    });
    expect(found).toEqual(["Blad1", "Blad1", true]);
  });

  it("refuses to get a missing sheet, with the place of the error", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Nej").load("name");
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  });

  it("adds a sheet last, named as told or with the next free name, and it can be used in later requests", async () => {
    connectNew();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Resultat");
      worksheets.add();
      await context.sync();
      added.getRange("A1").values = [["x"]];
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Blad1", "Resultat", "Blad2"]);
  });

  it.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["BLAD1", "ItemAlreadyExists"],
  ])("refuses the name %p: %s", async (name, code) => {
    const host = connectNew();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(host.book.sheets).toHaveLength(1);
  });

  it("counts all sheets or the visible ones", async () => {
    connectFixture(MIXED);
    const counts = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getCount();
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [all.value, visible.value];
    });
    expect(counts).toEqual([10, 9]);
  });
});

describe("Worksheet", () => {
  it("renames a sheet, and formulas and names that mean it follow", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Blad1");
      context.workbook.worksheets.add("Annat").getRange("A1").formulas = [['=Blad1!B2+SUM(blad1!C:C)&"Blad1!"']];
      context.workbook.names.add("Plats", first.getRange("B2"));
      first.name = "Ny plats";
      await context.sync();
    });
    expect(host.book.sheetNamed("Annat")?.cell(0, 0)?.formula).toBe("='Ny plats'!B2+SUM('Ny plats'!C:C)&\"Blad1!\"");
    await host.save();
    expect(host.book.file.text("xl/workbook.xml")).toContain("'Ny plats'!$B$2");
  });

  it("deletes a sheet: references to it become #REF!, its part and its own names go", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const extra = worksheets.add("Extra");
      extra.names.add("Egen", extra.getRange("A1"));
      worksheets.getItem("Blad1").getRange("A1").formulas = [["=Extra!A1:B2+1"]];
      await context.sync();
      extra.delete();
      await context.sync();
    });
    await host.save();
    expect(host.book.sheetNamed("Blad1")?.cell(0, 0)?.formula).toBe("=#REF!+1");
    expect(host.book.file.names()).not.toContain("xl/worksheets/sheet2.xml");
    expect(host.book.file.text("xl/workbook.xml")).not.toContain("Egen");
    expect(host.book.file.text("[Content_Types].xml")).not.toContain("sheet2.xml");
  });

  it("keeps each sheet's own names with it when sheets change places", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const b = worksheets.add("B");
      const c = worksheets.add("C");
      b.names.add("Namn", b.getRange("A1"));
      c.position = 0;
      await context.sync();
      b.names.load("items/name");
      await context.sync();
      expect(b.names.items.map(({ name }) => name)).toEqual(["Namn"]);
    });
    await host.save();
    expect(host.book.file.text("xl/workbook.xml")).toContain('localSheetId="2"');
  });

  it("refuses to delete or hide the last visible sheet", async () => {
    connectNew();
    const deleting = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").delete();
      await context.sync();
    });
    const hiding = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").visibility = "Hidden";
      await context.sync();
    });
    expect([deleting.code, hiding.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  it("refuses to delete a very hidden sheet", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.add("Dold");
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it.each<[string, (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void]>([
    ["adding", (_, sheets) => sheets.add("Ny")],
    ["deleting", (sheet) => sheet.delete()],
    ["renaming", (sheet) => (sheet.name = "Ny")],
    ["moving", (sheet) => (sheet.position = 0)],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    ["copying", (sheet) => sheet.copy()],
    ["protecting again", (sheet) => sheet.context.workbook.protection.protect()],
  ])("refuses %s sheets while the structure of the workbook is protected", async (_, change) => {
    connectNew();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Två");
      context.workbook.protection.protect();
      await context.sync();
    });
    const error = await refusal(async (context) => {
      change(context.workbook.worksheets.getItem("Två"), context.workbook.worksheets);
      await context.sync();
    });
    const states = await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      const before = protection.protected;
      protection.unprotect();
      protection.load("protected");
      await context.sync();
      return [before, protection.protected];
    });
    expect([error.code, ...states]).toEqual(["AccessDenied", true, false]);
  });

  it("takes a colour of the tab, hides gridlines, and is shown when activated", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.tabColor = "#ff8800";
      sheet.showGridlines = false;
      sheet.activate();
      await context.sync();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name,tabColor,showGridlines");
      await context.sync();
      return [active.name, active.tabColor, active.showGridlines];
    });
    expect(seen).toEqual(["Ny", "#FF8800", false]);
  });

  it("leaves the other sheets' parts as they came when sheets are added, moved and deleted", async () => {
    const host = connectFixture(MIXED);
    const parts = host.book.worksheets.map(({ part }) => part);
    const before = parts.map((part) => host.book.file.text(part));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.position = 2;
      context.workbook.worksheets.add("Kort").delete();
      sheet.activate();
      await context.sync();
    });
    await host.save();
    expect(parts.filter((part, index) => host.book.file.text(part) !== before[index])).toEqual([]);
    expect(host.book.activeSheet.name).toBe("Ny");
  });

  it("takes the mark of the selected tab along, so that no two sheets are edited as a group", async () => {
    const host = connectNew();
    const first = host.book.worksheets[0];
    if (first !== undefined) sheetView(first, true).setAttribute("tabSelected", "1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ny").activate();
      await context.sync();
    });
    const marks = host.book.worksheets.map((sheet) => sheetView(sheet)?.getAttribute("tabSelected"));
    expect(marks).toEqual([null, "1"]);
  });

  it("copies a plain sheet with formats, widths and merges", async () => {
    const host = connectNew();
    const copied = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
      sheet.getRange("A1").format.fill.color = "yellow";
      sheet.getRange("A:A").format.columnWidth = 96;
      sheet.getRange("C1:D1").merge();
      const copy = sheet.copy("End");
      await context.sync();
      const cells = copy.getRange("A1:B1").load("formulas");
      const format = copy.getRange("A1").format.load("columnWidth,fill/color");
      copy.load("name,position");
      await context.sync();
      return [copy.name, copy.position, cells.formulas, format.columnWidth, format.fill.color];
    });
    expect(copied).toEqual(["Blad1 (2)", 1, [[1, "=A1*2"]], 96, "#FFFF00"]);
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet2.xml")).toContain('<mergeCell ref="C1:D1"/>');
  });

  it("knows the used range: with formats, or of values alone; of an empty sheet A1 or none", async () => {
    connectNew();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const empty = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.fill.color = "#000000";
      const used = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [empty.address, none.isNullObject, used.address, values.address];
    });
    expect(addresses).toEqual(["Blad1!A1", true, "Blad1!B2:D5", "Blad1!B2"]);
  });
});
