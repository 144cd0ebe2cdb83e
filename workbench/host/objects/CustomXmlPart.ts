import { HostError } from "../errors";
import type { Book } from "../model/Book";
import { addCustomXml, customXmlOf, type CustomXml } from "../model/customXml";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";

const part: ClassSpec<CustomXml> = {
  className: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ namespace }) => namespace },
  },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml(self, given) {
      self.xml = given.text(0);
    },
    Delete: (self) => self.delete(),
  },
};

/** All parts, or those whose root element is in a namespace. */
interface Parts {
  readonly book: Book;
  readonly namespace?: string;
}

const shared: Pick<ClassSpec<Parts>, "collection"> & { methods: NonNullable<ClassSpec<Parts>["methods"]> } = {
  collection: {
    items: (parts) => list(parts).map(partObject),
    item: (parts, key) => partObject(list(parts).find(({ id }) => id === key) ?? missing()),
  },
  methods: {
    GetCount: (parts) => list(parts).length,
    GetItemOrNullObject(parts, given) {
      const found = list(parts).find(({ id }) => id === given.text(0));
      return found === undefined ? null : partObject(found);
    },
  },
};

const scoped: ClassSpec<Parts> = {
  ...shared,
  className: "CustomXmlPartScopedCollection",
  methods: {
    ...shared.methods,
    GetOnlyItem: (parts) => onlyItem(parts) ?? missing(),
    GetOnlyItemOrNullObject: onlyItem,
  },
};

const collection: ClassSpec<Parts> = {
  ...shared,
  className: "CustomXmlPartCollection",
  methods: {
    ...shared.methods,
    Add: ({ book }, given) => partObject(addCustomXml(book, given.text(0))),
    GetByNamespace: ({ book }, given) => hostObject(scoped, { book, namespace: given.text(0) }),
  },
};

export function customXmlPartCollection(book: Book): HostObject {
  return hostObject(collection, { book });
}

function partObject(self: CustomXml): HostObject {
  return hostObject(part, self);
}

function list({ book, namespace }: Parts): CustomXml[] {
  return customXmlOf(book).filter((candidate) => namespace === undefined || candidate.namespace === namespace);
}

/** The one there is; null for none. Two are an error (docs: getOnlyItem). */
function onlyItem(parts: Parts): HostObject | null {
  const [first, second] = list(parts);
  if (second !== undefined) throw new HostError("InvalidOperation", "there is more than one part");
  return first === undefined ? null : partObject(first);
}

function missing(): never {
  throw new HostError("ItemNotFound", "there is no such part");
}
