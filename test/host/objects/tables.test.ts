import { openHost, type Host } from "../../../workbench/host/Host";
import { startFormulaEngine } from "../../../workbench/host/startFormulaEngine";
import { connectBridge } from "../../../workbench/host/transport/bridge";
import { connectNew, refusal } from "../connectHost";

const rows = [
  ["Förbund", "Antal", "År"],
  ["Väst", 3, 2022],
  ["Öst", 4, 2023],
];

/** A table A1:C3 on Blad1, called Svar. */
async function addTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem("Blad1");
  sheet.getRange("A1:C3").values = rows;
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Svar";
  await context.sync();
  return table;
}

/** What the client reads of the only table after the file was saved and opened again. */
async function reopened(host: Host): Promise<Record<string, unknown>> {
  connectBridge(openHost(await host.save()));
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.load("id,name,style,showBandedRows,showFilterButton,showHeaders,highlightFirstColumn");
    const range = table.getRange().load("address,values");
    table.columns.load("items/name");
    await context.sync();
    const { id, name, style, showBandedRows, showFilterButton, showHeaders } = table;
    const columns = table.columns.items.map((column) => column.name);
    return { id, name, style, showBandedRows, showFilterButton, showHeaders, address: range.address, columns };
  });
}

describe("TableCollection.add", () => {
  it("makes a table part that is read back from the file", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const table = await addTable(context);
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      await context.sync();
    });
    expect(await reopened(host)).toEqual({
      id: "1",
      name: "Svar",
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
      showHeaders: true,
      address: "Blad1!A1:C3",
      columns: ["Förbund", "Antal", "År"],
    });
    expect(host.book.file.names()).toContain("xl/tables/table1.xml");
  });

  it("gives Excel's own name, style and filter when nothing is said", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:C3").values = rows;
      context.workbook.tables.add("Blad1!A1:C3", true);
      await context.sync();
    });
    expect(await reopened(host)).toMatchObject({
      name: "Tabell1",
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    });
  });

  it("makes headings texts, names blank ones and numbers repeated ones", async () => {
    const host = connectNew();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B2:F3").values = [
        [2023, "", "n", "N", "rad\nbryts"],
        [1, 2, 3, 4, 5],
      ];
      const header = sheet.tables.add(sheet.getRange("B2:F3"), true).getHeaderRowRange().load("values");
      await context.sync();
      return header.values;
    });
    const columns = ["2023", "Kolumn2", "n", "N2", "rad\nbryts"];
    expect(values).toEqual([columns]);
    expect((await reopened(host))["columns"]).toEqual(columns);
    expect(host.book.file.text("xl/tables/table1.xml")).toContain('name="rad_x000A_bryts"');
  });

  it("gives a table of headings alone an empty row, and moves data without headings down", async () => {
    connectNew();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").values = [["a", "b"]];
      const headed = sheet.tables.add("A1:B1", true).getRange().load("address");
      sheet.getRange("D1:E2").values = [
        [1, 2],
        [3, 4],
      ];
      const bare = sheet.tables.add("D1:E2", false).getRange().load("address,values");
      await context.sync();
      return [headed.address, bare.address, bare.values];
    });
    const moved = [
      ["Kolumn1", "Kolumn2"],
      [1, 2],
      [3, 4],
    ];
    expect(addresses).toEqual(["Blad1!A1:B2", "Blad1!D1:E3", moved]);
  });

  it("refuses another table's cells, protected cells and merged cells", async () => {
    connectNew();
    const codes: string[] = [];
    for (const prepare of [
      (sheet: Excel.Worksheet) => void sheet.tables.add("A1:A2", true),
      (sheet: Excel.Worksheet) => sheet.getRange("D4:E4").merge(),
      (sheet: Excel.Worksheet) => sheet.protection.protect(),
    ]) {
      const error = await refusal(async (context) => {
        const sheet = context.workbook.worksheets.add();
        prepare(sheet);
        sheet.tables.add("A1:E4", true);
        await context.sync();
      });
      codes.push(`${error.code} ${String((error.debugInfo as { errorLocation?: string }).errorLocation)}`);
    }
    expect(codes).toEqual([
      "InvalidArgument TableCollection.add",
      "MergedRangeConflict TableCollection.add",
      "InvalidArgument TableCollection.add",
    ]);
  });
});

