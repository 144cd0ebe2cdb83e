import { connectNew, refusal } from "../connectHost";

/** Writes to A1 of the only sheet and answers values, formulas, text and format of what is there then. */
async function written(value: unknown, numberFormat?: string) {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange("A1");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return [cell.values[0]?.[0], cell.text[0]?.[0], cell.numberFormat[0]?.[0], cell.valueTypes[0]?.[0]] as unknown[];
  });
}

describe("Range.values", () => {
  it.each([
    [1.5, [1.5, "1,5", "General", "Double"]],
    [true, [true, "SANT", "General", "Boolean"]],
    ["ord", ["ord", "ord", "General", "String"]],
    ["007", [7, "7", "General", "Double"]],
    ["1,234.5", [1234.5, "1234,5", "General", "Double"]],
    ["5,5", ["5,5", "5,5", "General", "String"]],
    ["-3e2", [-300, "-300", "General", "Double"]],
    ["55.3%", [0.553, "55,30%", "0.00%", "Double"]],
    ["2023-05-01", [45047, "2023-05-01", "yyyy-mm-dd", "Double"]],
    ["2023-02-30", ["2023-02-30", "2023-02-30", "General", "String"]],
    ["true", [true, "SANT", "General", "Boolean"]],
    ["#N/A", ["#N/A", "#SAKNAS!", "General", "Error"]],
    ["'007", ["007", "007", "General", "String"]],
    ["-", ["-", "-", "General", "String"]],
    ["", ["", "", "General", "Empty"]],
  ])("reads %p as Excel reads it", async (value, expected) => {
    connectNew();
    expect(await written(value)).toEqual(expected);
  });

  it.each(["007", "=1+1", "2023-05-01", "+46"])("keeps %p as text in a cell formatted as text", async (value) => {
    connectNew();
    expect(await written(value, "@")).toEqual([value, value, "@", "String"]);
  });

  it("makes a formula of text that begins with =, + or -", async () => {
    const host = connectNew();
    for (const [value, formula] of [
      ["=SUM(B1:B2)", "=SUM(B1:B2)"],
      ["+B1", "=+B1"],
      ["-B1*2", "=-B1*2"],
    ] as const) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[value]];
        await context.sync();
      });
      expect(host.book.sheetNamed("Blad1")?.cell(0, 0)?.formula).toBe(formula);
    }
  });

  it.each([
    "1-2",
    "3/4",
    "5/1/2023",
    "2023-05",
    "12:30",
    "2023-05-01 10:00",
    "1 1/2",
    "(5)",
    "$5",
    "5 kr",
    "1 maj",
    "Dec 24",
  ])("refuses %p, which Excel may take for something else, by name instead of guessing", async (value) => {
    const host = connectNew();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[value]];
      await context.sync();
    });
    expect(error.code).toBe("NotImplemented");
    expect(host.notEmulated).toHaveLength(1);
  });

  it.each(["1–6", "maj", "Fråga 5", "10-12 personer", "5 av 6", "§ 5"])("leaves %p as text", async (value) => {
    connectNew();
    expect(await written(value)).toEqual([value, value, "General", "String"]);
  });

  it("leaves a cell alone where the array holds null, also where NaN has become null on the wire", async () => {
    connectNew();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, NaN, "x"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 2, "x"]]);
  });

  it("puts one value into every cell", async () => {
    connectNew();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([[[[1]]], [[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]]])(
    "refuses an array of another shape: %j",
    async (values) => {
      connectNew();
      const error = await refusal(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("A1:B2").values = values;
        await context.sync();
      });
      expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    },
  );

  it("answers null for whole columns and refuses to set them", async () => {
    connectNew();
    const values = await Excel.run(async (context) => {
      const columns = context.workbook.worksheets
        .getItem("Blad1")
        .getRange("A:B")
        .load("values,rowCount,cellCount,isEntireColumn");
      await context.sync();
      return [columns.values, columns.rowCount, columns.cellCount, columns.isEntireColumn];
    });
    expect(values).toEqual([null, 1_048_576, 2_097_152, true]);
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A:B").values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("refuses to read more than five million cells", async () => {
    connectNew();
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, 1_000_000, 6).load("values");
      await context.sync();
    });
    expect(error.code).toBe("RangeExceedsLimit");
  });

  it("takes arrays that the client splits into blocks", async () => {
    const host = connectNew();
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, 400, 10);
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
    expect(host.requestCount).toBe(1);
  });

  it("ignores what is written to a hidden part of a merged area", async () => {
    connectNew();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.merge();
      range.values = [["synlig", "borta"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["synlig", ""]]);
  });

  it("refuses texts longer than a cell holds and formulas that are not complete", async () => {
    connectNew();
    for (const value of ["x".repeat(32_768), "=SUM(A1", '="a']) {
      const error = await refusal(async (context) => {
        context.workbook.worksheets.getItem("Blad1").getRange("B1").values = [[value]];
        await context.sync();
      });
      expect(error.code).toBe("InvalidArgument");
    }
  });
});

