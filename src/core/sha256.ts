import { sha256 as digest } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. From a library, since the browser's own is asynchronous and the
 * tasks are plain functions. FIPS 180-4.
 */
export function sha256(text: string): string {
  return bytesToHex(digest(new TextEncoder().encode(text)));
}
