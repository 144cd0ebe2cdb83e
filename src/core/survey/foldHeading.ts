/**
 * A heading or name as it is compared: lower case, letters and digits only, single spaces. Letter case, spaces,
 * numbering marks and punctuation are forgiven; misspellings are not (see similarity).
 */
export function foldHeading(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
