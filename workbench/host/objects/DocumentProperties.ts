import { HostError } from "../errors";
import type { Book } from "../model/Book";
import { customProperties, setCustomProperty, type CustomProperty } from "../model/customProperties";
import { documentProperty, setDocumentProperty, type DocumentPropertyName } from "../model/documentProperties";
import { hostObject, type ClassSpec, type HostObject, type PropertySpec } from "../protocol/HostObject";
import { numberValue, textValue } from "./values";

const spec: ClassSpec<Book> = {
  className: "DocumentProperties",
  properties: {
    Title: text("Title"),
    Subject: text("Subject"),
    Author: text("Author"),
    Keywords: text("Keywords"),
    Comments: text("Comments"),
    Category: text("Category"),
    Manager: text("Manager"),
    Company: text("Company"),
    LastAuthor: { get: (book) => documentProperty(book, "LastAuthor") },
    CreationDate: { get: (book) => documentProperty(book, "CreationDate") },
    RevisionNumber: {
      get: (book) => Number(documentProperty(book, "RevisionNumber")),
      set: (book, value) => setDocumentProperty(book, "RevisionNumber", String(numberValue(value))),
    },
  },
  navigation: { Custom: customPropertyCollection },
};

export function documentPropertiesObject(book: Book): HostObject {
  return hostObject(spec, book);
}

function text(name: DocumentPropertyName): PropertySpec<Book> {
  return {
    get: (book) => documentProperty(book, name),
    set: (book, value) => setDocumentProperty(book, name, textValue(value)),
  };
}

interface Property {
  readonly book: Book;
  readonly key: string;
}

const property: ClassSpec<Property> = {
  className: "CustomProperty",
  // The client finds it again by its key, the argument of getItem.
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: (self) => stored(self).type },
    Value: {
      get: (self) => stored(self).value,
      set: ({ book, key }, value) => setCustomProperty(book, key, plainValue(value)),
    },
  },
  methods: { Delete: ({ book, key }) => setCustomProperty(book, key, undefined) },
};

const collection: ClassSpec<Book> = {
  className: "CustomPropertyCollection",
  collection: {
    items: (book) => customProperties(book).map(({ key }) => hostObject(property, { book, key })),
    item: (book, key) => find(book, key) ?? missing(),
  },
  methods: {
    Add(book, given) {
      const key = given.text(0);
      setCustomProperty(book, key, plainValue(given.value(1)));
      return hostObject(property, { book, key });
    },
    DeleteAll(book) {
      for (const { key } of customProperties(book)) setCustomProperty(book, key, undefined);
    },
    GetCount: (book) => customProperties(book).length,
    GetItemOrNullObject: (book, given) => find(book, given.value(0)),
  },
};

function customPropertyCollection(book: Book): HostObject {
  return hostObject(collection, book);
}

function stored({ book, key }: Property): CustomProperty {
  return customProperties(book).find((candidate) => candidate.key === key) ?? missing();
}

/** In any case. */
function find(book: Book, key: unknown): HostObject | null {
  const found = customProperties(book).find((candidate) => candidate.key.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : hostObject(property, { book, key: found.key });
}

function plainValue(value: unknown): CustomProperty["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument", "a property is a text, a number or a truth value");
}

function missing(): never {
  throw new HostError("ItemNotFound", "there is no such property");
}
