import { hashUnits, type Words } from "./hash.ts";

/** 128 bits from which draws are made. */
export type Seed = Words;

const origin: Words = [0, 0, 0, 0];

/** The hash of a text, by its UTF-16 code units in little-endian order, under a seed. */
export function hashText(text: string, seed: Seed = origin): Words {
  return hashUnits(text, seed);
}

/** The seed for one purpose out of a text that a person typed. */
export function hashSeed(text: string): Seed {
  return hashText(text);
}

/** A seed of its own for a named purpose, so that one draw never moves another. */
export function deriveSeed(seed: Seed, purpose: string): Seed {
  return hashText(purpose, seed);
}

/** A hash as 32 hexadecimal digits. */
export function toHex(words: Words): string {
  return words.map((word) => word.toString(16).padStart(8, "0")).join("");
}
