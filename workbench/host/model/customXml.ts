import { HostError } from "../errors";
import { addPart, freePartName, removePartOf } from "../package/parts";
import { relationshipsOf, type Relationship } from "../package/relationships";
import { parseXml, rootOf } from "../package/xml";
import type { Book } from "./Book";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part: data of an add-in that travels with the file. ECMA-376 part 1, 15.2.5-6 and 22.5. */
export class CustomXml {
  constructor(
    readonly book: Book,
    private readonly link: Relationship,
  ) {}

  /** A GUID, kept in the part's properties. */
  get id(): string {
    const { file } = this.book;
    const properties = relationshipsOf(file, this.link.target).find(({ kind }) => kind === "customXmlProps");
    const root = properties && rootOf(file.xml(properties.target));
    return root?.getAttributeNS(root.namespaceURI, "itemID") ?? this.link.target;
  }

  get namespace(): string {
    return rootOf(parseXml(this.xml)).namespaceURI ?? "";
  }

  get xml(): string {
    return this.book.file.text(this.link.target);
  }

  set xml(xml: string) {
    assertXml(xml);
    this.book.file.set(this.link.target, xml);
  }

  delete(): void {
    removePartOf(this.book.file, this.book.part, this.link.id);
  }
}

/** The custom XML parts of the workbook, in the order of its relationships. */
export function customXmlOf(book: Book): CustomXml[] {
  return relationshipsOf(book.file, book.part)
    .filter(({ kind, target }) => kind === "customXml" && book.file.has(target))
    .map((link) => new CustomXml(book, link));
}

export function addCustomXml(book: Book, xml: string): CustomXml {
  assertXml(xml);
  const { file } = book;
  const name = freePartName(file, "customXml/item{n}.xml");
  const number = /\d+/.exec(name)?.[0] ?? "1";
  const linkId = addPart(
    file,
    { name, contentType: "application/xml", content: xml },
    { source: book.part, type: `${RELATIONSHIPS}/customXml` },
  );
  const properties =
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${freeId(book)}" ` +
    `xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`;
  addPart(
    file,
    { name: `customXml/itemProps${number}.xml`, contentType: PROPERTIES_TYPE, content: properties },
    { source: name, type: `${RELATIONSHIPS}/customXmlProps` },
  );
  const link = relationshipsOf(file, book.part).find(({ id }) => id === linkId);
  if (link === undefined) throw new Error("addCustomXml requires the part it added");
  return new CustomXml(book, link);
}

/** Numbered, not drawn by lot, so that the same steps give the same file. */
function freeId(book: Book): string {
  const taken = new Set(customXmlOf(book).map(({ id }) => id));
  let number = 1;
  const id = () => `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  while (taken.has(id())) number += 1;
  return id();
}

function assertXml(xml: string): void {
  try {
    parseXml(xml);
  } catch {
    throw new HostError("InvalidArgument", "the text is not well-formed XML");
  }
}
