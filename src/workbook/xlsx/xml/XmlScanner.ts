import { WorkbookFileError, type WorkbookFileErrorCode } from "../errors";
import { XmlNamespaces } from "./XmlNamespaces";
import { XmlTag } from "./XmlTag";
import { decodeXmlBytes, decodeXmlText, normalizeLineEnds } from "./xmlText";

/** Spreadsheet parts nest less than 20 deep. */
const MAX_DEPTH = 256;

/** Character codes. */
const [EXCLAMATION, SLASH, QUESTION] = [33, 47, 63];

/**
 * Reads one XML part from front to end, element by element, in linear time and without building a tree.
 *
 * Names are canonical: `row` is the main namespace's row whatever prefix the file uses, and `?:row` is a row of
 * any namespace the reader does not know (see namespaces.ts). Document type declarations are refused, so there
 * are no entities to expand; nothing outside the text is ever read. Every method throws WorkbookFileError badXml
 * or truncated where the text is not well-formed.
 *
 *     const xml = new XmlScanner(bytes, "xl/workbook.xml");
 *     xml.openRoot();
 *     while (xml.nextChild(1, "sheets")) readSheets(xml);
 *     xml.finish();
 */
export class XmlScanner {
  /** Canonical name of the element last opened. */
  name = "";
  /** Number of open elements: 1 inside the root. */
  depth = 0;
  readonly #text: string;
  readonly #tag: XmlTag;
  readonly #namespaces = new XmlNamespaces();
  #position = 0;
  /** The element last opened was of the form <a/> and has yet to be closed. */
  #closesItself = false;
  /** The open elements' names as the file writes them. */
  readonly #open: string[] = [];

  constructor(
    bytes: Uint8Array,
    readonly part: string,
  ) {
    this.#text = decodeXmlBytes(bytes, part);
    this.#tag = new XmlTag(this.#text, part);
  }

  /** Moves to the root element. */
  openRoot(): void {
    const tag = this.#skipOutsideRoot();
    if (tag < 0) throw this.error("truncated", "no root element");
    this.#readOpeningTag(tag + 1);
  }

  /** Closes the root and checks that nothing comes after it. */
  finish(): void {
    while (this.depth > 0) this.#nextTag();
    if (this.#skipOutsideRoot() >= 0) throw this.error("badXml", "more than one root element");
  }

  /**
   * Moves to the next child of the element that is open at this depth, or to the next of that name, passing over
   * whatever lies between. False when there are no more; that element is closed then.
   */
  nextChild(depth: number, name?: string): boolean {
    for (;;) {
      if (this.#nextTag()) {
        if (this.depth === depth + 1 && (name === undefined || this.name === name)) return true;
      } else if (this.depth < depth) return false;
    }
  }

  /** The text directly inside the element last opened, which is closed thereby. Children are passed over. */
  readText(): string {
    const depth = this.depth;
    let text = "";
    while (!this.#closesItself) {
      const start = this.#position;
      const markup = this.#find("<", start);
      text += decodeXmlText(this.#text.slice(start, markup), this.part);
      if (this.#skipMarkup(markup)) {
        const isCdata = this.#text.startsWith("<![CDATA[", markup);
        if (isCdata) text += normalizeLineEnds(this.#text.slice(markup + 9, this.#position - 3));
        continue;
      }
      if (!this.#readTag(markup)) return text;
      while (this.depth > depth) this.#nextTag();
    }
    this.#nextTag();
    return text;
  }

  /**
   * An attribute of the element last opened, undefined when absent. Attributes in a namespace need its canonical
   * prefix: attribute("id", "r:") is r:id, attribute("id") is id.
   */
  attribute(name: string, canonicalPrefix?: string): string | undefined {
    if (canonicalPrefix === undefined) return this.#tag.attribute(name);
    for (const [prefix, value] of this.#tag.prefixedAttributes(name)) {
      if (this.#namespaces.canonicalPrefix(prefix) === canonicalPrefix) return value;
    }
    return undefined;
  }

  /** A Boolean attribute (xsd:boolean); false when absent. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  error(code: WorkbookFileErrorCode, detail: string): WorkbookFileError {
    return new WorkbookFileError(code, { part: this.part, detail });
  }

  /** Moves past the next tag: true when it opened an element, false when it closed one. */
  #nextTag(): boolean {
    if (this.#closesItself) {
      this.#closesItself = false;
      this.#close();
      return false;
    }
    let markup = this.#find("<", this.#position);
    while (this.#skipMarkup(markup)) markup = this.#find("<", this.#position);
    return this.#readTag(markup);
  }

  /** As #nextTag, for the tag that begins here. */
  #readTag(start: number): boolean {
    if (this.#text.charCodeAt(start + 1) !== SLASH) {
      this.#readOpeningTag(start + 1);
      return true;
    }
    this.#position = this.#tag.readClosing(start + 2, this.#open[this.depth - 1] ?? "");
    this.#close();
    return false;
  }

  #close(): void {
    this.#open.pop();
    this.#namespaces.leave();
    this.depth--;
  }

  #readOpeningTag(start: number): void {
    if (this.depth >= MAX_DEPTH) throw this.error("badXml", "nested too deep");
    const tag = this.#tag;
    this.#position = tag.readOpening(start);
    this.#closesItself = tag.isSelfClosing;
    this.#open.push(tag.name);
    this.#namespaces.enter(tag.declared);
    this.depth++;
    const colon = tag.name.indexOf(":");
    const prefix = this.#namespaces.canonicalPrefix(colon < 0 ? "" : tag.name.slice(0, colon));
    if (prefix === undefined) throw this.error("badXml", "undeclared namespace prefix");
    this.name = colon < 0 && prefix === "" ? tag.name : prefix + tag.name.slice(colon + 1);
  }

  /** Passes over a comment, CDATA section or processing instruction. False when a tag begins here. */
  #skipMarkup(start: number): boolean {
    const code = this.#text.charCodeAt(start + 1);
    if (code === QUESTION) this.#position = this.#find("?>", start) + 2;
    else if (code !== EXCLAMATION) return false;
    else if (this.#text.startsWith("--", start + 2)) this.#position = this.#find("-->", start + 4) + 3;
    else if (this.#text.startsWith("[CDATA[", start + 2)) this.#position = this.#find("]]>", start + 9) + 3;
    else throw this.error("badXml", "document type declaration");
    return true;
  }

  /** Passes over what may lie before and after the root; the start of the next tag, or −1 at the end. */
  #skipOutsideRoot(): number {
    for (;;) {
      const markup = this.#text.indexOf("<", this.#position);
      const between = this.#text.slice(this.#position, markup < 0 ? undefined : markup);
      if (between.trim() !== "") throw this.error("badXml", "text outside the root element");
      if (markup < 0 || !this.#skipMarkup(markup)) return markup;
    }
  }

  #find(what: string, from: number): number {
    const found = this.#text.indexOf(what, from);
    if (found < 0) throw this.error("truncated", "ends before its root element is closed");
    return found;
  }
}
