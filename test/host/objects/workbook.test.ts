import { addPart } from "../../../workbench/host/package/parts";
import { connectFixture, connectNew, refusal } from "../connectHost";

describe("NamedItemCollection", () => {
  it("adds names of ranges, formulas and values, and reads them back", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Plats", worksheets.getItem("Blad1").getRange("B2:C3"), "en kommentar");
      names.add("Tal", "=5");
      names.add("Ord", '="a"');
      names.load("items/name,items/formula,items/value,items/type,items/scope,items/comment,items/visible");
      await context.sync();
      const range = names.getItem("plats").getRange().load("address");
      const none = names.getItem("Tal").getRangeOrNullObject();
      await context.sync();
      return [names.items.map((item) => item.toJSON()), range.address, none.isNullObject];
    });
    expect(seen).toEqual([
      [
        { name: "Ord", formula: '="a"', value: "a", type: "String", scope: "Workbook", comment: "", visible: true },
        {
          name: "Plats",
          formula: "=Blad1!$B$2:$C$3",
          value: "Blad1!B2:C3",
          type: "Range",
          scope: "Workbook",
          comment: "en kommentar",
          visible: true,
        },
        { name: "Tal", formula: "=5", value: 5, type: "Integer", scope: "Workbook", comment: "", visible: true },
      ],
      "Blad1!B2:C3",
      true,
    ]);
  });

  it("keeps names of sheets apart from names of the workbook", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.names.add("Egen", sheet.getRange("A1"));
      const inWorkbook = context.workbook.names.getItemOrNullObject("Egen");
      const inSheet = sheet.names.getItem("Egen").load("scope");
      await context.sync();
      inSheet.visible = false;
      inSheet.delete();
      const count = sheet.names.getCount();
      await context.sync();
      return [inWorkbook.isNullObject, inSheet.scope, count.value];
    });
    expect(seen).toEqual([true, "Worksheet", 0]);
  });

  it.each(["A1", "R1C1", "r", "1a", "a b", "å".repeat(256), "XFD1048576"])("refuses the name %p", async (name) => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("refuses a name that is there already, in any case", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.names.add("Namn", "=1");
      context.workbook.names.add("NAMN", "=2");
      await context.sync();
    });
    expect(error.code).toBe("ItemAlreadyExists");
  });

  it("allows names with Swedish letters and those that only look like cells", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      for (const name of ["Åldersgrupp", "XFE1", "_dolt", "Q1.svar"]) context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await host.save();
    expect(host.book.file.text("xl/workbook.xml")).toContain('<definedName name="XFE1">1</definedName>');
  });
});

describe("TableCollection", () => {
  it("reads the tables of a file and their ranges", async () => {
    connectFixture("received-2023/Registreringsfil_2023_Blekinge.xlsx");
    const seen = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name,items/showTotals");
      const table = context.workbook.worksheets.getItem("Pågående").tables.getItemAt(0).load("name");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItemAt(1).getDataBodyRange(),
      ];
      for (const range of ranges) range.load("address");
      table.columns.load("items/name");
      await context.sync();
      return [tables.items.length, ranges.map(({ address }) => address), table.columns.items[3]?.name];
    });
    // The table part: ref="A1:L45", one heading row, no totals.
    expect(seen).toEqual([2, ["Pågående!A1:L45", "Pågående!A1:L1", "Pågående!A2:L45", "Pågående!B2:B45"], "Kön"]);
  });

  it("names what it does not emulate", async () => {
    const host = connectFixture("received-2023/Registreringsfil_2023_Blekinge.xlsx");
    const error = await refusal(async (context) => {
      context.workbook.tables.getItemAt(0).reapplyFilters();
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["NotImplemented", "not emulated: Table.ReapplyFilters()"]);
    expect(host.notEmulated).toEqual(["Table.ReapplyFilters()"]);
  });
});

describe("CustomXmlPartCollection", () => {
  it("keeps parts with their ids, finds them by namespace, and saves them", async () => {
    const host = connectNew();
    const seen = await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<märke xmlns="urn:x">å</märke>');
      customXmlParts.add('<annat xmlns="urn:y"/>');
      part.load("id,namespaceUri");
      await context.sync();
      const scoped = customXmlParts.getByNamespace("urn:x");
      const count = scoped.getCount();
      const xml = scoped.getOnlyItem().getXml();
      customXmlParts.getItem(part.id).setXml('<märke xmlns="urn:x">ö</märke>');
      const changed = part.getXml();
      const none = customXmlParts.getByNamespace("urn:z").getOnlyItemOrNullObject();
      await context.sync();
      return [part.namespaceUri, count.value, xml.value, changed.value, none.isNullObject];
    });
    expect(seen).toEqual(["urn:x", 1, '<märke xmlns="urn:x">å</märke>', '<märke xmlns="urn:x">ö</märke>', true]);
    await host.save();
    expect(host.book.file.text("customXml/item1.xml")).toBe('<märke xmlns="urn:x">ö</märke>');
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace("urn:x").getOnlyItem().delete();
      await context.sync();
    });
    await host.save();
    expect(host.book.file.names().filter((name) => name.startsWith("customXml/"))).toEqual([
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
  });

  it("refuses text that is not XML", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.customXmlParts.add("<a>");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("SettingCollection", () => {
  it("keeps values of any shape in the file", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("bindning", { blad: "Start", rader: [1, 2] });
      settings.add("bindning", { blad: "Start", rader: [3] });
      settings.add("bort", true);
      await context.sync();
      settings.getItem("bort").delete();
      const item = settings.getItem("bindning").load("value");
      const none = settings.getItemOrNullObject("bort");
      settings.load("items/key");
      await context.sync();
      return [item.value, none.isNullObject, settings.items.map(({ key }) => key)];
    });
    expect(seen).toEqual([{ blad: "Start", rader: [3] }, true, ["bindning"]]);
  });
});

