import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { bytesOf } from "./writeZip";

describe("crc32", () => {
  it.each([
    ["", 0],
    // The check value every catalogue of CRCs gives for CRC-32/ISO-HDLC.
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
    ["a", 0xe8b7be43],
  ])("of %j is the published value", (text, expected) => {
    expect(crc32(bytesOf(text))).toBe(expected);
  });
});
