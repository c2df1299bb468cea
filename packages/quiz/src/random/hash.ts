/** Four unsigned 32-bit words: a hash, and the seed of further hashes. */
export type Words = readonly [number, number, number, number];

const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

/** MurmurHash3 x86 128 (Appleby, public domain) over bytes, with a seed of four words in place of one repeated four times. */
export function hashBytes(bytes: ArrayLike<number>, seed: Words): Words {
  const wordAt = (at: number) =>
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  return hashWords(bytes.length, wordAt, seed);
}

/** As `hashBytes` over a text's UTF-16 code units in little-endian order, without laying the bytes out. */
export function hashUnits(text: string, seed: Words): Words {
  const unitAt = (at: number) => (at < text.length ? text.charCodeAt(at) : 0);
  const wordAt = (at: number) => unitAt(at >> 1) | (unitAt((at >> 1) + 1) << 16);
  return hashWords(text.length * 2, wordAt, seed);
}

function hashWords(length: number, wordAt: (at: number) => number, seed: Words): Words {
  let [h1, h2, h3, h4] = seed;
  const tail = length & ~15;
  for (let at = 0; at < tail; at += 16) {
    h1 = Math.imul(rotate(h1 ^ mix(wordAt(at), c1, 15, c2), 19) + h2, 5) + 0x561ccd1b;
    h2 = Math.imul(rotate(h2 ^ mix(wordAt(at + 4), c2, 16, c3), 17) + h3, 5) + 0x0bcaa747;
    h3 = Math.imul(rotate(h3 ^ mix(wordAt(at + 8), c3, 17, c4), 15) + h4, 5) + 0x96cd1c35;
    h4 = Math.imul(rotate(h4 ^ mix(wordAt(at + 12), c4, 18, c1), 13) + h1, 5) + 0x32ac3b17;
  }
  // Bytes past the end read as 0, and a word of 0 mixes to 0, so the tail needs no cases.
  h1 ^= mix(wordAt(tail), c1, 15, c2) ^ length;
  h2 ^= mix(wordAt(tail + 4), c2, 16, c3) ^ length;
  h3 ^= mix(wordAt(tail + 8), c3, 17, c4) ^ length;
  h4 ^= mix(wordAt(tail + 12), c4, 18, c1) ^ length;
  return finish(h1, h2, h3, h4);
}

function finish(a: number, b: number, c: number, d: number): Words {
  const sum = (a + b + c + d) | 0;
  const [h1, h2, h3, h4] = [avalanche(sum), avalanche(b + sum), avalanche(c + sum), avalanche(d + sum)];
  const total = (h1 + h2 + h3 + h4) | 0;
  return [total >>> 0, (h2 + total) >>> 0, (h3 + total) >>> 0, (h4 + total) >>> 0];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function mix(word: number, before: number, by: number, after: number): number {
  return Math.imul(rotate(Math.imul(word, before), by), after);
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
