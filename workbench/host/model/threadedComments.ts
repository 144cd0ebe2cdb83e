import { relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, flagOf, rootOf, type Element } from "../package/xml";
import { parseRectangle, type Rectangle } from "./cellAddress";
import type { Sheet } from "./Sheet";

/** A comment with its answers: [MS-XLSX] 2.6.205. The old yellow notes are something else. */
export interface ThreadedComment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly cell: Rectangle;
  readonly content: string;
  readonly authorName: string;
  /** ISO date and time; empty when the file has none. */
  readonly creationDate: string;
  readonly isResolved: boolean;
  readonly replies: readonly ThreadedComment[];
}

/** The comments of a sheet in the order of the file, answers with the comment they answer. */
export function threadedCommentsOf(sheet: Sheet): ThreadedComment[] {
  const { file } = sheet.book;
  const elements = relationshipsOf(file, sheet.part)
    .filter(({ kind }) => kind === "threadedComment")
    .flatMap(({ target }) => childrenOf(rootOf(file.xml(target)), "threadedComment"));
  const names = personNames(sheet);
  const answering = (id: string | null) => elements.filter((element) => element.getAttribute("parentId") === id);
  const read = (element: Element): ThreadedComment => ({
    id: element.getAttribute("id") ?? "",
    sheet,
    cell: parseRectangle(element.getAttribute("ref") ?? "") ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    content: childOf(element, "text")?.textContent ?? "",
    authorName: names.get(element.getAttribute("personId") ?? "") ?? "",
    creationDate: element.getAttribute("dT") ?? "",
    isResolved: flagOf(element, "done"),
    replies: answering(element.getAttribute("id")).map(read),
  });
  return answering(null).map(read);
}

/** The authors by their ids, from the workbook's list of persons. */
function personNames({ book }: Sheet): Map<string, string> {
  const persons = relationshipsOf(book.file, book.part)
    .filter(({ kind }) => kind === "person")
    .flatMap(({ target }) => childrenOf(rootOf(book.file.xml(target)), "person"));
  return new Map(persons.map((person) => [person.getAttribute("id") ?? "", person.getAttribute("displayName") ?? ""]));
}
