import type { Row } from "../../../src/workbook/Workbook";
import { codeOf, read, readSheet, withStrings, workbookXml, xlsxParts } from "./xlsxParts";

function rowsOf(sheetData: string): readonly Row[] {
  return readSheet(`<sheetData>${sheetData}</sheetData>`).rows;
}

/** Value of the only cell, of this type and with this inside. */
function valueOf(type: string, content: string): unknown {
  const [row] = rowsOf(`<row><c ${type && `t="${type}"`}>${content}</c></row>`);
  return row ? row.values[0] : "no row";
}

function codeOfRows(sheetData: string): string {
  return codeOf(() => rowsOf(sheetData));
}

describe("rows", () => {
  it("reach from the first to the last cell with content", () => {
    expect(
      rowsOf('<row r="3"><c r="A3" s="1"/><c r="C3"><v>1</v></c><c r="F3"><v>2</v></c><c r="H3" s="1"/></row>'),
    ).toEqual([{ row: 2, column: 2, values: [1, null, null, 2] }]);
  });

  it("are absent when they have formats only", () => {
    expect(
      rowsOf('<row r="1" ht="30"/><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3" t="s"><v></v></c></row>'),
    ).toEqual([]);
  });

  it("have the place after the one before when they do not say theirs, and so have cells", () => {
    const cell = "<c><v>1</v></c>";
    expect(rowsOf(`<row>${cell}${cell}</row><row r="5"><c r="C5"><v>2</v></c>${cell}</row><row>${cell}</row>`)).toEqual(
      [
        { row: 0, column: 0, values: [1, 1] },
        { row: 4, column: 2, values: [2, 1] },
        { row: 5, column: 0, values: [1] },
      ],
    );
  });

  it("say when they are hidden", () => {
    const [shown, hidden, hiddenToo] = rowsOf(
      '<row hidden="0"><c><v>1</v></c></row><row hidden="1"><c><v>1</v></c></row><row hidden="true"><c><v>1</v></c></row>',
    );
    expect([shown?.hidden, hidden?.hidden, hiddenToo?.hidden]).toEqual([undefined, true, true]);
  });

  it("cost nothing for cells at opposite corners of the sheet", () => {
    expect(
      rowsOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
    ).toEqual([
      { row: 0, column: 0, values: [1] },
      { row: 1_048_575, column: 16_383, values: [2] },
    ]);
  });

  it("are refused when filling them out takes more than 10 million cells", () => {
    expect(codeOfRows('<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'.replace(/r="\w+"/g, ""))).toBe(
      "none",
    );
    const rows = Array.from({ length: 611 }, (_, i) => {
      return `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`;
    });
    // 610 rows of 16,384 cells are 9,994,240.
    expect(codeOfRows(rows.slice(0, 610).join(""))).toBe("none");
    expect(codeOfRows(rows.join(""))).toBe("tooLarge");
  });

  it.each([
    ["a row 0", "badReference", '<row r="0"/>'],
    ["a row below the sheet", "badReference", '<row r="1048577"/>'],
    ["a row after the last", "badReference", '<row r="1048576"/><row/>'],
    ["a row that is no number", "badReference", '<row r="1.5"/>'],
    ["a cell right of the sheet", "badReference", '<row r="1"><c r="XFE1"/></row>'],
    ["a cell after the last column", "badReference", '<row r="1"><c r="XFD1"/><c/></row>'],
    ["a cell far outside", "badReference", '<row r="1"><c r="ZZZZZZ99999999"><v>1</v></c></row>'],
    ["a cell named __proto__", "badReference", '<row r="1"><c r="__proto__"/></row>'],
    ["a cell of another row", "badReference", '<row r="1"><c r="A2"/></row>'],
    ["a row twice", "duplicate", '<row r="1"/><row r="1"/>'],
    ["rows in descending order", "duplicate", '<row r="2"/><row r="1"/>'],
    ["a cell twice", "duplicate", '<row><c r="B1"/><c r="B1"/></row>'],
    ["cells in descending order", "duplicate", '<row><c r="B1"/><c r="A1"/></row>'],
  ])("are refused with %s", (_, code, rows) => expect(codeOfRows(rows)).toBe(code));

  it("are not taken from other namespaces or from extensions", () => {
    const foreign = '<x:row xmlns:x="urn:x"><x:c><x:v>1</x:v></x:c></x:row>';
    const row = '<row><x:c xmlns:x="urn:x"><v>7</v></x:c><c><extLst><v>8</v></extLst><v>9</v></c></row>';
    const sheet = readSheet(`<sheetData>${foreign}${row}<extLst><row><c><v>2</v></c></row></extLst></sheetData>`);
    expect(sheet.rows).toEqual([{ row: 0, column: 0, values: [9] }]);
  });
});

