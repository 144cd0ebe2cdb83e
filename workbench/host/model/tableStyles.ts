import { childOf, childrenOf, rootOf } from "../package/xml";
import type { Book } from "./Book";

/** How many styles of each kind Excel has (`Table.style` in @types/office-js). */
const BUILT_IN = new Map([
  ["Light", 21],
  ["Medium", 28],
  ["Dark", 11],
]);

/** What Excel gives a table when the style sheet names no other. */
const USUAL = "TableStyleMedium2";

/** Whether Excel or the workbook has a table style with the name. */
export function isTableStyle(book: Book, name: string): boolean {
  const [, kind = "", number] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(name) ?? [];
  if (Number(number) <= (BUILT_IN.get(kind) ?? 0)) return true;
  const styles = stylesElement(book);
  return styles !== undefined && childrenOf(styles, "tableStyle").some((style) => style.getAttribute("name") === name);
}

/** The style of a new table; ECMA-376 part 1, 18.8.42 defaultTableStyle. */
export function usualTableStyle(book: Book): string {
  return stylesElement(book)?.getAttribute("defaultTableStyle") ?? USUAL;
}

function stylesElement(book: Book) {
  return childOf(rootOf(book.file.xml(book.styles.part)), "tableStyles");
}
