import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openHost } from "../../../workbench/host/Host";

const FIXTURES = readdirSync("test/fixtures", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".xlsx") && !name.startsWith("unreadable"))
  .map((name) => [name]);

function read(name: string): Uint8Array {
  return readFileSync(join("test/fixtures", name));
}

/** Jest's own comparison takes minutes for all the fixtures. */
function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

const CELL = '<row r="5001"><c r="AO5001" t="inlineStr"><is><t>tillagd</t></is></c></row>';

describe("saving a file", () => {
  it.each(FIXTURES)("changes the sheets that were changed only, and there what was changed only: %s", async (name) => {
    const before = unzipSync(read(name));
    const host = openHost(read(name));
    const changedParts = async () => {
      const after = unzipSync(await host.save());
      expect(Object.keys(after)).toEqual(Object.keys(before));
      return { after, changed: Object.keys(before).filter((part) => !isSame(before[part], after[part])) };
    };
    expect((await changedParts()).changed).toEqual([]);
    for (const sheet of host.book.worksheets) sheet.setContent(5000, 40, "tillagd", null);
    const { after, changed } = await changedParts();
    expect(changed.sort()).toEqual(host.book.worksheets.map(({ part }) => part).sort());
    for (const part of changed) {
      expect(text(after[part])).toContain(`${CELL}</sheetData>`);
      expect(afterDimension(text(after[part]).replace(CELL, ""))).toBe(
        afterDimension(withoutReferences(text(before[part]))),
      );
    }
  });
});

/** The dimension is the one thing around the cells that changes. */
function afterDimension(xml: string): string {
  return xml.slice(xml.indexOf("<sheetViews>"));
}

/** Around the cells, character references are written as the characters they stand for. */
function withoutReferences(xml: string): string {
  const end = xml.indexOf("</sheetData>");
  const tail = xml.slice(end).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return xml.slice(0, end) + tail;
}
