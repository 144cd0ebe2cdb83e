import { HostError } from "../errors";
import { Book } from "../model/Book";
import { emptyWorkbook } from "../model/emptyWorkbook";
import type { Arguments } from "../protocol/Arguments";
import type { Context } from "../protocol/Context";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";

/** A workbook that the add-in has made and Excel has not yet opened. */
interface NewWorkbook {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const spec: ClassSpec<NewWorkbook> = {
  className: "WorkbookCreated",
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: { Open: ({ bytes }, _, context) => context.openNewWorkbook(bytes) },
};

/** Application.createWorkbook: from a file in base64, or an empty one. */
export function createWorkbook(given: Arguments): HostObject {
  return hostObject(spec, { id: "{new-workbook}", bytes: newWorkbookBytes(given) });
}

/** How the client asks for the same in Excel on the web, where one call makes and opens it. */
export function createAndOpenWorkbook(given: Arguments, context: Context): void {
  context.openNewWorkbook(newWorkbookBytes(given));
}

function newWorkbookBytes(given: Arguments): Uint8Array {
  const base64 = given.optionalText(0);
  if (base64 === undefined) return emptyWorkbook();
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    // A file that cannot be opened is refused here, not in the window that would have shown it.
    new Book(bytes);
    return bytes;
  } catch (error) {
    throw new HostError("InvalidArgument", error instanceof Error ? error.message : "not a workbook");
  }
}
