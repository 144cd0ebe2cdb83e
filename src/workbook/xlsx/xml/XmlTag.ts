import { WorkbookFileError } from "../errors";
import { decodeXmlText } from "./xmlText";

/** Character codes. */
const [SPACE, QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER, SMALL_X] = [
  32, 34, 38, 39, 47, 60, 61, 62, 120,
];

/**
 * The tag a scanner has last read: its name, and the places of its attributes, which are cut out only when asked
 * for. Its methods throw WorkbookFileError badXml or truncated where the tag is not well-formed.
 */
export class XmlTag {
  /** As the file writes it, with its prefix. */
  name = "";
  /** Of the form <a/>. */
  isSelfClosing = false;
  /** Namespace addresses by prefix ("" for the default namespace), null when the tag declares none. */
  declared: Map<string, string> | null = null;
  /** For each attribute: start and end of its name, start and end of its value. Longer than in use, for speed. */
  readonly #attributes: number[] = [];
  /** Numbers in use of #attributes. */
  #used = 0;
  /** No attribute needs decoding. */
  #isPlain = true;

  constructor(
    readonly text: string,
    readonly part: string,
  ) {}

  /** Reads the opening tag whose name begins here; returns the place after it. */
  readOpening(start: number): number {
    this.#used = 0;
    this.#isPlain = true;
    this.declared = null;
    let at = this.#nameEnd(start);
    this.name = this.text.slice(start, at);
    for (;;) {
      const next = this.#skipBlanks(at);
      const code = this.text.charCodeAt(next);
      this.isSelfClosing = code === SLASH && this.text.charCodeAt(next + 1) === GREATER;
      if (this.isSelfClosing) return next + 2;
      if (code === GREATER) return next + 1;
      if (next === at) throw this.#malformed(at);
      at = this.#readAttribute(next);
      if (code === SMALL_X) this.#noteDeclaration();
    }
  }

  /** Reads the closing tag of this name; returns the place after it. */
  readClosing(start: number, name: string): number {
    const end = this.#skipBlanks(start + name.length);
    if (this.text.startsWith(name, start) && this.text.charCodeAt(end) === GREATER) return end + 1;
    throw this.#malformed(end);
  }

  /** The attribute of this name as the file writes it, undefined when absent. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.#used; i += 4) {
      const start = this.#attributes[i]!;
      if (this.#attributes[i + 1]! - start === name.length && this.text.startsWith(name, start)) return this.#value(i);
    }
    return undefined;
  }

  /** The values of the attributes prefix:name, by prefix. */
  prefixedAttributes(name: string): Map<string, string> {
    const values = new Map<string, string>();
    for (let i = 0; i < this.#used; i += 4) {
      const [prefix, localName] = this.text.slice(this.#attributes[i], this.#attributes[i + 1]).split(":");
      if (localName === name) values.set(prefix!, this.#value(i));
    }
    return values;
  }

  /** Reads name="value"; returns the place after it. */
  #readAttribute(start: number): number {
    const nameEnd = this.#nameEnd(start);
    const equals = this.#skipBlanks(nameEnd);
    if (this.text.charCodeAt(equals) !== EQUALS) throw this.#malformed(equals);
    const valueStart = this.#skipBlanks(equals + 1) + 1;
    const valueEnd = this.#valueEnd(valueStart);
    this.#attributes[this.#used++] = start;
    this.#attributes[this.#used++] = nameEnd;
    this.#attributes[this.#used++] = valueStart;
    this.#attributes[this.#used++] = valueEnd;
    return valueEnd + 1;
  }

  #noteDeclaration(): void {
    const i = this.#used - 4;
    const name = this.text.slice(this.#attributes[i], this.#attributes[i + 1]);
    if (name !== "xmlns" && !name.startsWith("xmlns:")) return;
    this.declared ??= new Map();
    this.declared.set(name.slice(6), this.#value(i));
  }

  /** White space in an attribute is read as blanks (XML 1.0, 3.3.3). */
  #value(i: number): string {
    const raw = this.text.slice(this.#attributes[i + 2], this.#attributes[i + 3]);
    return this.#isPlain ? raw : decodeXmlText(raw.replace(/[\t\r\n]/g, " "), this.part);
  }

  #skipBlanks(start: number): number {
    let at = start;
    while (this.text.charCodeAt(at) <= SPACE) at++;
    return at;
  }

  #nameEnd(start: number): number {
    let at = start;
    let code = this.text.charCodeAt(at);
    while (code > SPACE && code !== EQUALS && code !== GREATER && code !== SLASH && code !== LESS && code !== QUOTE) {
      code = this.text.charCodeAt(++at);
    }
    if (at === start) throw this.#malformed(at);
    return at;
  }

  #valueEnd(start: number): number {
    const quote = this.text.charCodeAt(start - 1);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#malformed(start);
    let at = start;
    let code = this.text.charCodeAt(at);
    while (code !== quote) {
      if (code === LESS || at >= this.text.length) throw this.#malformed(at);
      if (code === AMPERSAND || code < SPACE) this.#isPlain = false;
      code = this.text.charCodeAt(++at);
    }
    return at;
  }

  #malformed(at: number): WorkbookFileError {
    const isCut = at >= this.text.length;
    return new WorkbookFileError(isCut ? "truncated" : "badXml", { part: this.part, detail: "bad tag" });
  }
}
