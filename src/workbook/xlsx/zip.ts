import { Inflate } from "fflate";
import { assertZipFile } from "./assertZipFile";
import { crc32 } from "./crc32";
import { WorkbookFileError } from "./errors";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

export type { ZipEntry } from "./zipDirectory";

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one inflated entry. */
  readonly entryBytes: number;
  /** Bytes of all entries inflated so far and the next. */
  readonly totalBytes: number;
}

/** A sheet of 20,001 × 11 cells takes 10 MB; no file of this network comes near. */
export const READER_LIMITS: ZipLimits = { entries: 5_000, entryBytes: 120_000_000, totalBytes: 250_000_000 };

export interface ZipArchive {
  /** By name, in the order of the central directory. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /**
   * The entry's bytes: of exactly the declared size, and with the declared CRC-32.
   *
   * @throws WorkbookFileError tooLarge (by declared size, before inflating), badChecksum, badZip.
   */
  inflate(entry: ZipEntry): Uint8Array;
}

/** Compressed bytes given to the inflater at a time: what a false size can cost is at most 1,032 times this. */
const STEP = 32_768;
/** Deflate cannot do better: 258 bytes from two bits. */
const MAX_RATIO = 1032;

/**
 * Opens a zip file. Reads its directory only; nothing is inflated until asked for, so entries nobody asks for
 * cost nothing whatever they say.
 *
 * @throws WorkbookFileError as assertZipFile and readZipDirectory do, and duplicate for two entries of one name.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = READER_LIMITS): ZipArchive {
  assertZipFile(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes, limits.entries)) {
    if (entries.has(entry.name)) throw new WorkbookFileError("duplicate", { part: entry.name });
    entries.set(entry.name, entry);
  }
  let inflated = 0;
  return {
    entries,
    inflate(entry) {
      inflated += entry.size;
      if (entry.size > limits.entryBytes || inflated > limits.totalBytes) {
        throw new WorkbookFileError("tooLarge", { part: entry.name, detail: `${entry.size} bytes declared` });
      }
      const content = readContent(entry);
      if (content.length !== entry.size) throw damaged(entry, "wrong length");
      if (crc32(content) !== entry.crc32) throw damaged(entry, "wrong CRC-32");
      return content;
    },
  };
}

function readContent(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return new Uint8Array(entry.compressed);
  if (entry.method === 8) return inflateCapped(entry);
  throw new WorkbookFileError("badZip", { part: entry.name, detail: `compression method ${entry.method}` });
}

/** Inflates step by step and stops as soon as more comes out than declared. */
function inflateCapped(entry: ZipEntry): Uint8Array {
  const { compressed, size } = entry;
  if (size > compressed.length * MAX_RATIO) throw damaged(entry, "declared size impossible");
  const content = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(entry, "longer than declared");
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < compressed.length; start += STEP) {
      inflater.push(compressed.subarray(start, start + STEP), start + STEP >= compressed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(entry, `cannot be inflated: ${String(error)}`);
  }
  return content.subarray(0, length);
}

function damaged(entry: ZipEntry, detail: string): WorkbookFileError {
  return new WorkbookFileError("badChecksum", { part: entry.name, detail });
}
