import type { Book } from "../../host/model/Book";
import { readSettings, writeSetting } from "../../host/model/settings";
import type { SettingsStore } from "../../host/transport/xdm/WebHostOptions";

/** The add-in's settings, kept in the workbook, so that they are there when the saved file is opened again. */
export function settingsStore(book: Book): SettingsStore {
  return {
    load: () => [...readSettings(book)].map(([name, value]) => [name, JSON.stringify(value)] as const),
    save: (settings) => {
      const kept = new Set(settings.map(([name]) => name));
      for (const name of readSettings(book).keys()) if (!kept.has(name)) writeSetting(book, name, undefined);
      for (const [name, json] of settings) writeSetting(book, name, JSON.parse(json));
    },
  };
}
