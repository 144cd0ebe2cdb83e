import type { ErrorText } from "../../../src/text/errors";
import { HostError, NotEmulatedError } from "../../host/errors";
import { texts } from "../texts";

/** The words for what Excel refuses a person who edits; undefined for anything else, which is a defect. */
export function explainRefusal(error: unknown): ErrorText | undefined {
  if (error instanceof NotEmulatedError) return texts.notEmulatedEntry;
  if (!(error instanceof HostError)) return undefined;
  return error.code === "AccessDenied" ? texts.protectedCell : texts.refusedEntry;
}
