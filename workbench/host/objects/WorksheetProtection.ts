import { NotEmulatedError } from "../errors";
import { protectionOptions, protectSheet, unprotectSheet } from "../model/protection";
import type { Sheet } from "../model/Sheet";
import { hostObject, type ClassSpec, type HostObject } from "../protocol/HostObject";

const spec: ClassSpec<Sheet> = {
  className: "WorksheetProtection",
  properties: {
    Protected: { get: (sheet) => sheet.isProtected },
    Options: { get: (sheet) => (sheet.isProtected ? protectionOptions(sheet) : null) },
  },
  methods: {
    Protect(sheet, given) {
      if (given.value(1) !== null) throw new NotEmulatedError("WorksheetProtection.protect with a password");
      protectSheet(sheet, (given.value(0) ?? {}) as Readonly<Record<string, unknown>>);
    },
    Unprotect(sheet, given) {
      if (given.value(0) !== null) throw new NotEmulatedError("WorksheetProtection.unprotect with a password");
      unprotectSheet(sheet);
    },
  },
};

export function worksheetProtectionObject(sheet: Sheet): HostObject {
  return hostObject(spec, sheet);
}