describe("DocumentProperties", () => {
  it("reads the file's properties and sets them", async () => {
    const host = connectNew();
    const seen = await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Titel & mer";
      properties.company = "Förbundet";
      properties.custom.add("Antal", 3);
      properties.custom.add("Version", "1.0");
      await context.sync();
      properties.load("title,author,company");
      properties.custom.load("items/key,items/value,items/type");
      await context.sync();
      const custom = properties.custom.items.map(({ key, value, type }) => [key, value, type]);
      properties.custom.getItem("antal").delete();
      await context.sync();
      return [properties.title, properties.author, properties.company, custom];
    });
    expect(seen).toEqual([
      "Titel & mer",
      "",
      "Förbundet",
      [
        ["Antal", 3, "Number"],
        ["Version", "1.0", "String"],
      ],
    ]);
    await host.save();
    expect(host.book.file.text("docProps/core.xml")).toContain("<dc:title>Titel &amp; mer</dc:title>");
    expect(host.book.file.text("docProps/custom.xml")).toContain('pid="3" name="Version"');
  });
});

describe("Application", () => {
  it("speaks Swedish: decimal comma and sv-SE", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.load("decimalSeparator,calculationMode,cultureInfo/name");
      await context.sync();
      return [application.decimalSeparator, application.calculationMode, application.cultureInfo.name];
    });
    expect(seen).toEqual([",", "Automatic", "sv-SE"]);
  });
});

describe("selection", () => {
  it("follows select, and the first cell of it is active", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.address];
    });
    expect(seen).toEqual(["Ny!B2:C3", "Ny!B2"]);
  });
});

describe("WorksheetFreezePanes", () => {
  it("freezes rows, columns, or what lies above and left of a range, and frees them", async () => {
    const host = connectNew();
    const seen = await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Blad1");
      const addresses: string[] = [];
      const steps = [
        () => freezePanes.freezeRows(2),
        () => freezePanes.freezeColumns(1),
        () => freezePanes.freezeAt("A1:B3"),
      ];
      for (const step of steps) {
        step();
        const location = freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        addresses.push(location.address);
      }
      return addresses;
    });
    expect(seen).toEqual(["Blad1!1:2", "Blad1!A:A", "Blad1!A1:B3"]);
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).toContain(
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    );
    const isFree = await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Blad1");
      freezePanes.unfreeze();
      const location = freezePanes.getLocationOrNullObject();
      await context.sync();
      return location.isNullObject;
    });
    expect(isFree).toBe(true);
  });
});

describe("PageLayout", () => {
  it("sets orientation, fit, margins, area, titles and texts, in the schema's order", async () => {
    const host = connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Sida &P av &N";
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "Resultat";
      await context.sync();
      pageLayout.load("orientation,zoom,leftMargin,topMargin,centerHorizontally");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const footers = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader,rightHeader");
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.leftMargin,
        pageLayout.topMargin,
        titles.address,
        area.address,
        footers.centerFooter,
        footers.leftHeader,
        footers.rightHeader,
      ];
    });
    expect(seen).toEqual([
      "Landscape",
      { horizontalFitToPages: 1 },
      36,
      72,
      "Blad1!1:3",
      "Blad1!A1:D20",
      "Sida &P av &N",
      "Resultat",
      "",
    ]);
    await host.save();
    const xml = host.book.file.text("xl/worksheets/sheet1.xml");
    const order = [
      "<sheetPr>",
      "<sheetViews>",
      "<sheetData",
      "<printOptions",
      "<pageMargins",
      "<pageSetup",
      "<headerFooter>",
    ];
    expect(order.map((tag) => xml.indexOf(tag))).toEqual(order.map((tag) => xml.indexOf(tag)).sort((a, b) => a - b));
    expect(xml).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(host.book.file.text("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$1:$3</definedName>',
    );
  });
});

describe("CommentCollection", () => {
  it("reads threaded comments with authors and answers", async () => {
    const host = connectNew();
    const main = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    const type = "http://schemas.microsoft.com/office/2017/10/relationships";
    const { file } = host.book;
    addPart(
      file,
      {
        name: "xl/threadedComments/threadedComment1.xml",
        contentType: "application/vnd.ms-excel.threadedcomments+xml",
        content:
          `<ThreadedComments xmlns="${main}"><threadedComment ref="B2" dT="2023-05-01T10:00:00.00" personId="{P}" ` +
          `id="{C}" done="1"><text>Varför?</text></threadedComment><threadedComment ref="B2" personId="{P}" id="{R}" ` +
          `parentId="{C}"><text>Därför.</text></threadedComment></ThreadedComments>`,
      },
      { source: "xl/worksheets/sheet1.xml", type: `${type}/threadedComment` },
    );
    addPart(
      file,
      {
        name: "xl/persons/person.xml",
        contentType: "application/vnd.ms-excel.person+xml",
        content: `<personList xmlns="${main}"><person displayName="Någon" id="{P}"/></personList>`,
      },
      { source: "xl/workbook.xml", type: `${type}/person` },
    );
    const seen = await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.load("items/content,items/authorName,items/resolved,items/replies/items/content");
      await context.sync();
      const [comment] = comments.items;
      const place = comment?.getLocation().load("address");
      await context.sync();
      const replies = comment?.replies.items.map(({ content }) => content);
      return [comments.items.length, comment?.content, comment?.authorName, comment?.resolved, replies, place?.address];
    });
    expect(seen).toEqual([1, "Varför?", "Någon", true, ["Därför."], "Blad1!B2"]);
  });
});
