import { HostError } from "../errors";
import type { Book } from "../model/Book";
import type { Sheet } from "../model/Sheet";
import { addSheet } from "../model/sheetList";
import { EVENT, WORKBOOK_TARGET } from "../protocol/EventHub";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { eventMethods } from "./sheetEvents";
import { worksheetObject } from "./Worksheet";

const spec: ClassSpec<Book> = {
  className: "WorksheetCollection",
  collection: {
    items: (book) => book.worksheets.map(worksheetObject),
    item(book, key) {
      const sheet = findSheet(book, key);
      if (sheet === undefined) throw new HostError("ItemNotFound", "no sheet has the name or id");
      return worksheetObject(sheet);
    },
  },
  methods: {
    ...eventMethods<Book>(() => WORKBOOK_TARGET),
    Add(book, given, context) {
      const name = given.optionalText(0);
      const sheet = name === undefined ? addSheet(book) : addSheet(book, name);
      context.events.add(EVENT.added, [WORKBOOK_TARGET], () => ({ source: "Local", worksheetId: sheet.id }));
      return worksheetObject(sheet);
    },
    GetActiveWorksheet: (book) => worksheetObject(book.activeSheet),
    GetCount: (book, given) => sheetsOf(book, given.flag(0)).length,
    GetFirst: (book, given) => worksheetObject(sheetsOf(book, given.flag(0))[0] as Sheet),
    GetLast: (book, given) => worksheetObject(sheetsOf(book, given.flag(0)).at(-1) as Sheet),
    GetItemOrNullObject(book, given) {
      const sheet = findSheet(book, given.value(0));
      return sheet === undefined ? null : worksheetObject(sheet);
    },
  },
};

export function worksheetCollection(book: Book): HostObject {
  return hostObject(spec, book);
}

/** The worksheets, or the visible ones. A workbook always has at least one of the latter. */
function sheetsOf(book: Book, visibleOnly: boolean): Sheet[] {
  return book.worksheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

/** By name in any case, or by id. */
function findSheet(book: Book, key: unknown): Sheet | undefined {
  if (typeof key !== "string") throw new HostError("InvalidArgument", "a sheet is found by its name or id");
  return book.sheetNamed(key) ?? book.worksheets.find((sheet) => sheet.id === key);
}
