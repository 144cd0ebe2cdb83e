import { HostError } from "../errors";
import { Area } from "../model/Area";
import type { Book } from "../model/Book";
import { absoluteReference, addName, DefinedName, namesOf } from "../model/names";
import type { Sheet } from "../model/Sheet";
import { hostObject, isHostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";
import { namedItemObject } from "./NamedItem";

/** The names of the workbook (no sheet) or of one sheet. */
interface Names {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

const spec: ClassSpec<Names> = {
  className: "NamedItemCollection",
  collection: {
    items: ({ book, sheet }) => namesOf(book, sheet).map(namedItemObject),
    item(names, key) {
      const name = find(names, key);
      if (name === undefined) throw new HostError("ItemNotFound", "there is no such name");
      return namedItemObject(name);
    },
  },
  methods: {
    Add({ book, sheet }, given) {
      const comment = given.optionalText(2) ?? "";
      return namedItemObject(addName(book, sheet, given.text(0), formulaOf(given.value(1)), comment));
    },
    GetCount: ({ book, sheet }) => namesOf(book, sheet).length,
    GetItemOrNullObject(names, given) {
      const name = find(names, given.value(0));
      return name === undefined ? null : namedItemObject(name);
    },
  },
};

export function namedItemCollection(names: Names): HostObject {
  return hostObject(spec, names);
}

function find({ book, sheet }: Names, key: unknown): DefinedName | undefined {
  return namesOf(book, sheet).find((name) => name.name.toLowerCase() === String(key).toLowerCase());
}

/** A name is given a range, a formula with "=", or a plain value. */
function formulaOf(reference: unknown): string {
  if (isHostObject(reference) && reference.self instanceof Area)
    return absoluteReference(reference.self.sheet, reference.self);
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference === "boolean") return reference ? "=TRUE" : "=FALSE";
  if (typeof reference === "string")
    return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  throw new HostError("InvalidArgument", "a name needs a range or a formula");
}
