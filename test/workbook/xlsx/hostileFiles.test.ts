import { WorkbookFileError } from "../../../src/workbook/xlsx/errors";
import { readWorkbook } from "../../../src/workbook/xlsx/readWorkbook";
import { codeOf, MAIN, read, relationships, SHEET, worksheetXml, xlsxParts, zipParts, type Parts } from "./xlsxParts";
import { bytesOf, writeZip, type RawEntry } from "./writeZip";

/** A sound workbook with one entry replaced or added. */
function zipWith(entry: RawEntry): Uint8Array {
  const parts = xlsxParts();
  parts.delete(entry.name);
  return writeZip([...[...parts].map(([name, content]) => ({ name, content })), entry]);
}

function codeOfBytes(bytes: Uint8Array): string {
  return codeOf(() => readWorkbook(bytes));
}

describe("other files under the name .xlsx", () => {
  it.each<[string, string, Uint8Array]>([
    ["an empty file", "empty", new Uint8Array()],
    ["a PDF", "notZip", bytesOf("%PDF-1.7\n%âãÏÓ")],
    ["a web page", "notZip", bytesOf("<html><table><tr><td>1</td></tr></table></html>")],
    ["text", "notZip", bytesOf("Nr\tSvar\n1\tJa\n")],
    ["random bytes", "notZip", Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + 13) % 251)],
    ["text that begins like a zip", "notZip", bytesOf("PK;Svar")],
    ["an empty zip", "notWorkbook", writeZip([])],
    ["a zip of something else", "notWorkbook", zipParts(new Map([["readme.txt", "hello"]]))],
    ["half a workbook", "truncated", zipParts(xlsxParts()).subarray(0, 400)],
  ])("%s is refused", (_, code, bytes) => expect(codeOfBytes(bytes)).toBe(code));

  it.each<[string, Parts]>([
    ["ods", new Map([["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]])],
    ["xlsb", new Map([["_rels/.rels", relationships(["rId1", "officeDocument", "xl/workbook.bin"])]])],
    ["docx", new Map([["_rels/.rels", relationships(["rId1", "officeDocument", "word/document.xml"])]])],
    ["pptx", new Map([["_rels/.rels", relationships(["rId1", "officeDocument", "/ppt/presentation.xml"])]])],
  ])("an %s file is named as such", (format, parts) => {
    expect(() => read(parts)).toThrow(new WorkbookFileError("otherFormat", { format }));
  });

  it("an .odt file is no workbook", () => {
    expect(codeOf(() => read(new Map([["mimetype", "application/vnd.oasis.opendocument.text"]])))).toBe("notWorkbook");
  });
});

describe("bombs", () => {
  it("of 5 GB are refused by their declared size", () => {
    expect(codeOfBytes(zipWith({ name: SHEET, content: "", size: 5e9, zip64: true }))).toBe("tooLarge");
    expect(codeOfBytes(zipWith({ name: SHEET, content: "", size: 120_000_001 }))).toBe("tooLarge");
  });

  it("among the pictures cost nothing", () => {
    expect(codeOfBytes(zipWith({ name: "xl/media/image1.png", content: "", size: 4e9 }))).toBe("none");
    expect(codeOfBytes(zipWith({ name: "xl/media/image1.png", content: "", method: 99, crc32: 7 }))).toBe("none");
  });

  it("with a false size are refused", () => {
    const content = worksheetXml(" ".repeat(1_000_000));
    expect(codeOfBytes(zipWith({ name: SHEET, content, size: 500 }))).toBe("badChecksum");
    expect(codeOfBytes(zipWith({ name: SHEET, content, size: 2_000_000 }))).toBe("badChecksum");
    expect(codeOfBytes(zipWith({ name: SHEET, content: "", size: 100_000_000 }))).toBe("badChecksum");
  });

  it("that name one part many times are refused", () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `rId${i}`);
    const parts = xlsxParts(`<tableParts>${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`);
    const rels = relationships(...ids.map((id) => [id, "table", "../tables/table1.xml"] as const));
    parts.set("xl/worksheets/_rels/sheet1.xml.rels", rels);
    parts.set("xl/tables/table1.xml", `<table xmlns="${MAIN}" displayName="a" ref="A1"/>`);
    expect(codeOf(() => read(parts))).toBe("duplicate");
  });

  it.each([
    ["of entities", '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ["that reach for other files", '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ["by reference", '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">'],
  ])("%s are refused in every part", (_, doctype) => {
    for (const name of xlsxParts().keys()) {
      const parts = xlsxParts();
      parts.set(name, doctype + String(parts.get(name)));
      expect(codeOf(() => read(parts))).toBe("badXml");
    }
  });

  // Time that grew with the square of these numbers would be hours: the test would run out of its minute.
  it("of many small elements take linear time", () => {
    const columns = '<col min="1" max="16384"/>'.repeat(20_000);
    const comments = 200_000;
    const parts = xlsxParts(`<cols>${columns}</cols><sheetData/>`);
    parts.set("xl/worksheets/_rels/sheet1.xml.rels", relationships(["rId1", "comments", "../comments.xml"]));
    const list = '<comment ref="A1"/>'.repeat(comments);
    parts.set("xl/comments.xml", `<comments xmlns="${MAIN}"><commentList>${list}</commentList></comments>`);
    expect(read(parts).sheets[0]!.comments).toHaveLength(comments);
  });
});

describe("broken files", () => {
  it.each<[string, string, Uint8Array]>([
    ["a wrong CRC-32", "badChecksum", zipWith({ name: SHEET, content: worksheetXml(""), crc32: 1 })],
    ["an encrypted entry", "encrypted", zipWith({ name: SHEET, content: worksheetXml(""), flags: 1 })],
    ["a part cut off", "truncated", zipWith({ name: SHEET, content: worksheetXml("<sheetData>").slice(0, -12) })],
    ["a part that is no XML", "badXml", zipWith({ name: SHEET, content: "Nr;Svar" })],
    ["parts that differ in capitals only", "duplicate", zipWith({ name: SHEET.toUpperCase(), content: "" })],
  ])("with %s are refused", (_, code, bytes) => expect(codeOfBytes(bytes)).toBe(code));

  it("with a relationship that leads above the file are refused", () => {
    const rels = relationships(["rId1", "worksheet", "../../../../etc/passwd"]);
    expect(() => read(xlsxParts().set("xl/_rels/workbook.xml.rels", rels))).toThrow("missingPart: etc/passwd");
  });

  it("with the same relationship id twice are refused", () => {
    const sheet = ["rId1", "worksheet", "worksheets/sheet1.xml"] as const;
    expect(codeOf(() => read(xlsxParts().set("xl/_rels/workbook.xml.rels", relationships(sheet, sheet))))).toBe(
      "duplicate",
    );
  });

  it("say what is wrong and never what is in the cells", () => {
    const parts = xlsxParts('<sheetData><row><c t="n"><v>hemligt</v></c></row></sheetData>');
    expect(() => read(parts)).toThrow(new WorkbookFileError("badValue", { part: SHEET, detail: "not of cell type" }));
    expect(() => read(parts)).not.toThrow("hemligt");
  });
});
