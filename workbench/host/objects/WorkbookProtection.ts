import { HostError, NotEmulatedError } from "../errors";
import type { Book } from "../model/Book";
import { WORKBOOK_ORDER } from "../model/schemaOrder";
import { childOf, ensureChild } from "../package/xml";
import type { Arguments } from "../protocol/Arguments";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";

const spec: ClassSpec<Book> = {
  className: "WorkbookProtection",
  properties: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect(book, given) {
      assertNoPassword(given);
      if (book.isStructureProtected) throw denied();
      ensureChild(book.touchRoot(), "workbookProtection", WORKBOOK_ORDER).setAttribute("lockStructure", "1");
    },
    Unprotect(book, given) {
      assertNoPassword(given);
      const element = childOf(book.root, "workbookProtection");
      const hasPassword = ["workbookPassword", "workbookHashValue"].some((name) => element?.hasAttribute(name));
      if (!book.isStructureProtected || hasPassword) throw denied();
      book.touchRoot();
      element?.removeAttribute("lockStructure");
    },
  },
};

export function workbookProtectionObject(book: Book): HostObject {
  return hostObject(spec, book);
}

function assertNoPassword(given: Arguments): void {
  if (given.value(0) !== null) throw new NotEmulatedError("WorkbookProtection with a password");
}

function denied(): HostError {
  return new HostError("AccessDenied", "the workbook's protection does not allow it");
}
