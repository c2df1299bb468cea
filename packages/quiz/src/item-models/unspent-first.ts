import { shuffle } from "../random/draw.ts";
import type { Seed } from "../random/seed.ts";

/** A pool in drawn order, what other items of the form ask about last. */
export function unspentFirst<Node extends { readonly id: string }>(
  seed: Seed,
  pool: readonly Node[],
  isSpent: (node: Node) => boolean,
): readonly Node[] {
  const drawn = shuffle(seed, pool, ({ id }) => id);
  return [...drawn.filter((node) => !isSpent(node)), ...drawn.filter(isSpent)];
}
