/** The words of an error of our own making, in English and without cell contents; for whoever is to mend it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
