import type { ErrorText } from "../../text/errors";
import type { UnreadableFile } from "./receiveFile";

/** A file that cannot be read, whatever somebody would answer. */
export function unreadable(file: string, why: ErrorText): UnreadableFile {
  return { kind: "unreadable", file, why, question: null, answered: [] };
}
