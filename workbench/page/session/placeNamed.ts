import type { Book } from "../../host/model/Book";
import { parseRectangle, type Rectangle } from "../../host/model/cellAddress";
import { namesOf, parseReference } from "../../host/model/names";
import type { Sheet } from "../../host/model/Sheet";

/** The cells that a person means with "B7", "Start!B7" or a defined name; undefined when there are none to be shown. */
export function placeNamed(book: Book, shown: Sheet, text: string): { sheet: Sheet; area: Rectangle } | undefined {
  const name = text.trim();
  const area = parseRectangle(name);
  if (area !== undefined) return { sheet: shown, area };
  const defined = [...namesOf(book, shown), ...namesOf(book, undefined)].find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
  );
  const place = defined?.area ?? parseReference(book, `=${name}`);
  return place?.sheet.visibility === "visible" ? place : undefined;
}
