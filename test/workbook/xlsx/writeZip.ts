import { deflateRawSync, gzipSync } from "node:zlib";

/** One entry as it is to stand in the file, true or false. What is left out is made true. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly crc32?: number;
  /** Name in the local header. */
  readonly localName?: string;
  /** Compressed bytes in place of those the content has. */
  readonly compressed?: Uint8Array;
  /** Length the headers give of the compressed bytes. */
  readonly compressedSize?: number;
  /** Where the directory says the local header is. */
  readonly start?: number;
  /** The directory's sizes and offset lie in a zip64 field. */
  readonly zip64?: boolean;
}

interface ZipOptions {
  /** Number of entries the end record claims. */
  readonly count?: number;
  /** With a zip64 end record and locator. */
  readonly zip64?: boolean;
  readonly comment?: string;
}

/** A zip file by the letter of PKWARE APPNOTE.TXT 6.3.9, so that tests can also write what no program would. */
export function writeZip(entries: readonly RawEntry[], options: ZipOptions = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localRecord(entry);
    directory.push(directoryRecord(entry, entry.start ?? offset));
    locals.push(local);
    offset += local.length;
  }
  const size = totalLength(directory);
  const count = options.count ?? entries.length;
  const zip64 = options.zip64 ? zip64EndRecords(count, size, offset) : new Uint8Array();
  const [endCount, endSize, endStart] = options.zip64 ? [0xffff, 0xffffffff, 0xffffffff] : [count, size, offset];
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, endCount], [2, endCount], [4, endSize], [4, endStart]);
  const comment = bytesOf(options.comment ?? "");
  return concat([...locals, ...directory, zip64, end, fields([2, comment.length]), comment]);
}

/** Bytes of an entry as they lie in the file: local header and data. */
export function localRecord(entry: RawEntry): Uint8Array {
  const name = bytesOf(entry.localName ?? entry.name);
  const data = compressedOf(entry);
  return concat([fields([4, 0x04034b50], ...commonFields(entry, false), [2, name.length], [2, 0]), name, data]);
}

function directoryRecord(entry: RawEntry, start: number): Uint8Array {
  const name = bytesOf(entry.name);
  const sizes: [number, number][] = [
    [8, sizeOf(entry)],
    [8, compressedOf(entry).length],
    [8, start],
  ];
  const extra = entry.zip64 ? fields([2, 0x9999], [2, 1], [1, 0], [2, 1], [2, 24], ...sizes) : new Uint8Array();
  return concat([
    fields([4, 0x02014b50], [2, 45], ...commonFields(entry, entry.zip64 ?? false), [2, name.length], [2, extra.length]),
    fields([2, 0], [2, 0], [2, 0], [4, 0], [4, entry.zip64 ? 0xffffffff : start]),
    name,
    extra,
  ]);
}

/** From "version needed" to "uncompressed size", the same in both headers. */
function commonFields(entry: RawEntry, zip64: boolean): [number, number][] {
  const saturated = 0xffffffff;
  return [
    [2, 45],
    [2, entry.flags ?? 0],
    [2, entry.method ?? 8],
    [4, 0],
    [4, entry.crc32 ?? crcOf(bytesOf(entry.content))],
    [4, zip64 ? saturated : (entry.compressedSize ?? compressedOf(entry).length)],
    [4, zip64 ? saturated : sizeOf(entry)],
  ];
}

function zip64EndRecords(count: number, size: number, start: number): Uint8Array {
  const record = fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]);
  const totals = fields([8, count], [8, count], [8, size], [8, start]);
  return concat([record, totals, fields([4, 0x07064b50], [4, 0], [8, start + size], [4, 1])]);
}

function sizeOf(entry: RawEntry): number {
  return entry.size ?? bytesOf(entry.content).length;
}

function compressedOf({ compressed, content, method = 8 }: RawEntry): Uint8Array {
  return compressed ?? (method === 8 ? new Uint8Array(deflateRawSync(bytesOf(content))) : bytesOf(content));
}

/** gzip ends with the CRC-32 and the length (RFC 1952, 2.3.1). */
function crcOf(content: Uint8Array): number {
  const gzip = gzipSync(content);
  return gzip.readUInt32LE(gzip.length - 8);
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Little-endian numbers, each given as its width in bytes and its value. */
function fields(...parts: readonly (readonly [number, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [width, value] of parts) {
    for (let i = 0; i < width; i++) bytes.push(Math.floor(value / 256 ** i) % 256);
  }
  return Uint8Array.from(bytes);
}

function totalLength(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(totalLength(parts));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}
