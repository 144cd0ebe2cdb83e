import { decodeXmlBytes, decodeXmlText, decodeXstring } from "../../../../src/workbook/xlsx/xml/xmlText";
import { codeOf } from "../xlsxParts";
import { bytesOf } from "../writeZip";

/** Text as UTF-16 code units, low byte first or last. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe("decodeXmlBytes", () => {
  const text = "<a>å日🙂</a>";
  it.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with a byte order mark", bytesOf(`\ufeff${text}`)],
    ["UTF-16, low byte first", utf16(`\ufeff${text}`, true)],
    ["UTF-16, high byte first", utf16(`\ufeff${text}`, false)],
    ["UTF-16 without a byte order mark, low byte first", utf16(text, true)],
    ["UTF-16 without a byte order mark, high byte first", utf16(text, false)],
  ])("reads %s", (_, bytes) => expect(decodeXmlBytes(bytes, "part")).toBe(text));

  it("refuses bytes that are no UTF-8, such as Windows-1252", () => {
    expect(codeOf(() => decodeXmlBytes(Uint8Array.of(0x3c, 0x61, 0xe5, 0x3e), "part"))).toBe("badXml");
  });
});

describe("decodeXmlText", () => {
  it.each([
    ["plain text", "plain text"],
    ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
    ["&amp;lt;", "&lt;"],
    ["&#229;&#xE5;&#x1F642;&#000065;", "åå🙂A"],
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a&#13;&#10;b", "a\r\nb"],
  ])("decodes %j", (raw, text) => expect(decodeXmlText(raw, "part")).toBe(text));

  it.each([
    "&",
    "& ",
    "&lt",
    "&nbsp;",
    "&;",
    "&#;",
    "&#x;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#xFFFF;",
    "&#1;",
    "&LT;",
  ])("refuses %j", (raw) => expect(codeOf(() => decodeXmlText(raw, "part"))).toBe("badXml"));

  it("takes linear time over many ampersands", () => {
    expect(decodeXmlText("&amp;".repeat(200_000), "part")).toBe("&".repeat(200_000));
  });
});

describe("decodeXstring", () => {
  it.each([
    ["a_x000D_b", "a\rb"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x000a__x0009_", "\n\t"],
    ["_xD83D__xDE42_", "🙂"],
    ["_x00_ _xZZZZ_ _x000D x000D_ _X000D_", "_x00_ _xZZZZ_ _x000D x000D_ _X000D_"],
  ])("decodes %s", (text, expected) => expect(decodeXstring(text)).toBe(expected));
});