describe("a formula without an engine", () => {
  it("keeps its formula, and reading its value fails by name", async () => {
    const host = connectNew();
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=1+1"]]);
    await refusal(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
      await context.sync();
    });
    expect(host.notEmulated).toEqual(["the value of a formula without an engine to calculate it"]);
  });
});

describe("Range.numberFormat", () => {
  it("is set by cell or for all, and null leaves a cell alone", async () => {
    connectNew();
    const formats = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
      range.numberFormat = "0.0" as unknown as string[][];
      range.numberFormat = [[null, '0%"*"']] as unknown as string[][];
      range.values = [[1.25, 0.5]];
      range.load("numberFormat,text");
      await context.sync();
      return [range.numberFormat, range.text];
    });
    expect(formats).toEqual([[["0.0", '0%"*"']], [["1,3", "50%*"]]]);
  });
});

describe("Range.clear", () => {
  it("empties contents, formats, or both", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
      await context.sync();
      return cells.map((cell) => [cell.values[0]?.[0], cell.format.font.bold]);
    });
    expect(seen).toEqual([
      ["", true],
      [2, false],
      ["", false],
    ]);
  });
});

describe("Range.clear of a whole sheet", () => {
  it("empties cells and formats of cells, rows and columns, and keeps widths and heights", async () => {
    const host = connectNew();
    const used = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("B:C").format.font.bold = true;
      sheet.getRange("B:B").format.columnWidth = 90;
      sheet.getRange("2:2").format.font.italic = true;
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange().clear();
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return none.isNullObject;
    });
    expect(used).toBe(true);
    await host.save();
    expect(host.book.file.text("xl/worksheets/sheet1.xml")).toContain(
      '<cols><col min="2" max="2" width="17.140625" customWidth="1"/><col min="3" max="3" width="9.140625"/></cols>' +
        '<sheetData><row r="2" ht="30" customHeight="1"></row></sheetData>',
    );
  });
});

describe("Range.copyFrom", () => {
  it("moves relative references along and repeats a source that fits several times", async () => {
    connectNew();
    const formulas = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").values = [["=C1+$C$1", "x"]];
      const target = sheet.getRange("A3:D4");
      target.copyFrom("A1:B1");
      target.load("formulas");
      await context.sync();
      return target.formulas;
    });
    expect(formulas).toEqual([
      ["=C3+$C$1", "x", "=E3+$C$1", "x"],
      ["=C4+$C$1", "x", "=E4+$C$1", "x"],
    ]);
  });

  it("copies values or formats alone, and skips blanks", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const source = sheet.getRange("A1:B1");
      source.values = [[1, ""]];
      source.format.fill.color = "red";
      sheet.getRange("A2:B3").values = [
        [8, 9],
        [8, 9],
      ];
      sheet.getRange("A2").copyFrom(source, "Values", true);
      sheet.getRange("A3").copyFrom(source, "Formats");
      const target = sheet.getRange("A2:B3").load("values");
      const plain = sheet.getRange("A2").format.fill.load("color");
      const red = sheet.getRange("A3").format.fill.load("color");
      await context.sync();
      return [target.values, plain.color, red.color];
    });
    expect(seen).toEqual([
      [
        [1, 9],
        [8, 9],
      ],
      "#FFFFFF",
      "#FF0000",
    ]);
  });

  it("copies a whole sheet's cells with widths and merges", async () => {
    connectNew();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("C1:D1").merge();
      const copy = context.workbook.worksheets.add("Kopia");
      copy.getRange().copyFrom(sheet.getRange());
      const cell = copy.getRange("B2").load("values,format/columnWidth");
      const merged = copy.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [cell.values, cell.format.columnWidth, merged.address];
    });
    expect(seen).toEqual([[["x"]], 120, "Kopia!C1:D1"]);
  });
});
