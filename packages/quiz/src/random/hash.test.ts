import fc from "fast-check";
import { expect, test } from "vitest";
import { hashBytes, hashUnits, type Words } from "./hash.ts";

function toBytes(words: Words): number[] {
  return words.flatMap((word) => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24]);
}

test("the hash is MurmurHash3 x86 128: its published verification value comes out", () => {
  const hashes: number[] = [];
  const key: number[] = [];
  for (let length = 0; length < 256; length += 1) {
    const seed = 256 - length;
    hashes.push(...toBytes(hashBytes(key, [seed, seed, seed, seed])));
    key.push(length);
  }
  expect(hashBytes(hashes, [0, 0, 0, 0])[0]).toBe(0xb3ece62a);
});

test("code units hash as the bytes that they are in little-endian order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.nat(), (text, word) => {
      const bytes = Array.from({ length: text.length * 2 }, (_, at) =>
        at % 2 === 0 ? text.charCodeAt(at / 2) & 255 : text.charCodeAt((at - 1) / 2) >> 8,
      );
      const seed = [word, 1, 2, 3] as const;
      expect(hashUnits(text, seed)).toEqual(hashBytes(bytes, seed));
    }),
  );
});
