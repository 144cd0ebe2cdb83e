import { WorkbookFileError } from "./errors";

/** One file in a zip, as the central directory describes it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others cannot be inflated here. */
  readonly method: number;
  /** The size it says it has when inflated. Believed only after inflating. */
  readonly size: number;
  readonly crc32: number;
  /** Where its local header begins. */
  readonly start: number;
  /** Its data as it lies in the file: a view, not a copy. */
  readonly compressed: Uint8Array;
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const END_RECORD_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** Traditional encryption, strong encryption, encrypted directory (APPNOTE 4.4.4, bits 0, 6 and 13). */
const ENCRYPTION_FLAGS = 0x2041;
const NAME_DECODER = new TextDecoder();

/**
 * The entries of a zip file in the order of its central directory, checked against the local headers: every
 * entry lies inside the file, apart from all others, under the same name. Nothing is inflated.
 * Source: PKWARE APPNOTE.TXT 6.3.9, sections 4.3–4.5. Zip64 is read; several disks and encryption are refused.
 *
 * @throws WorkbookFileError truncated, badZip, encrypted, or tooLarge above maxEntries.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (place.count > maxEntries) {
    throw new WorkbookFileError("tooLarge", { detail: `${place.count} zip entries, at most ${maxEntries}` });
  }
  const entries: ZipEntry[] = [];
  let offset = place.start;
  for (let n = 0; n < place.count; n++) {
    if (offset + 46 > place.end || view.getUint32(offset, true) !== 0x02014b50) throw badZip("bad directory entry");
    const length = 46 + sumUint16(view, offset + 28, 3);
    if (offset + length > place.end) throw badZip("directory entry too long");
    entries.push(readEntry(bytes, view, offset, place.start));
    offset += length;
  }
  if (offset !== place.end) throw badZip("directory longer than its entries");
  assertApart(entries, bytes.byteOffset);
  return entries;
}

function findDirectory(view: DataView): DirectoryPlace {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT); offset--) {
    if (view.getUint32(offset, true) === 0x06054b50) return readEndRecord(view, offset);
  }
  throw new WorkbookFileError("truncated", { detail: "no end of central directory" });
}

function readEndRecord(view: DataView, offset: number): DirectoryPlace {
  const count = view.getUint16(offset + 10, true);
  const start = view.getUint32(offset + 16, true);
  if (count === 0xffff || start === 0xffffffff) return readZip64EndRecord(view, offset - 20);
  // Number of this disk, the directory's disk, and its entries on this disk.
  if (sumUint16(view, offset + 4, 2) !== 0 || view.getUint16(offset + 8, true) !== count) throw badZip("several disks");
  return { count, start, end: offset };
}

/** APPNOTE 4.3.14 and 4.3.15: the locator lies right before the end record and points at the zip64 one. */
function readZip64EndRecord(view: DataView, locator: number): DirectoryPlace {
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw badZip("no zip64 locator");
  const offset = getUint64(view, locator + 8);
  if (offset + 56 > locator || view.getUint32(offset, true) !== 0x06064b50) throw badZip("no zip64 end record");
  return { count: getUint64(view, offset + 32), start: getUint64(view, offset + 48), end: offset };
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number, dataEnd: number): ZipEntry {
  const nameBytes = bytes.subarray(offset + 46, offset + 46 + view.getUint16(offset + 28, true));
  const name = NAME_DECODER.decode(nameBytes);
  if (view.getUint16(offset + 8, true) & ENCRYPTION_FLAGS) throw new WorkbookFileError("encrypted", { part: name });
  const [size, compressedSize, start] = readPlace(view, offset, name);
  if (start + 30 > dataEnd || view.getUint32(start, true) !== 0x04034b50) throw badZip("no local header", name);
  const localName = bytes.subarray(start + 30, start + 30 + view.getUint16(start + 26, true));
  if (NAME_DECODER.decode(localName) !== name) throw badZip("directory and local header disagree", name);
  const dataStart = start + 30 + sumUint16(view, start + 26, 2);
  if (dataStart + compressedSize > dataEnd) throw badZip("entry runs into the directory", name);
  return {
    name,
    method: view.getUint16(offset + 10, true),
    size,
    crc32: view.getUint32(offset + 16, true),
    start,
    compressed: bytes.subarray(dataStart, dataStart + compressedSize),
  };
}

/** Inflated size, compressed size and offset of the local header; from the zip64 field (4.5.3) where saturated. */
function readPlace(view: DataView, offset: number, name: string): readonly [number, number, number] {
  const extraStart = offset + 46 + view.getUint16(offset + 28, true);
  const extraEnd = extraStart + view.getUint16(offset + 30, true);
  let at = extraStart;
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const read = (field: number): number => {
    const value = view.getUint32(field, true);
    if (value !== 0xffffffff) return value;
    if (at + 8 > extraEnd) throw badZip("no zip64 field", name);
    at += 8;
    return getUint64(view, at - 8);
  };
  return [read(offset + 24), read(offset + 20), read(offset + 42)];
}

function assertApart(entries: readonly ZipEntry[], fileStart: number): void {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.start < free) throw badZip("entries overlap", entry.name);
    free = entry.compressed.byteOffset - fileStart + entry.compressed.length;
  }
}

function sumUint16(view: DataView, offset: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += view.getUint16(offset + 2 * i, true);
  return sum;
}

/** Exact up to 2^53, far above any file here. */
function getUint64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;
}

function badZip(detail: string, part?: string): WorkbookFileError {
  return new WorkbookFileError("badZip", part === undefined ? { detail } : { part, detail });
}
