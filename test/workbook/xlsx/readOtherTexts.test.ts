import { read, relationships, xlsxParts } from "./xlsxParts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONSHIPS = "xl/worksheets/_rels/sheet1.xml.rels";

describe("texts outside the cells", () => {
  it("of page headers and footers are read without their codes", () => {
    const header =
      '<headerFooter><oddHeader>&amp;L&amp;"Arial,Fet"&amp;12Ring 070-123 45 67&amp;CSida &amp;P</oddHeader></headerFooter>';
    const [text, ...others] = read(xlsxParts(`<sheetData/>${header}`)).sheets[0]!.otherTexts ?? [];
    expect(others).toEqual([]);
    expect(text?.kind).toBe("header");
    expect(text?.text.split("\n").filter((part) => part !== "")).toEqual(["Ring 070-123 45 67", "Sida "]);
  });

  it("of text boxes are read paragraph by paragraph, runs joined", () => {
    const paragraph = (...runs: string[]) => `<a:p>${runs.map((run) => `<a:r><a:t>${run}</a:t></a:r>`).join("")}</a:p>`;
    const box = `<xdr:sp><xdr:txBody>${paragraph("Anna ", "850709-", "9805")}${paragraph("hej")}</xdr:txBody></xdr:sp>`;
    const parts = xlsxParts('<sheetData/><drawing r:id="rId1"/>')
      .set(RELATIONSHIPS, relationships(["rId1", "drawing", "../drawings/drawing1.xml"]))
      .set(
        "xl/drawings/drawing1.xml",
        `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:oneCellAnchor>${box}</xdr:oneCellAnchor></xdr:wsDr>`,
      );
    expect(read(parts).sheets[0]!.otherTexts).toEqual([{ kind: "shape", text: "Anna 850709-9805\nhej\n" }]);
  });

  it("of links are where they lead outside the file, never followed", () => {
    const links = '<hyperlinks><hyperlink ref="B3" r:id="rId1"/><hyperlink ref="B4" location="Blad1!A1"/></hyperlinks>';
    const target = 'Target="mailto:anna@example.se" TargetMode="External"';
    const rels = relationships(["rId1", "hyperlink", "x"]).replace('Target="x"', target);
    const parts = xlsxParts(`<sheetData/>${links}`).set(RELATIONSHIPS, rels);
    expect(read(parts).sheets[0]!.otherTexts).toEqual([
      { kind: "link", text: "mailto:anna@example.se", row: 2, column: 1 },
    ]);
  });

  it("of a drawing that is not there are none", () => {
    const rels = relationships(["rId1", "drawing", "../drawings/drawing1.xml"]);
    expect(read(xlsxParts().set(RELATIONSHIPS, rels)).sheets[0]!.otherTexts).toEqual([]);
  });
});
