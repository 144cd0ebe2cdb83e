import { openZip } from "../../../src/workbook/xlsx/zip";

/**
 * All files of the zip in their order, without folders, checked as a received file is: sizes, checksums, duplicates.
 * Throws WorkbookFileError.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = openZip(bytes);
  const files = new Map<string, Uint8Array>();
  for (const [name, entry] of archive.entries) {
    if (!name.endsWith("/")) files.set(name, archive.inflate(entry));
  }
  return files;
}
