/** Attributes by name; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes escaped; the content is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`;
  }
  return content === "" ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** A list element with the number of its items, as Excel writes them; nothing without items. */
export function listElement(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => escapes.get(character) ?? character);
}

/**
 * Text of type ST_Xstring (ECMA-376 part 1, 22.9.2.19), not yet escaped: what XML cannot hold becomes `_xHHHH_`, and what
 * would be taken for such an escape is told apart. The opposite of decodeXstring.
 */
export function encodeXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
