import { strToU8, zipSync } from "fflate";
import { openHost, type Host } from "../../../workbench/host/Host";
import { emptyWorkbook } from "../../../workbench/host/model/emptyWorkbook";
import { changeColumns } from "../../../workbench/host/model/columns";
import type { Sheet } from "../../../workbench/host/model/Sheet";
import { Package } from "../../../workbench/host/package/Package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook whose one sheet part is the text given. */
function open(sheetXml: string): { host: Host; sheet: Sheet; saved: () => Promise<string> } {
  const file = Package.open(emptyWorkbook());
  const parts = Object.fromEntries(file.names().map((name) => [name, file.bytes(name)]));
  const host = openHost(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheetXml) }));
  const sheet = host.book.sheetNamed("Blad1");
  if (sheet === undefined) throw new Error("open requires the sheet");
  const saved = async () => Package.open(await host.save()).text("xl/worksheets/sheet1.xml");
  return { host, sheet, saved };
}

describe("a sheet's cells", () => {
  it("are written under the file's own prefix, and rows and cells without references get theirs", async () => {
    const { sheet, saved } = open(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>` +
        `<x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    sheet.setContent(0, 3, "ny", null);
    expect(await saved()).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v>` +
        `</x:c><x:c r="D1" t="inlineStr"><x:is><x:t>ny</x:t></x:is></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row>` +
        `</x:sheetData></x:worksheet>`,
    );
  });

  it("keep in a changed row the text of the cells that are not changed, and what else the row holds", async () => {
    const { sheet, saved } = open(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="2" spans="1:1" ht="30"  customHeight="1"><c  r='A2' vm="1"><v>1</v>` +
        `</c><extLst><ext uri="x"/></extLst></row></sheetData></worksheet>`,
    );
    sheet.setContent(1, 1, 2, null);
    expect(await saved()).toContain(
      `<row r="2" ht="30" customHeight="1"><c  r='A2' vm="1"><v>1</v></c><c r="B2"><v>2</v></c><extLst><ext uri="x"/></extLst></row>`,
    );
  });

  it("free the followers when the first cell of a shared formula is overwritten", async () => {
    const { sheet, saved } = open(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c>` +
        `</row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/>` +
        `<v>6</v></c></row></sheetData></worksheet>`,
    );
    sheet.setContent(0, 0, 9, null);
    expect(await saved()).toContain(
      `<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>` +
        `<row r="3"><c r="A3"><f>B3*2</f><v>6</v></c></row>`,
    );
  });

  it("refuse to change a part of an array formula", () => {
    const { sheet } = open(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>2</v></c>` +
        `</row></sheetData></worksheet>`,
    );
    expect(() => sheet.setContent(0, 0, 9, null)).toThrow("InvalidOperation");
    expect(() => sheet.setContent(0, 1, 9, null)).toThrow("InvalidOperation");
  });

  it("keep shared and array formulas and their marks when the format or the result changes", async () => {
    const { sheet, saved } = open(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="0" cm="1" t="n"><f t="array" ref="A1:B1">C1:D1</f>` +
        `<v>2</v></c><c r="B1" vm="1"><v>3</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f>` +
        `<v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c></row></sheetData></worksheet>`,
    );
    const bold = sheet.book.styles.change(0, { font: { bold: true } });
    sheet.setStyle(0, 0, bold);
    sheet.setStyle(0, 1, bold);
    sheet.setResult(0, 0, 20);
    sheet.setResult(1, 0, "x");
    expect(await saved()).toContain(
      `<row r="1"><c r="A1" s="1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>20</v></c><c s="1" r="B1" vm="1"><v>3</v>` +
        `</c></row><row r="2"><c r="A2" t="str"><f t="shared" ref="A2:A3" si="0">B2</f><v>x</v></c></row><row r="3">` +
        `<c r="A3"><f t="shared" si="0"/><v>4</v></c></row>`,
    );
  });

  it("write numbers, truth values, errors, results of formulas and awkward texts", async () => {
    const { sheet, saved } = open(`<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>`);
    sheet.setContent(0, 0, 1e-7, null);
    sheet.setContent(0, 1, false, null);
    sheet.setContent(0, 2, { error: "#N/A" }, null);
    sheet.setContent(0, 3, "a<b", '="a<"&"b"');
    sheet.setContent(1, 0, " \u0001_x0001_\r\n$& ", null);
    expect(await saved()).toBe(
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:D2"/><sheetData><row r="1"><c r="A1"><v>1e-7</v></c>` +
        `<c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>&quot;a&lt;&quot;&amp;&quot;b&quot;` +
        `</f><v>a&lt;b</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> _x0001__x005F_x0001_` +
        `_x000D_&#10;$&amp; </t></is></c></row></sheetData></worksheet>`,
    );
    const again = openHost(await open(await saved()).host.save());
    expect(again.book.sheetNamed("Blad1")?.cell(1, 0)?.value).toBe(" \u0001_x0001_\r\n$& ");
  });
});

describe("changeColumns", () => {
  it("splits runs at the ends of what is changed, and keeps order", async () => {
    const { sheet, saved } = open(
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="6" width="20" customWidth="1"/></cols><sheetData/></worksheet>`,
    );
    changeColumns(sheet, 0, 3, (element) => element.setAttribute("hidden", "1"));
    changeColumns(sheet, 4, 4, (element) => element.setAttribute("style", "0"));
    expect(await saved()).toContain(
      '<cols><col min="1" max="1" width="9.140625" hidden="1"/><col min="2" max="3" width="20" customWidth="1" hidden="1"/>' +
        '<col min="4" max="4" width="20" customWidth="1"/><col min="5" max="6" width="20" customWidth="1" style="0"/>' +
        '<col min="7" max="8" width="9.140625" style="0"/></cols>',
    );
  });
});
