import type { Sheet } from "../../../src/workbook/Workbook";
import {
  codeOf,
  MAIN,
  OFFICE,
  PACKAGE,
  read,
  relationships,
  SHEET,
  workbookXml,
  worksheetXml,
  xlsxParts,
  type Parts,
} from "./xlsxParts";

const ONE_SHEET = '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>';

function withWorkbook(content: string): Parts {
  return xlsxParts().set("xl/workbook.xml", workbookXml(content));
}

describe("sheets", () => {
  const kinds = [
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "dialogsheet", "dialogsheets/sheet1.xml"],
    ["rId4", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "macrosheets/sheet1.xml"],
    ["rId5", "worksheet", "/xl/worksheets/../worksheets/./sheet2.xml"],
  ] as const;
  const parts = withWorkbook(
    `<sheets>
      <sheet name="Diagram" sheetId="9" r:id="rId2"/>
      <sheet name="__proto__" sheetId="3" state="veryHidden" r:id="rId5"/>
      <sheet r:id="rId3" state="hidden" sheetId="4" name="Dialog &amp; annat"/>
      <sheet name="constructor" sheetId="2" state="visible" r:id="rId1"/>
      <sheet name="Makro" sheetId="1" r:id="rId4"/>
      <sheet name="Modul" sheetId="5" r:id=""/>
    </sheets>`,
  );
  parts.set("xl/_rels/workbook.xml.rels", relationships(...kinds));
  parts.set("xl/worksheets/sheet2.xml", worksheetXml("<sheetData><row><c><v>2</v></c></row></sheetData>"));
  const { sheets, features } = read(parts);

  it("come in the workbook's order, with name, visibility and kind", () => {
    expect(sheets.map(({ name, visibility, kind }) => [name, visibility, kind])).toEqual([
      ["Diagram", "visible", "other"],
      ["__proto__", "veryHidden", "worksheet"],
      ["Dialog & annat", "hidden", "other"],
      ["constructor", "visible", "worksheet"],
      ["Makro", "visible", "other"],
      ["Modul", "visible", "other"],
    ]);
  });

  it("come with their own rows, by absolute and relative addresses", () => {
    expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it("of macros are macros", () => expect(features?.hasMacros).toBe(true));

  it("leave plain objects as they were", () => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

  it.each<[string, string, (parts: Parts) => unknown]>([
    ["whose part is missing", "missingPart", (p) => p.delete(SHEET)],
    ["whose relationship is missing", "missingPart", (p) => p.delete("xl/_rels/workbook.xml.rels")],
    ["whose part is cut", "truncated", (p) => p.set(SHEET, worksheetXml("<sheetData/>").slice(0, -12))],
    ["whose part goes on after its end", "badXml", (p) => p.set(SHEET, `${worksheetXml("")}<sheetData/>`)],
    ["whose part is empty", "truncated", (p) => p.set(SHEET, "")],
    ["whose part is another kind of XML", "notWorkbook", (p) => p.set(SHEET, '<html xmlns="urn:x"/>')],
    ["with two sheetData", "duplicate", (p) => p.set(SHEET, worksheetXml("<sheetData/><sheetData/>"))],
  ])("%s are refused", (_, code, change) => {
    const changed = xlsxParts();
    change(changed);
    expect(codeOf(() => read(changed))).toBe(code);
  });

  it("outside the file are not followed", () => {
    const target = 'Target="worksheets/sheet1.xml" TargetMode="External"';
    const type = `Type="${OFFICE}/worksheet"`;
    const rels = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ${type} ${target}/></Relationships>`;
    expect(codeOf(() => read(xlsxParts().set("xl/_rels/workbook.xml.rels", rels)))).toBe("missingPart");
  });

  it.each([
    ["no sheets", "notWorkbook", "<sheets/>"],
    ["two sheets of one name", "duplicate", ONE_SHEET.replace("</sheets>", '<sheet name="BLAD1" r:id=""/></sheets>')],
    ["two sheets of one part", "duplicate", ONE_SHEET.replace("</sheets>", '<sheet name="b" r:id="rId1"/></sheets>')],
    ["a sheet without relationship", "badReference", '<sheets><sheet name="Blad1" sheetId="1" id="rId1"/></sheets>'],
    ["an unknown state", "badValue", ONE_SHEET.replace("sheetId", 'state="show" sheetId')],
    [
      "a name of a sheet that is not there",
      "badReference",
      `${ONE_SHEET}<definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames>`,
    ],
  ])("are refused with %s", (_, code, content) => expect(codeOf(() => read(withWorkbook(content)))).toBe(code));
});

describe("a worksheet", () => {
  it.each([
    ["", false],
    ["<sheetProtection/>", false],
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ["<sheetProtection password='CC1A' sheet='true'/>", true],
  ])("with %j is protected: %s", (element, isProtected) => {
    expect(read(xlsxParts(`<sheetData/>${element}`)).sheets[0]!.isProtected).toBe(isProtected);
  });

  it("has merged ranges, as large as they come", () => {
    const sheet = read(xlsxParts('<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:XFD1048576"/></mergeCells>'))
      .sheets[0]!;
    expect(sheet.merges).toEqual([
      { row: 1, column: 1, rowCount: 2, columnCount: 2 },
      { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 },
    ]);
  });

  it("is refused with a merge outside the sheet", () => {
    expect(codeOf(() => read(xlsxParts('<mergeCells><mergeCell ref="A1:XFE2"/></mergeCells>')))).toBe("badReference");
  });

  it("is read under a prefix for the main namespace", () => {
    const part = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(read(xlsxParts().set(SHEET, part)).sheets[0]!.rows).toEqual([{ row: 0, column: 0, values: [1] }]);
  });
});

describe("tables", () => {
  function sheetWithTables(table: string, tableParts = '<tablePart r:id="rId1"/>'): Sheet {
    const parts = xlsxParts(`<sheetData/><tableParts count="1">${tableParts}</tableParts>`);
    parts.set("xl/worksheets/_rels/sheet1.xml.rels", relationships(["rId1", "table", "../tables/table1.xml"]));
    return read(parts.set("xl/tables/table1.xml", table)).sheets[0]!;
  }
  const table = `<table xmlns="${MAIN}" id="1" name="inre" displayName="Tabell_å" ref="B2:D9" totalsRowCount="1"><autoFilter ref="A1"/></table>`;

  it("have the name formulas use, a range and whether there is a row of totals", () => {
    expect(sheetWithTables(table).tables).toEqual([
      { name: "Tabell_å", row: 1, column: 1, rowCount: 8, columnCount: 3, hasTotals: true },
    ]);
    expect(sheetWithTables(table.replace(/ totalsRowCount="1"/, ' totalsRowShown="1"')).tables[0]!.hasTotals).toBe(
      false,
    );
  });

  it.each([
    ["a table without range", "badReference", table.replace(/ ref="B2:D9"/, ""), undefined],
    ["a table outside the sheet", "badReference", table.replace("D9", "XFE9"), undefined],
    ["a table cut off", "truncated", table.slice(0, -8), undefined],
    ["a table used twice", "duplicate", table, '<tablePart r:id="rId1"/><tablePart r:id="rId1"/>'],
    ["a table that is not there", "missingPart", table, '<tablePart r:id="rId2"/>'],
  ])("are refused with %s", (_, code, part, tableParts) => {
    expect(codeOf(() => sheetWithTables(part, tableParts))).toBe(code);
  });

  it("in an extension list are no tables", () => {
    const list =
      '<extLst><ext><x14:table xmlns:x14="urn:x14" ref="A1"/><tableParts><tablePart r:id="none"/></tableParts></ext></extLst>';
    expect(read(xlsxParts(`<sheetData/>${list}`)).sheets[0]!.tables).toEqual([]);
  });
});

describe("comments", () => {
  const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
  const notes = ["B2", "C3"].map((ref) => {
    return `<comment ref="${ref}" authorId="0"><text><r><rPr><b/></rPr><t>Anna:</t></r><r><t>\nnot på ${ref}</t></r></text></comment>`;
  });
  const commentsPart = `<comments xmlns="${MAIN}"><authors><author>Anna</author></authors><commentList>${notes.join("")}</commentList></comments>`;
  const threadsPart = `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="C3" id="{1}"><text>fråga</text></threadedComment><threadedComment ref="C3" id="{2}" parentId="{1}"><text>svar</text></threadedComment></ThreadedComments>`;
  const threadType = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

  it("have their cell and text", () => {
    const parts = xlsxParts().set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      relationships(["rId1", "comments", "../comments1.xml"]),
    );
    expect(read(parts.set("xl/comments1.xml", commentsPart)).sheets[0]!.comments).toEqual([
      { row: 1, column: 1, text: "Anna:\nnot på B2" },
      { row: 2, column: 2, text: "Anna:\nnot på C3" },
    ]);
  });

  it("in threads are read message by message, in place of the note for older programs", () => {
    const rels = relationships(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", threadType, "/xl/threadedComments/t1.xml"],
    );
    const parts = xlsxParts().set("xl/worksheets/_rels/sheet1.xml.rels", rels);
    parts.set("xl/comments1.xml", commentsPart).set("xl/threadedComments/t1.xml", threadsPart);
    expect(read(parts).sheets[0]!.comments).toEqual([
      { row: 1, column: 1, text: "Anna:\nnot på B2" },
      { row: 2, column: 2, text: "fråga" },
      { row: 2, column: 2, text: "svar" },
    ]);
  });

  it.each([
    ["outside the sheet", "badReference", commentsPart.replace("B2", "__proto__")],
    ["in a part that is not there", "missingPart", undefined],
  ])("%s are refused", (_, code, part) => {
    const parts = xlsxParts().set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      relationships(["rId1", "comments", "../comments1.xml"]),
    );
    if (part !== undefined) parts.set("xl/comments1.xml", part);
    expect(codeOf(() => read(parts))).toBe(code);
  });
});

describe("defined names", () => {
  it("have formula, sheet, visibility and comment", () => {
    const names = [
      '<definedName name="Start">Blad1!$B$3</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$B$2</definedName>',
      '<definedName name="__proto__" hidden="1" comment="rad 1_x000a_rad 2">1&amp;2</definedName>',
    ];
    expect(read(withWorkbook(`${ONE_SHEET}<definedNames>${names.join("")}</definedNames>`)).names).toEqual([
      { name: "Start", formula: "=Blad1!$B$3", visible: true },
      { name: "_xlnm.Print_Area", formula: "=Blad1!$A$1:$B$2", visible: true, sheet: "Blad1" },
      { name: "__proto__", formula: "=1&2", visible: false, comment: "rad 1\nrad 2" },
    ]);
  });
});

describe("document properties", () => {
  const core = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Anna Å</dc:creator><dc:title></dc:title><cp:lastModifiedBy>Bo</cp:lastModifiedBy><dcterms:created>2023-11-01T00:00:00Z</dcterms:created></cp:coreProperties>`;
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${types}"><Company>Förbundet</Company><TitlesOfParts><vt:vector><vt:lpstr>Blad1</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;
  const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${types}"><property name="__proto__" pid="2"><vt:lpwstr>x</vt:lpwstr></property><property name="Klar" pid="3"><vt:bool>true</vt:bool></property><property name="Tom" pid="4"><vt:lpwstr/></property></Properties>`;
  const rels = relationships(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "/docProps/custom.xml"],
  );

  it("are listed by their name in the file, those with a value", () => {
    const parts = xlsxParts().set("_rels/.rels", rels).set("docProps/core.xml", core);
    parts.set("docProps/app.xml", app).set("docProps/custom.xml", custom);
    expect(read(parts).properties).toEqual([
      { name: "creator", value: "Anna Å" },
      { name: "lastModifiedBy", value: "Bo" },
      { name: "created", value: "2023-11-01T00:00:00Z" },
      { name: "Company", value: "Förbundet" },
      { name: "__proto__", value: "x" },
      { name: "Klar", value: "true" },
    ]);
  });

  it("may be missing", () => expect(read(xlsxParts().set("_rels/.rels", rels)).properties).toEqual([]));
});

describe("features", () => {
  it("are absent in a plain workbook", () => {
    expect(read(xlsxParts()).features).toEqual({ hasMacros: false, hasExternalLinks: false, date1904: false });
  });

  it.each([
    ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", { hasMacros: true }],
    ["externalLink", "externalLinks/externalLink1.xml", { hasExternalLinks: true }],
  ])("are seen from a relationship of type %s", (type, target, expected) => {
    const rels = relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", type, target]);
    expect(read(xlsxParts().set("xl/_rels/workbook.xml.rels", rels)).features).toMatchObject(expected);
  });
});

describe("files by other programs", () => {
  it("are read with a strict namespace", () => {
    const strict = xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
    for (const [name, part] of strict) {
      const text = String(part).replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
      strict.set(name, text.replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }
    expect(read(strict).sheets[0]!.rows).toHaveLength(1);
  });

  it("are read with backslashes, capitals and absolute addresses in part names", () => {
    const parts = new Map(
      [...xlsxParts("<sheetData/>")].map(([name, part]) => [name.replaceAll("/", "\\").toUpperCase(), part]),
    );
    expect(read(parts).sheets[0]!.name).toBe("Blad1");
  });

  it("are read with the workbook elsewhere in the file", () => {
    const parts = xlsxParts().set("_rels/.rels", relationships(["rId1", "officeDocument", "/bok.xml"]));
    parts.set("bok.xml", workbookXml(ONE_SHEET));
    parts.set("_rels/bok.xml.rels", relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]));
    expect(read(parts).sheets).toHaveLength(1);
  });

  it("are read with workbook protection, absolute path blocks and byte order marks", () => {
    const extra =
      '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice/></mc:AlternateContent>';
    expect(read(xlsxParts().set("xl/workbook.xml", `\ufeff${workbookXml(extra + ONE_SHEET)}`)).sheets).toHaveLength(1);
  });
});