describe("cell values", () => {
  it.each<[string, string, string, unknown]>([
    ["a number", "", "<v>-1.5E-3</v>", -0.0015],
    ["a number with 17 digits", "n", "<v>0.30000000000000004</v>", 0.1 + 0.2],
    ["a number with blanks around", "n", "<v> 12 </v>", 12],
    ["minus zero, as zero", "n", "<v>-0</v>", 0],
    ["true", "b", "<v>1</v>", true],
    ["true, in a word", "b", "<v>true</v>", true],
    ["false", "b", "<v>0</v>", false],
    ["an error", "e", "<v>#N/A</v>", { error: "#N/A" }],
    ["text from a formula", "str", "<f>A2</f><v>a_x000D_b</v>", "a\rb"],
    ["empty text from a formula", "str", "<f>A2</f><v></v>", ""],
    ["inline text", "inlineStr", "<is><t> å </t></is>", " å "],
    ["inline rich text", "inlineStr", "<is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is>", "ab"],
    ["inline text where v should not be", "inlineStr", "<v>a</v>", "a"],
    ["text that looks like a formula", "inlineStr", "<is><t>=cmd|' /C calc'!A0</t></is>", "=cmd|' /C calc'!A0"],
    ["text that looks like a tag", "inlineStr", "<is><t>&lt;v&gt;<![CDATA[<v>]]></t></is>", "<v><v>"],
    ["an ISO date, as its serial number", "d", "<v>2023-11-01</v>", 45_231],
    ["nothing", "n", "<v></v>", "no row"],
    ["nothing, in another way", "n", "<v/>", "no row"],
  ])("can be %s", (_, type, content, value) => expect(valueOf(type, content)).toEqual(value));

  it.each([
    ["n", "<v>abc</v>", "badValue"],
    ["n", "<v>0x1F</v>", "badValue"],
    ["n", "<v>1e999</v>", "badValue"],
    ["n", "<v>NaN</v>", "badValue"],
    ["n", "<v>1,5</v>", "badValue"],
    ["b", "<v>2</v>", "badValue"],
    ["d", "<v>yesterday</v>", "badValue"],
    ["z", "<v>1</v>", "badValue"],
    ["s", "<v>0</v>", "badReference"],
    ["s", "<v>-1</v>", "badReference"],
    ["s", "<v>length</v>", "badReference"],
  ])("of type %s cannot be %s", (type, content, code) => expect(codeOf(() => valueOf(type, content))).toBe(code));

  it("come from the shared strings, without phonetic text", () => {
    const strings = [
      "<si><t>a</t></si>",
      '<si><r><t xml:space="preserve">b </t></r><r><rPr><b/></rPr><t>c_x000D_</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si>',
      "<si/>",
      "<si><t>課</t><rPh><t>カ</t></rPh><phoneticPr/></si>",
    ];
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
    const parts = withStrings(xlsxParts(`<sheetData><row>${cells}</row></sheetData>`), strings.join(""));
    expect(read(parts).sheets[0]!.rows[0]!.values).toEqual(["a", "b c\r", "", "課"]);
  });

  it("are refused when their string is missing", () => {
    const parts = withStrings(
      xlsxParts('<sheetData><row><c t="s"><v>1</v></c></row></sheetData>'),
      "<si><t>a</t></si>",
    );
    expect(codeOf(() => read(parts))).toBe("badReference");
    expect(() => read(parts)).toThrow("badReference: xl/worksheets/sheet1.xml: no such shared string");
  });

  it("count ISO dates by the workbook's calendar, and leave serial numbers alone", () => {
    const parts = xlsxParts('<sheetData><row><c t="d"><v>2023-11-01</v></c><c><v>43769</v></c></row></sheetData>');
    const sheets = '<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>';
    parts.set("xl/workbook.xml", workbookXml(`<workbookPr date1904="1"/>${sheets}`));
    const workbook = read(parts);
    expect(workbook.sheets[0]!.rows[0]!.values).toEqual([43_769, 43_769]);
    expect(workbook.features?.date1904).toBe(true);
  });

  it("are refused when one long text stands in so many cells that copies would not fit", () => {
    const text = "x".repeat(1_000_000);
    const cells = (count: number): string =>
      `<sheetData><row>${'<c t="s"><v>0</v></c>'.repeat(count)}</row></sheetData>`;
    const parts = (count: number) => withStrings(xlsxParts(cells(count)), `<si><t>${text}</t></si>`);
    expect(codeOf(() => read(parts(100)))).toBe("none");
    expect(codeOf(() => read(parts(101)))).toBe("tooLarge");
  });
});

