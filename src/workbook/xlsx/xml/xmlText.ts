import { WorkbookFileError } from "../errors";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** The first two bytes of UTF-16: the byte order mark, or "<". */
const UTF16_STARTS: ReadonlyMap<string, string> = new Map([
  ["255 254", "utf-16le"],
  ["60 0", "utf-16le"],
  ["254 255", "utf-16be"],
  ["0 60", "utf-16be"],
]);
/** "&#x10FFFF;" is the longest reference there is, leading zeros apart. */
const MAX_REFERENCE = 12;

/**
 * An XML part as text. UTF-8 or UTF-16, the encodings that the Open Packaging Conventions allow (ECMA-376 part 2,
 * 8.1.4); which one is seen from the first bytes, a byte order mark or "<" (XML 1.0, appendix F).
 *
 * @throws WorkbookFileError badXml when the bytes are not text in that encoding.
 */
export function decodeXmlBytes(bytes: Uint8Array, part: string): string {
  const encoding = xmlEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookFileError("badXml", { part, detail: `not ${encoding}` });
  }
}

/** The encoding an XML part is in, by its first bytes. */
export function xmlEncoding(bytes: Uint8Array): string {
  return UTF16_STARTS.get(`${bytes[0]} ${bytes[1]}`) ?? "utf-8";
}

/** Line ends as \n (XML 1.0, 2.11). */
export function normalizeLineEnds(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

/**
 * Character data as an XML reader hands it on: line ends as \n, the five entities and numeric references replaced.
 * No other entity can exist, since document type declarations are refused.
 *
 * @throws WorkbookFileError badXml for anything else after an ampersand.
 */
export function decodeXmlText(raw: string, part: string): string {
  const text = normalizeLineEnds(raw);
  let ampersand = text.indexOf("&");
  if (ampersand < 0) return text;
  let decoded = "";
  let done = 0;
  while (ampersand >= 0) {
    const end = text.slice(ampersand, ampersand + MAX_REFERENCE).indexOf(";");
    const character = end < 0 ? undefined : decodeReference(text.slice(ampersand + 1, ampersand + end));
    if (character === undefined) throw new WorkbookFileError("badXml", { part, detail: "unknown entity" });
    decoded += text.slice(done, ampersand) + character;
    done = ampersand + end + 1;
    ampersand = text.indexOf("&", done);
  }
  return decoded + text.slice(done);
}

function decodeReference(reference: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference);
  if (!digits) return ENTITIES.get(reference);
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, production 2 (Char). */
function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/**
 * Text of type ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_xHHHH_` stands for the UTF-16 unit HHHH, which Excel
 * writes for what XML cannot hold, and `_x005F_` for an underscore before what would look like such an escape.
 *
 * decodeXstring("a_x000D_b") is "a\rb"; decodeXstring("_x005F_x000D_") is "_x000D_".
 */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