describe("Table", () => {
  it("is renamed, formulas with it; a name that is taken or no name is refused", async () => {
    connectNew({ engine: startFormulaEngine });
    const seen = await Excel.run(async (context) => {
      const table = await addTable(context);
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("E1");
      cell.formulas = [["=SUM(Svar[Antal])"]];
      table.name = "Enkäter";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    });
    expect(seen).toEqual(["=SUM(Enkäter[Antal])", 7]);
    for (const [name, code] of [
      ["A1", "InvalidArgument"],
      ["upptaget", "ItemAlreadyExists"],
    ] as const) {
      const error = await refusal(async (context) => {
        context.workbook.names.add("Upptaget", "=1");
        await context.sync();
        context.workbook.tables.getItem("Enkäter").name = name;
        await context.sync();
      }).finally(() =>
        Excel.run(async (context) => {
          context.workbook.names.getItemOrNullObject("Upptaget").delete();
          await context.sync();
        }),
      );
      expect(error.code).toBe(code);
    }
  });

  it("names its columns after what is written into its headings, and formulas follow", async () => {
    connectNew({ engine: startFormulaEngine });
    const seen = await Excel.run(async (context) => {
      const table = await addTable(context);
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("E1");
      cell.formulas = [["=SUM(Svar[Antal])+SUM(Svar[[#All],[Antal]:[År]])"]];
      table.getHeaderRowRange().values = [["Förbund", "År", ""]];
      cell.load("formulas");
      table.columns.load("items/name");
      await context.sync();
      return [cell.formulas[0]?.[0], table.columns.items.map(({ name }) => name)];
    });
    expect(seen).toEqual(["=SUM(Svar[År])+SUM(Svar[[#All],[År]:[Kolumn3]])", ["Förbund", "År", "Kolumn3"]]);
  });

  it("is resized over more rows and other columns", async () => {
    const host = connectNew({ engine: startFormulaEngine });
    const sums = await Excel.run(async (context) => {
      const table = await addTable(context);
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B4:D4").values = [[5, 2024, "ny"]];
      sheet.getRange("D1").values = [["Not"]];
      sheet.getRange("F1").formulas = [["=SUM(Svar[Antal])"]];
      table.resize("B1:D5");
      const sum = sheet.getRange("F1").load("values");
      await context.sync();
      return sum.values;
    });
    expect(sums).toEqual([[12]]);
    expect(await reopened(host)).toMatchObject({ address: "Blad1!B1:D5", columns: ["Antal", "År", "Not"] });
  });

  it.each(["A2:C5", "E1:F5", "A1:C1", "A:C"])("is not resized to %s", async (address) => {
    connectNew();
    const error = await refusal(async (context) => {
      (await addTable(context)).resize(address);
      await context.sync();
    });
    expect([error.code, (error.debugInfo as { errorLocation?: string }).errorLocation]).toEqual([
      "InvalidArgument",
      "Table.resize",
    ]);
  });

  it("is deleted with its cells and its part; formulas become #REF!", async () => {
    const host = connectNew({ engine: startFormulaEngine });
    const seen = await Excel.run(async (context) => {
      const table = await addTable(context);
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("E1").formulas = [["=SUM(Svar[Antal])"]];
      table.delete();
      const count = context.workbook.tables.getCount();
      const cells = sheet.getRange("A1:E1").load("formulas");
      await context.sync();
      return [count.value, cells.formulas];
    });
    expect(seen).toEqual([0, [["", "", "", "", "=SUM(#REF!)"]]]);
    await host.save();
    expect(host.book.file.names().filter((name) => name.includes("table"))).toEqual([]);
    expect(host.book.file.text("[Content_Types].xml")).not.toContain("table");
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).not.toContain("tableParts");
  });

  it("becomes plain cells; formulas get addresses", async () => {
    connectNew({ engine: startFormulaEngine });
    const seen = await Excel.run(async (context) => {
      const table = await addTable(context);
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("E1");
      cell.formulas = [["=SUM(Svar[Antal])+ROWS(Svar)"]];
      const range = table.convertToRange().load("address,values");
      cell.load("formulas,values");
      const none = context.workbook.tables.getItemOrNullObject("Svar");
      await context.sync();
      return [range.address, range.values, cell.formulas[0]?.[0], cell.values[0]?.[0], none.isNullObject];
    });
    expect(seen).toEqual(["Blad1!A1:C3", rows, "=SUM(Blad1!$B$2:$B$3)+ROWS(Blad1!$A$2:$C$3)", 9, true]);
  });

  it("goes when all of its cells are cleared of everything, and stays when their contents are", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const table = await addTable(context);
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B3").clear("Contents");
      table.columns.load("items/name");
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      sheet.getRange().clear();
      const count = sheet.tables.getCount();
      await context.sync();
      return [names, count.value];
    });
    expect(seen).toEqual([["Kolumn1", "Kolumn2", "År"], 0]);
  });

  it("goes with its sheet", async () => {
    const host = connectNew();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.getRange("A1:A2").values = [["a"], [1]];
      sheet.tables.add("A1:A2", true).name = "Bort";
      context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=SUM(Bort[a])"]];
      await context.sync();
      sheet.delete();
      await context.sync();
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(#REF!)"]]);
    });
    expect(host.book.file.names().filter((name) => name.includes("table"))).toEqual([]);
  });

  it("has one of Excel's styles", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      (await addTable(context)).style = "TableStyleMedium29";
      await context.sync();
    });
    expect([error.code, (error.debugInfo as { errorLocation?: string }).errorLocation]).toEqual([
      "InvalidArgument",
      "Table.style",
    ]);
  });
});
