/** The command line was given something it cannot work with. The message is Swedish, for the person who typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
