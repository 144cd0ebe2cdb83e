/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = primes(64).map((prime) => fraction(Math.cbrt(prime)));

/** The same of the square roots of the first eight (5.3.3). */
const initialState = primes(8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Our own, since the browser's is asynchronous and the tasks are
 * plain functions. FIPS 180-4, 6.2.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(initialState);
  const schedule = new Int32Array(64);
  for (let offset = 0; offset < bytes.byteLength; offset += 64) compress(state, schedule, bytes, offset);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** The message, a one bit, zeros and the length in bits, to whole blocks (5.1.1). */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(message);
  view.setUint8(message.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(message.length) * 8n);
  return view;
}

function compress(state: Int32Array, schedule: Int32Array, bytes: DataView, offset: number): void {
  for (let i = 0; i < 64; i += 1) {
    schedule[i] = i < 16 ? bytes.getInt32(offset + i * 4) : extended(schedule, i);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const mixed = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + choice) | 0;
    const first = (mixed + (roundConstants[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = ((state[i] ?? 0) + word) | 0;
  });
}

function extended(schedule: Int32Array, i: number): number {
  const early = schedule[i - 15] ?? 0;
  const late = schedule[i - 2] ?? 0;
  const earlyMixed = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
  const lateMixed = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
  return ((schedule[i - 16] ?? 0) + earlyMixed + (schedule[i - 7] ?? 0) + lateMixed) | 0;
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
