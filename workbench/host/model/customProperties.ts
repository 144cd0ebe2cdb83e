import { addPart } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { childrenOf, removeNode, rootOf, type Element } from "../package/xml";
import type { Book } from "./Book";

/** Properties that people or programs made up themselves. ECMA-376 part 1, 22.3. */
export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
  readonly type: "String" | "Number" | "Boolean" | "Date";
}

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CUSTOM_PART = {
  name: "docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  content: `<Properties xmlns="${CUSTOM}" xmlns:vt="${VARIANT}"/>`,
};
const CUSTOM_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
/** The format id of all custom properties, ECMA-376 part 1, 22.3.2.2. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function customProperties(book: Book): CustomProperty[] {
  return customElements(book).map((element) => {
    const value = childrenOfAnyNamespace(element)[0];
    return { key: element.getAttribute("name") ?? "", ...typedValue(value?.localName ?? "", value?.textContent ?? "") };
  });
}

/** Sets a custom property; undefined removes it. */
export function setCustomProperty(book: Book, key: string, value: CustomProperty["value"] | undefined): void {
  const present = customElements(book).find(
    (element) => element.getAttribute("name")?.toLowerCase() === key.toLowerCase(),
  );
  const root = rootOf(book.file.touch(customPart(book) ?? addCustomPart(book)));
  if (present !== undefined) removeNode(present);
  if (value === undefined) return;
  const ids = childrenOf(root).map((element) => Number(element.getAttribute("pid")));
  const document = root.ownerDocument;
  if (document === null) throw new Error("setCustomProperty requires a document");
  const property = document.createElementNS(CUSTOM, "property");
  property.setAttribute("fmtid", FORMAT_ID);
  // Ids 0 and 1 are taken by the format.
  property.setAttribute("pid", String(Math.max(1, ...ids) + 1));
  property.setAttribute("name", key);
  const type = { string: "lpwstr", number: Number.isInteger(value) ? "i4" : "r8", boolean: "bool" }[
    typeof value as "string"
  ];
  const content = document.createElementNS(VARIANT, `vt:${type}`);
  content.textContent = String(value);
  property.appendChild(content);
  root.appendChild(property);
}

function customElements(book: Book): Element[] {
  const part = customPart(book);
  return part === undefined ? [] : childrenOf(rootOf(book.file.xml(part)));
}

function customPart(book: Book): string | undefined {
  return relationshipsOf(book.file, "").find(({ kind }) => kind === "custom-properties")?.target;
}

function addCustomPart(book: Book): string {
  addPart(book.file, CUSTOM_PART, { source: "", type: CUSTOM_TYPE });
  return CUSTOM_PART.name;
}

function childrenOfAnyNamespace(element: Element): Element[] {
  return [...element.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
}

function typedValue(type: string, text: string): Pick<CustomProperty, "value" | "type"> {
  if (type === "bool") return { value: text === "true" || text === "1", type: "Boolean" };
  if (/^(?:u?i\d|u?int|r\d|decimal)$/.test(type)) return { value: Number(text), type: "Number" };
  return { value: text, type: type === "filetime" || type === "date" ? "Date" : "String" };
}
