import { addPart, freePartName } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { appendChild, childOf, childrenOf, ensureChild, removeNode, rootOf, type Element } from "../package/xml";
import type { Book } from "./Book";

/**
 * An add-in's settings in the workbook. Excel keeps them with its note of the add-in, the web extension part; [MS-OWEXML]
 * 2.2.5 to 2.2.7 and 2.1. Values are JSON text.
 */
const NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const CONTENT_TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_CONTENT_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** The keys and values, in the order of the file. */
export function readSettings(book: Book): Map<string, unknown> {
  const part = extensionPart(book);
  const settings = new Map<string, unknown>();
  const list = part === undefined ? undefined : childOf(rootOf(book.file.xml(part)), "properties");
  for (const element of list === undefined ? [] : childrenOf(list)) {
    settings.set(element.getAttribute("name") ?? "", JSON.parse(element.getAttribute("value") ?? "null"));
  }
  return settings;
}

/** Sets a value; undefined removes the key. */
export function writeSetting(book: Book, key: string, value: unknown): void {
  const list = ensureChild(rootOf(book.file.touch(extensionPart(book) ?? addExtensionPart(book))), "properties", ORDER);
  const present = childrenOf(list).find((element: Element) => element.getAttribute("name") === key);
  if (value === undefined) {
    if (present !== undefined) removeNode(present);
    return;
  }
  const element = present ?? appendChild(list, "property", { name: key });
  element.setAttribute("value", JSON.stringify(value));
}

function panesPart(book: Book): string | undefined {
  return relationshipsOf(book.file, "").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
}

/** The first web extension's part. Which of several is this add-in's only Excel knows. */
function extensionPart(book: Book): string | undefined {
  const panes = panesPart(book);
  return panes && relationshipsOf(book.file, panes).find(({ kind }) => kind === "webextension")?.target;
}

function addExtensionPart(book: Book): string {
  const panes = panesPart(book) ?? addPanesPart(book);
  const name = freePartName(book.file, "xl/webextensions/webextension{n}.xml");
  const content =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<we:webextension xmlns:we="${NAMESPACE}" ` +
    `id="{00000000-0000-4000-8000-000000000000}"><we:reference id="workbench" version="1.0.0.0" store="developer" ` +
    `storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`;
  addPart(
    book.file,
    { name, contentType: CONTENT_TYPE, content },
    { source: panes, type: `${RELATIONSHIPS}/webextension` },
  );
  return name;
}

function addPanesPart(book: Book): string {
  const name = "xl/webextensions/taskpanes.xml";
  const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"/>`;
  const type = `${RELATIONSHIPS}/webextensiontaskpanes`;
  addPart(book.file, { name, contentType: PANES_CONTENT_TYPE, content }, { source: "", type });
  return name;
}
