import { assertZipFile } from "../../../src/workbook/xlsx/assertZipFile";
import { WorkbookFileError } from "../../../src/workbook/xlsx/errors";
import { codeOf } from "./xlsxParts";
import { bytesOf, concat, writeZip } from "./writeZip";

/** A compound file by the letter of [MS-CFB]: a header sector, and directory entries for these streams. */
function oleFile(...streams: readonly string[]): Uint8Array {
  const header = new Uint8Array(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return concat([header, directoryEntry("Root Entry", 5), ...streams.map((name) => directoryEntry(name, 2))]);
}

function directoryEntry(name: string, objectType: number): Uint8Array {
  const entry = new Uint8Array(128);
  for (let i = 0; i < name.length; i++) entry[2 * i] = name.charCodeAt(i);
  entry[64] = 2 * name.length + 2;
  entry[66] = objectType;
  return entry;
}

describe("assertZipFile", () => {
  it("accepts a zip file", () => {
    expect(codeOf(() => assertZipFile(writeZip([])))).toBe("none");
  });

  it.each<[string, string, Uint8Array]>([
    ["an empty file", "empty", new Uint8Array()],
    ["a workbook with a password", "encrypted", oleFile("EncryptionInfo", "EncryptedPackage")],
    ["an .xls of Excel 97–2003", "oldFormat", oleFile("Workbook", "SummaryInformation")],
    ["an .xls of Excel 5", "oldFormat", oleFile("Book")],
    ["an .xls by a program that writes capitals", "oldFormat", oleFile("WORKBOOK")],
    ["an .xls of Excel 4", "oldFormat", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)],
    ["a .doc", "otherFormat", oleFile("WordDocument")],
    ["a PDF", "notZip", bytesOf("%PDF-1.7")],
    ["a web page", "notZip", bytesOf("<!DOCTYPE html><table><tr><td>1</td></tr></table>")],
    ["text", "notZip", bytesOf("Nr;Svar\r\n1;Ja\r\n")],
    ["a single byte", "notZip", Uint8Array.of(0x50)],
  ])("refuses %s as what it is", (_, code, bytes) => {
    expect(codeOf(() => assertZipFile(bytes))).toBe(code);
  });

  it("is not misled by the words in the text of an .xls", () => {
    const text = new Uint8Array(128);
    text.set(directoryEntry("EncryptedPackage", 0));
    expect(codeOf(() => assertZipFile(concat([oleFile("Workbook"), text])))).toBe("oldFormat");
  });

  it("says ole of other compound files", () => {
    expect(() => assertZipFile(oleFile("WordDocument"))).toThrow(
      new WorkbookFileError("otherFormat", { format: "ole" }),
    );
  });
});