describe("formulas", () => {
  it("stand beside the values, with null where there is none", () => {
    const cells =
      '<c r="B1"><v>1</v></c><c r="C1"><f>B1*2</f><v>2</v></c><c r="E1"><f ca="1">NOW()</f></c><c r="F1"><v>3</v></c>';
    expect(rowsOf(`<row>${cells}</row>`)).toEqual([
      { row: 0, column: 1, values: [1, 2, null, null, 3], formulas: [null, "=B1*2", null, "=NOW()", null] },
    ]);
  });

  it("that are shared are written out for each cell", () => {
    const sheetData = [
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1+$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c></row>',
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" si="0"></f></c></row>',
    ];
    expect(rowsOf(sheetData.join("")).map(({ formulas }) => formulas)).toEqual([
      ["=C1+$D$1", "=D1+$D$1"],
      ["=C2+$D$1", "=D2+$D$1"],
    ]);
  });

  it("that are shared keep their own text where a cell has one", () => {
    const row =
      '<c><f t="shared" ref="A1:C1" si="0">D1</f></c><c><f t="shared" si="0">own</f></c><c><f t="shared" si="0"/></c>';
    expect(rowsOf(`<row>${row}</row>`)[0]!.formulas).toEqual(["=D1", "=own", "=F1"]);
  });

  it("that are shared belong to their sheet and their number", () => {
    const orphan = '<row><c><f t="shared" ref="A1" si="0">1</f></c><c><f t="shared" si="1"/></c></row>';
    expect(codeOfRows(orphan)).toBe("badReference");
  });

  it("of arrays stand in the first cell", () => {
    const sheetData = '<row><c><f t="array" ref="A1:B1">C1:D1*2</f><v>1</v></c><c><v>2</v></c></row>';
    expect(rowsOf(sheetData)).toEqual([{ row: 0, column: 0, values: [1, 2], formulas: ["=C1:D1*2", null] }]);
  });

  // As Excel shows them: TABLE(row input cell, column input cell).
  it.each([
    ['dt2D="1" dtr="1" r1="B1" r2="B2"', "=TABLE(B1,B2)"],
    ['dtr="1" r1="B1"', "=TABLE(B1,)"],
    ['dtr="0" r1="B1"', "=TABLE(,B1)"],
  ])("of what-if tables are named (%s)", (attributes, formula) => {
    const [row] = rowsOf(`<row><c><f t="dataTable" ref="A1:B2" ${attributes}/><v>1</v></c></row>`);
    expect(row).toEqual({ row: 0, column: 0, values: [1], formulas: [formula] });
  });

  it("that are empty are none", () => {
    expect(rowsOf("<row><c><f/><v>1</v></c></row>")).toEqual([{ row: 0, column: 0, values: [1] }]);
  });

  it("are decoded: entities, line ends and escapes", () => {
    const [row] = rowsOf('<row><c><f>IF(A2&lt;1,&quot;å&quot;&amp;"_x000D_",\r\n2)</f></c></row>');
    expect(row!.formulas).toEqual(['=IF(A2<1,"å"&"\r",\n2)']);
  });

  it("that are shared are refused when written out they would be too much text", () => {
    const master = `<c><f t="shared" ref="A1:XFD1" si="0">"${"x".repeat(1_000_000)}"</f></c>`;
    expect(codeOfRows(`<row>${master}${'<c><f t="shared" si="0"/></c>'.repeat(100)}</row>`)).toBe("tooLarge");
  });
});
