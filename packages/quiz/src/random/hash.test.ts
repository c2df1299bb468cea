import { expect, test } from "vitest";
import { hashBytes, type Words } from "./hash.ts";

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
