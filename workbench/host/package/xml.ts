import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";

export type { Document, Element };

/** The namespace of relationship attributes (r:id), transitional and strict. */
const RELATIONSHIP_NAMESPACES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** Stands for a carriage return while a tree is written: xmldom writes it raw, and a reader would make it a line feed. */
const CARRIAGE_RETURN = "\uE00D";

/**
 * Parses a part to a tree that keeps comments, unknown nodes, prefixes and the order of attributes.
 * Throws when the text is not well-formed or has a document type (which no workbook part may have).
 */
export function parseXml(text: string): Document {
  if (text.includes("<!DOCTYPE")) throw new Error("parseXml requires a part without a document type");
  const parser = new DOMParser({
    onError(level, message) {
      throw new Error(`parseXml requires well-formed XML (${level}: ${message})`);
    },
  });
  return parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
}

/** Writes a tree as text. */
export function serializeXml(document: Document): string {
  const root = rootOf(document);
  replaceInText(root, "\r", CARRIAGE_RETURN);
  const text = new XMLSerializer().serializeToString(document);
  replaceInText(root, CARRIAGE_RETURN, "\r");
  return text.replaceAll(CARRIAGE_RETURN, "&#13;");
}

function replaceInText(element: Element, from: string, to: string): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.ELEMENT_NODE) replaceInText(node as Element, from, to);
    else if (node.nodeType === node.TEXT_NODE && node.nodeValue?.includes(from)) {
      node.nodeValue = node.nodeValue.replaceAll(from, to);
    }
  }
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new Error("rootOf requires a document with a root element");
  return root;
}

/** The child elements of the parent's own namespace, all or those with the local name. */
export function childrenOf(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (element.namespaceURI !== parent.namespaceURI) continue;
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}

export function childOf(parent: Element, localName: string): Element | undefined {
  return childrenOf(parent, localName)[0];
}

/** A new element in the parent's namespace, with its prefix; not yet inserted. */
export function createChild(parent: Element, localName: string, attributes: Record<string, string | number> = {}) {
  const name = parent.prefix ? `${parent.prefix}:${localName}` : localName;
  const document = parent.ownerDocument;
  if (document === null) throw new Error("createChild requires a parent in a document");
  const element = document.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

export function appendChild(parent: Element, localName: string, attributes: Record<string, string | number> = {}) {
  const element = createChild(parent, localName, attributes);
  parent.appendChild(element);
  return element;
}

/** Inserts the element among its siblings in the schema's order; names not in the order stay last. */
export function insertInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const rank = (candidate: Element) => {
    const index = order.indexOf(candidate.localName ?? "");
    return index < 0 ? order.length : index;
  };
  const next = childrenOf(parent).find((sibling) => rank(sibling) > rank(element));
  parent.insertBefore(element, next ?? null);
}

/** The child with the name, made in its place when there is none. */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const present = childOf(parent, localName);
  if (present !== undefined) return present;
  const created = createChild(parent, localName);
  insertInOrder(parent, created, order);
  return created;
}

export function removeNode(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** The text inside the element; empty when there is none. */
export function textOf(element: Element | undefined): string {
  return element?.textContent ?? "";
}

/** Sets an attribute, or removes it when the value is undefined. */
export function setAttribute(element: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** An on/off attribute as ECMA-376 writes it: 1, true, on. */
export function flagOf(element: Element | undefined, name: string, whenAbsent = false): boolean {
  const text = element?.getAttribute(name);
  return text === null || text === undefined ? whenAbsent : text === "1" || text === "true" || text === "on";
}

/** The relationship id of an element (r:id, under any prefix). */
export function relationshipIdOf(element: Element): string | undefined {
  for (const namespace of RELATIONSHIP_NAMESPACES) {
    const id = element.getAttributeNS(namespace, "id");
    if (id) return id;
  }
  return undefined;
}

/** Gives the element a relationship id in the namespace its document's edition (transitional or strict) uses. */
export function setRelationshipId(element: Element, id: string): void {
  const strict = element.namespaceURI?.includes("purl.oclc.org") ?? false;
  element.setAttributeNS(RELATIONSHIP_NAMESPACES[strict ? 1 : 0] ?? "", "r:id", id);
}
