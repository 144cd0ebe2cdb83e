import { WorkbookFileError } from "./errors";

/** A local header, or the end record of a zip without entries. */
const ZIP_STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Excel 2, 3 and 4 wrote their records without a container, beginning with BOF (OpenOffice's Excel format, 5.8). */
const BARE_BIFF_STARTS: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Refuses what is not a zip file, saying what it is: people send .xls files and files with a password, both of
 * which are OLE compound files, and now and then a PDF or a web page under the wrong name.
 *
 * @throws WorkbookFileError empty, encrypted, oldFormat, otherFormat, notZip.
 */
export function assertZipFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError("empty");
  if (startsWith(bytes, OLE_SIGNATURE)) throw oleError(bytes);
  if (BARE_BIFF_STARTS.some((start) => startsWith(bytes, start))) throw new WorkbookFileError("oldFormat");
  if (!ZIP_STARTS.some((start) => startsWith(bytes, start))) throw new WorkbookFileError("notZip");
}

/** [MS-OFFCRYPTO] 2.3.1: EncryptedPackage holds the workbook. [MS-XLS] 2.1.2 and BIFF5: Workbook and Book. */
function oleError(bytes: Uint8Array): WorkbookFileError {
  const streams = oleStreamNames(bytes);
  if (streams.has("encryptedpackage") || streams.has("encryptioninfo")) return new WorkbookFileError("encrypted");
  if (streams.has("workbook") || streams.has("book")) return new WorkbookFileError("oldFormat");
  return new WorkbookFileError("otherFormat", { format: "ole" });
}

/**
 * Names of the streams in a compound file, in small letters: case says nothing there ([MS-CFB] 2.6.4). Directory
 * entries are 128 bytes and aligned to 128 (2.6.1), so every such place is looked at: a damaged chain of sectors
 * cannot hide them.
 */
function oleStreamNames(bytes: Uint8Array): Set<string> {
  const decoder = new TextDecoder("utf-16le");
  const names = new Set<string>();
  for (let offset = 512; offset + 128 <= bytes.length; offset += 128) {
    const nameBytes = bytes[offset + 64]! | (bytes[offset + 65]! << 8);
    const isStream = bytes[offset + 66] === 2;
    if (isStream && nameBytes >= 2 && nameBytes <= 64 && nameBytes % 2 === 0) {
      names.add(decoder.decode(bytes.subarray(offset, offset + nameBytes - 2)).toLowerCase());
    }
  }
  return names;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
