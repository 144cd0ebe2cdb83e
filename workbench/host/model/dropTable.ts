import { removePartOf } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { childrenOf, relationshipIdOf, removeNode } from "../package/xml";
import { rewriteFormulas } from "./rewriteFormulas";
import { mapTableReferences } from "./tableFormulas";
import type { Table } from "./tables";

/** Takes the table away and leaves its cells; what formulas have instead of a reference to it is #REF! unless given. */
export function dropTable(table: Table, instead: (brackets: string) => string = () => "#REF!"): void {
  const { sheet, name } = table;
  const { book } = sheet;
  rewriteFormulas(book, (formula) => mapTableReferences(formula, name, (_, brackets) => instead(brackets)));
  const link = relationshipsOf(book.file, sheet.part).find(({ target }) => target === table.part);
  const parts = sheet.touchChild("tableParts");
  for (const element of childrenOf(parts, "tablePart")) {
    if (relationshipIdOf(element) === link?.id) removeNode(element);
  }
  const { length } = childrenOf(parts, "tablePart");
  if (length === 0) removeNode(parts);
  else parts.setAttribute("count", String(length));
  if (link !== undefined) removePartOf(book.file, sheet.part, link.id);
  book.changes.addStructure();
}
