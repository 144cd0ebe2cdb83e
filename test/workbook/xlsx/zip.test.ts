import { Inflate } from "fflate";
import { deflateRawSync } from "node:zlib";
import { openZip } from "../../../src/workbook/xlsx/zip";
import { codeOf } from "./xlsxParts";
import { bytesOf, concat, localRecord, writeZip, type RawEntry } from "./writeZip";

const TEXT = "some text, some more text";
const entry: RawEntry = { name: "a.txt", content: TEXT };

/** The first entry's content as text. */
function inflateFirst(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  return new TextDecoder().decode(zip.inflate([...zip.entries.values()][0]!));
}

/** The same with four bytes before its end record. */
function withGap(bytes: Uint8Array): Uint8Array {
  return concat([bytes.subarray(0, -22), bytesOf("gap!"), bytes.subarray(-22)]);
}

describe("openZip", () => {
  it.each<[string, RawEntry]>([
    ["deflated", entry],
    ["stored", { ...entry, method: 0 }],
    ["empty", { ...entry, content: "" }],
    ["zip64", { ...entry, zip64: true }],
    ["large", { ...entry, content: TEXT.repeat(20_000) }],
  ])("gives back a %s entry", (_, raw) => {
    expect(inflateFirst(writeZip([raw]))).toBe(raw.content);
  });

  it("lists entries in the order of the directory, with their data as it lies in the file", () => {
    const { entries } = openZip(writeZip([{ name: "b", content: "bb", method: 0 }, entry]));
    expect([...entries.keys()]).toEqual(["b", "a.txt"]);
    expect(entries.get("b")).toMatchObject({ method: 0, size: 2, start: 0, compressed: bytesOf("bb") });
  });

  it("reads a zip64 directory, a comment, and a file that is a view into a larger buffer", () => {
    const bytes = writeZip([entry], { zip64: true, comment: "a comment" });
    const view = concat([bytesOf("xxxxx"), bytes]).subarray(5);
    expect(inflateFirst(view)).toBe(TEXT);
  });

  it("keeps names such as __proto__ as names", () => {
    const { entries } = openZip(writeZip([{ name: "__proto__", content: "x" }]));
    expect([...entries.keys()]).toEqual(["__proto__"]);
  });

  it.each<[string, string, Uint8Array]>([
    ["no zip file", "notZip", bytesOf("%PDF-1.7")],
    ["no bytes", "empty", new Uint8Array()],
    ["no end of directory", "truncated", writeZip([entry]).subarray(0, -10)],
    ["an encrypted entry", "encrypted", writeZip([{ ...entry, flags: 1 }])],
    ["two entries of one name", "duplicate", writeZip([entry, entry])],
    ["fewer entries than announced", "badZip", writeZip([entry], { count: 2 })],
    ["more entries than announced", "badZip", writeZip([entry, { ...entry, name: "b" }], { count: 1 })],
    ["another name in the local header", "badZip", writeZip([{ ...entry, localName: "b.txt" }])],
    ["a local header that is not there", "badZip", writeZip([{ ...entry, start: 5 }])],
    ["data that run into the directory", "badZip", writeZip([{ ...entry, method: 0, compressedSize: 26, size: 26 }])],
    ["something before the zip", "badZip", concat([bytesOf("PK\x03\x04"), writeZip([entry])])],
    ["something between directory and end", "badZip", withGap(writeZip([entry]))],
    ["a local header beyond the file", "badZip", writeZip([{ ...entry, start: 1e6 }])],
  ])("refuses %s", (_, code, bytes) => {
    expect(codeOf(() => openZip(bytes))).toBe(code);
  });

  it("refuses entries that overlap, as bombs do that use one piece of data many times", () => {
    const inner: RawEntry = { name: "inner", content: TEXT };
    const outer: RawEntry = { name: "outer", content: localRecord(inner), method: 0 };
    const start = localRecord(outer).length - localRecord(inner).length;
    const bytes = writeZip([outer, { ...inner, start }]);
    expect(codeOf(() => openZip(bytes))).toBe("badZip");
  });

  it("refuses more than 5,000 entries by the number announced, before it looks at them", () => {
    expect(codeOf(() => openZip(writeZip([entry], { count: 5_001 })))).toBe("tooLarge");
    expect(codeOf(() => openZip(writeZip([entry], { count: 4_000_000_000, zip64: true })))).toBe("tooLarge");
  });
});

describe("inflate", () => {
  it.each<[string, string, RawEntry]>([
    ["a wrong CRC-32", "badChecksum", { ...entry, crc32: 1 }],
    ["a declared size too small", "badChecksum", { ...entry, size: 10 }],
    ["a declared size too large", "badChecksum", { ...entry, size: 30 }],
    ["data cut short", "badChecksum", { ...entry, compressed: deflateRawSync(TEXT).subarray(0, 8) }],
    ["data that is not deflated", "badChecksum", { ...entry, compressed: bytesOf("\xff\xff\xff\xff") }],
    ["a stored entry of another length", "badChecksum", { ...entry, method: 0, size: 10 }],
    ["another compression method", "badZip", { ...entry, method: 12 }],
    ["more than 120 MB declared", "tooLarge", { ...entry, size: 120_000_001 }],
  ])("refuses %s", (_, code, raw) => {
    expect(codeOf(() => inflateFirst(writeZip([raw])))).toBe(code);
  });

  it("makes no room for a size that no compression can reach", () => {
    const bytes = writeZip([{ ...entry, size: 100_000_000 }]);
    expect(() => inflateFirst(bytes)).toThrow("badChecksum: a.txt: declared size impossible");
  });

  it("says which part it was, and nothing of its content", () => {
    expect(() => inflateFirst(writeZip([{ ...entry, crc32: 1 }]))).toThrow("badChecksum: a.txt: wrong CRC-32");
  });

  it("refuses by declared size, in all, before inflating", () => {
    const content = "x".repeat(80);
    const zip = openZip(writeZip(["a", "b"].map((name) => ({ name, content }))), {
      entries: 10,
      entryBytes: 100,
      totalBytes: 150,
    });
    expect(zip.inflate(zip.entries.get("a")!)).toHaveLength(80);
    expect(codeOf(() => zip.inflate(zip.entries.get("b")!))).toBe("tooLarge");
  });

  it("stops at the first step that gives more than declared", () => {
    const compressed = deflateRawSync(new Uint8Array(100_000_000));
    const push = jest.spyOn(Inflate.prototype, "push");
    const bytes = writeZip([{ name: "bomb", content: "", compressed, size: 1000 }]);
    expect(codeOf(() => inflateFirst(bytes))).toBe("badChecksum");
    expect(push).toHaveBeenCalledTimes(1);
    expect(compressed.length).toBeGreaterThan(2 * 32_768);
  });
});
