const TABLES = buildTables();

/**
 * CRC-32 of bytes as zip files use it (polynomial 0xEDB88320 reflected), as an unsigned number; 0 for no bytes.
 * Four bytes a step ("slicing by 4", Kounavis and Berry 2005): every part that is read passes through here.
 */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES;
  const wholeSteps = bytes.length & ~3;
  let crc = -1;
  let i = 0;
  for (; i < wholeSteps; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = t0[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** tables[k][b] is the CRC of byte b followed by k zero bytes. */
function buildTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const tables = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[0][byte] = crc;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (const k of [1, 2, 3] as const) {
      const shorter = tables[(k - 1) as 0 | 1 | 2][byte]!;
      tables[k][byte] = tables[0][shorter & 255]! ^ (shorter >>> 8);
    }
  }
  return tables;
}
