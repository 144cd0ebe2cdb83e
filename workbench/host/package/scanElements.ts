/** An element found in text, not parsed further. */
export interface ScannedElement {
  readonly localName: string;
  /** Attribute values, unescaped, by name as written, in their order. */
  readonly attributes: Map<string, string>;
  /** Everything between its tags; empty when it has no content. */
  readonly inner: string;
  /** The element as it stands in the text. */
  readonly outer: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The outermost elements in a piece of XML, with their text kept as it came. A tree of a whole sheet costs some
 * hundred bytes and microseconds a cell; this leaves untouched rows and cells as text.
 * Throws when tags do not match up.
 */
export function scanElements(text: string): ScannedElement[] {
  const found: ScannedElement[] = [];
  let depth = 0;
  let open = { start: 0, contentStart: 0, name: "", attributes: "" };
  for (const token of text.matchAll(TOKEN)) {
    const [tag, slash, name, rest = ""] = token;
    if (name === undefined) continue;
    const end = token.index + tag.length;
    if (slash === "/") {
      depth -= 1;
      if (depth === 0) found.push(scanned(text, open, token.index, end));
    } else if (rest.endsWith("/")) {
      if (depth === 0) {
        found.push(scanned(text, { start: token.index, contentStart: end, name, attributes: rest }, end, end));
      }
    } else {
      if (depth === 0) open = { start: token.index, contentStart: end, name, attributes: rest };
      depth += 1;
    }
  }
  if (depth !== 0) throw new Error("scanElements requires matching tags");
  return found;
}

function scanned(
  text: string,
  open: { start: number; contentStart: number; name: string; attributes: string },
  contentEnd: number,
  end: number,
): ScannedElement {
  return {
    localName: open.name.slice(open.name.indexOf(":") + 1),
    attributes: parseAttributes(open.attributes),
    inner: text.slice(open.contentStart, contentEnd),
    outer: text.slice(open.start, end),
  };
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  return attributes;
}

/** Text for an attribute or an element; line ends and tabs as references, so that no reader normalises them. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES.get(sign) ?? sign);
}

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex: string, decimal: string, name: string) => {
    if (name) return NAMED.get(name) ?? all;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}
