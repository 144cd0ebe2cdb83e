import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbookFile } from "../../src/file/writeWorkbookFile";
import { ownSheetKind } from "../../src/workbook/ownSheets";
import { readWorkbook } from "../../src/workbook/xlsx/readWorkbook";
import { WORKBOOK_ORDER, WORKSHEET_ORDER } from "../../workbench/host/model/schemaOrder";
import { openHost } from "../../workbench/host/Host";
import { parseXml, rootOf } from "../../workbench/host/package/xml";
import { cell, difficultTexts, example, fileOf, sheetOf } from "./exampleFile";

const parts = () => unzipSync(writeWorkbookFile(example));
const rootOfPart = (xml: Uint8Array) => rootOf(parseXml(strFromU8(xml)));
const childNames = (xml: Uint8Array) =>
  [...rootOfPart(xml).childNodes].flatMap(({ localName }) => (localName ? [localName] : []));

describe("writeWorkbookFile", () => {
  it("is read back as it was given", () => {
    const workbook = readWorkbook(writeWorkbookFile(example));
    expect(workbook.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["Start & så", "visible", true],
      ["Tabell", "visible", false],
      ["Listor", "hidden", false],
    ]);
    expect(workbook.sheets[0]?.rows).toEqual([
      { row: 0, column: 0, values: ["Rubrik"] },
      { row: 1, column: 0, values: ["Fält"] },
      { row: 2, column: 1, values: [45230] },
    ]);
    expect(workbook.sheets[1]?.rows.slice(1)).toEqual([
      { row: 1, column: 0, values: [1, 4, 8], formulas: [null, null, '=IF(B2="","",B2*2)'] },
      { row: 2, column: 0, values: [2, null, ""], formulas: [null, null, '=IF(B3="","",B3*2)'] },
      { row: 3, column: 0, values: difficultTexts },
    ]);
    expect(workbook.sheets[1]?.tables).toEqual([
      { name: "Svar", row: 0, column: 0, rowCount: 3, columnCount: 3, hasTotals: false },
    ]);
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ["NNS_prov", "=Listor!$A$1:$A$2"],
      ["NNS_blad", '="keyFigures"'],
      ["_xlnm.Print_Titles", "='Tabell'!$1:$1"],
    ]);
    expect(workbook.sheets.map(({ name }) => ownSheetKind(workbook.names, name))).toEqual([null, "keyFigures", null]);
    expect(workbook.properties).toEqual([
      { name: "title", value: "Prov" },
      { name: "created", value: "2026-11-25T07:30:00Z" },
      { name: "modified", value: "2026-11-25T07:30:00Z" },
    ]);
  });

  it("keeps any text a text, and any number", () => {
    const value = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const [sheet] = readWorkbook(
          writeWorkbookFile(fileOf([sheetOf("A", [values.map((item) => cell(item))])])),
        ).sheets;
        expect(sheet?.rows).toEqual([{ row: 0, column: 0, values: values.map((item) => (item === 0 ? 0 : item)) }]);
      }),
    );
  });

  it("puts elements in the schema's order", () => {
    for (const [name, xml] of Object.entries(parts())) {
      const order = name.startsWith("xl/worksheets/sheet")
        ? WORKSHEET_ORDER
        : name === "xl/workbook.xml"
          ? WORKBOOK_ORDER
          : null;
      if (order === null) continue;
      const places = childNames(xml).map((child) => order.indexOf(child));
      expect(places).toEqual([...new Set(places)].sort((first, second) => first - second));
      expect(places).not.toContain(-1);
    }
    expect(childNames(parts()["xl/styles.xml"]!)).toEqual(
      "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles".split(" "),
    );
  });

  it("is a whole of well-formed parts, every one of a known type and linked", () => {
    const all = parts();
    for (const xml of Object.values(all)) expect(() => rootOfPart(xml)).not.toThrow();
    const targets = Object.entries(all)
      .filter(([name]) => name.endsWith(".rels"))
      .flatMap(([, xml]) => [...strFromU8(xml).matchAll(/Target="\/?([^"]+)"/g)].map(([, target]) => target));
    const linked = Object.keys(all).filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml");
    expect([...targets].sort()).toEqual([...linked].sort());
  });

  it("gives the same bytes for the same content", () => {
    expect(writeWorkbookFile(example)).toEqual(writeWorkbookFile(example));
  });

  it("opens in the host", async () => {
    const host = openHost(writeWorkbookFile(example));
    expect(readWorkbook(await host.save()).sheets.map(({ name }) => name)).toEqual(["Start & så", "Tabell", "Listor"]);
  });

  it.each([
    ["no sheet", fileOf([])],
    ["a hidden first sheet", fileOf([sheetOf("A", [], { visibility: "hidden" })])],
    ["two sheets of one name", fileOf([sheetOf("A", []), sheetOf("a", [])])],
    ["a name Excel refuses", fileOf([sheetOf("A/B", [])])],
    ["a cell over several columns", fileOf([sheetOf("A", [[{ ...cell("Text"), span: 2 }]])])],
    ["a number that is none", fileOf([sheetOf("A", [[cell(NaN)]])])],
    [
      "a hint that is too long",
      fileOf([
        sheetOf("A", [], {
          validations: [
            {
              area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
              allow: { kind: "anything" },
              hint: { title: "x".repeat(33), text: "" },
            },
          ],
        }),
      ]),
    ],
    [
      "a table without headings",
      fileOf([
        sheetOf("A", [[cell(1)]], {
          tables: [{ name: "T", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }],
        }),
      ]),
    ],
  ])("refuses %s", (_, content) => {
    expect(() => writeWorkbookFile(content)).toThrow("writeWorkbookFile requires");
  });
});
