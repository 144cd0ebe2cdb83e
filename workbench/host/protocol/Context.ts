import type { Book } from "../model/Book";
import type { Calculation } from "../model/Calculation";
import type { EventHub } from "./EventHub";
import type { References } from "./References";
import type { Selection } from "./Selection";

/** What the members of the classes work on. */
export interface Context {
  readonly book: Book;
  readonly references: References;
  readonly events: EventHub;
  readonly selection: Selection;
  /** What Excel shows as the name of the file. */
  readonly fileName: string;
  readonly calculation: Calculation;
  /** Shows a file the add-in has made in a window of its own. */
  readonly openNewWorkbook: (bytes: Uint8Array) => void;
}
