import { addPart } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { removeNode, rootOf, type Element } from "../package/xml";
import type { Book } from "./Book";

/** Where a property lives: the part by its relationship's kind, and the element. ECMA-376 part 2, 11; part 1, 22.2. */
interface Place {
  readonly kind: "core-properties" | "extended-properties";
  readonly namespace: string;
  /** With the usual prefix. */
  readonly element: string;
}

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

function core(namespace: string, element: string): Place {
  return { kind: "core-properties", namespace, element };
}

function extended(element: string): Place {
  return { kind: "extended-properties", namespace: EXTENDED, element };
}

/** The properties by the API's names. */
const DOCUMENT_PROPERTIES = {
  Title: core(DUBLIN_CORE, "dc:title"),
  Subject: core(DUBLIN_CORE, "dc:subject"),
  Author: core(DUBLIN_CORE, "dc:creator"),
  Keywords: core(CORE, "cp:keywords"),
  Comments: core(DUBLIN_CORE, "dc:description"),
  LastAuthor: core(CORE, "cp:lastModifiedBy"),
  RevisionNumber: core(CORE, "cp:revision"),
  CreationDate: core(TERMS, "dcterms:created"),
  Category: core(CORE, "cp:category"),
  Manager: extended("Manager"),
  Company: extended("Company"),
} as const;
export type DocumentPropertyName = keyof typeof DOCUMENT_PROPERTIES;

const NEW_PARTS = {
  "core-properties": {
    name: "docProps/core.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    content:
      `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}" xmlns:dcterms="${TERMS}" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`,
  },
  "extended-properties": {
    name: "docProps/app.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
    content: `<Properties xmlns="${EXTENDED}"/>`,
  },
} as const;

/** The text of a property; empty when it is not there. */
export function documentProperty(book: Book, name: DocumentPropertyName): string {
  const place = DOCUMENT_PROPERTIES[name];
  const part = partOf(book, place.kind);
  return part === undefined ? "" : (find(rootOf(book.file.xml(part)), place)?.textContent ?? "");
}

/** Sets a property; an empty text removes it. */
export function setDocumentProperty(book: Book, name: DocumentPropertyName, text: string): void {
  const place = DOCUMENT_PROPERTIES[name];
  const root = rootOf(book.file.touch(partOf(book, place.kind) ?? addPropertiesPart(book, place.kind)));
  const present = find(root, place);
  if (text === "") {
    if (present !== undefined) removeNode(present);
    return;
  }
  const element = present ?? root.ownerDocument?.createElementNS(place.namespace, place.element);
  if (element === undefined) throw new Error("setDocumentProperty requires a document");
  element.textContent = text;
  if (present === undefined) root.appendChild(element);
}

function find(root: Element, { namespace, element }: Place): Element | undefined {
  return root.getElementsByTagNameNS(namespace, element.slice(element.indexOf(":") + 1))[0];
}

function partOf(book: Book, kind: Place["kind"]): string | undefined {
  return relationshipsOf(book.file, "").find((link) => link.kind === kind)?.target;
}

function addPropertiesPart(book: Book, kind: Place["kind"]): string {
  const { type, ...part } = NEW_PARTS[kind];
  addPart(book.file, part, { source: "", type });
  return part.name;
}
