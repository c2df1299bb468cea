import { drawIndex } from "../../src/random/draw.ts";
import { hashSeed } from "../../src/random/seed.ts";

/** Draws that a seed alone decides, one after another. */
export type Dice = {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <Entry>(pool: readonly Entry[]) => Entry;
  /** The pool in another order. */
  readonly shuffle: <Entry>(pool: readonly Entry[]) => readonly Entry[];
};

/** Dice for a seed. */
export function diceOf(seed: string): Dice {
  const hash = hashSeed(seed);
  let thrown = 0;
  const below = (count: number) => drawIndex(hash, String((thrown += 1)), count);
  return {
    below,
    pick: <Entry>(pool: readonly Entry[]) => pool[below(pool.length)] as Entry,
    shuffle: (pool) => {
      const rest = [...pool];
      return pool.map(() => rest.splice(below(rest.length), 1)[0] as (typeof pool)[number]);
    },
  };
}
