import { HostError } from "../errors";
import type { Book } from "../model/Book";
import { readSettings, writeSetting } from "../model/settings";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting: ClassSpec<Setting> = {
  className: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => readSettings(book).get(key),
      set: ({ book, key }, value) => writeSetting(book, key, value),
    },
  },
  methods: { Delete: ({ book, key }) => writeSetting(book, key, undefined) },
};

const collection: ClassSpec<Book> = {
  className: "SettingCollection",
  collection: {
    items: (book) => [...readSettings(book).keys()].map((key) => hostObject(setting, { book, key })),
    item: (book, key) => find(book, key) ?? missing(),
  },
  methods: {
    /** Sets the value when the key is there already (docs: `add`). */
    Add(book, given) {
      const key = given.text(0);
      writeSetting(book, key, given.value(1));
      return hostObject(setting, { book, key });
    },
    GetCount: (book) => readSettings(book).size,
    GetItemOrNullObject: (book, given) => find(book, given.value(0)),
  },
};

export function settingCollection(book: Book): HostObject {
  return hostObject(collection, book);
}

function find(book: Book, key: unknown): HostObject | null {
  return typeof key === "string" && readSettings(book).has(key) ? hostObject(setting, { book, key }) : null;
}

function missing(): never {
  throw new HostError("ItemNotFound", "there is no such setting");
}
