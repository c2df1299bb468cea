import { PlainCreditError } from "@plain-credit/core";
import type { Words } from "./hash.ts";
import { hashText, type Seed } from "./seed.ts";

/** The entries of a pool in an order that the seed alone decides: by hash(seed, name), highest first, so that a new entry moves no other. */
export function shuffle<Entry>(
  seed: Seed,
  pool: readonly Entry[],
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  return pool
    .map((entry) => ({ entry, hash: hashText(nameOf(entry), seed) }))
    .sort((a, b) => compareHashes(b.hash, a.hash))
    .map(({ entry }) => entry);
}

/** As `shuffle`, each entry drawing with as many tickets as it holds: one with twice the tickets is twice as likely to come first. Those without a ticket come last. */
export function shuffleByTickets<Entry>(
  seed: Seed,
  pool: readonly Entry[],
  nameOf: (entry: Entry) => string,
  ticketsOf: (entry: Entry) => number,
): readonly Entry[] {
  const tickets = pool.flatMap((entry) =>
    Array.from({ length: ticketsOf(entry) }, (_, at) => ({ entry, name: `${nameOf(entry)}#${at}` })),
  );
  const drawn = shuffle(seed, tickets, ({ name }) => name).map(({ entry }) => entry);
  return [...new Set([...drawn, ...shuffle(seed, pool, nameOf)])];
}

/** The entry with the highest hash(seed, name). Throws `pool-empty`. */
export function draw<Entry>(seed: Seed, pool: readonly Entry[], nameOf: (entry: Entry) => string): Entry {
  let best: { entry: Entry; hash: Words } | undefined;
  for (const entry of pool) {
    const hash = hashText(nameOf(entry), seed);
    if (best === undefined || compareHashes(hash, best.hash) > 0) best = { entry, hash };
  }
  if (best === undefined) throw new PlainCreditError("pool-empty", "There is nothing to draw from.");
  return best.entry;
}

/** As `draw`, from a pool of names. */
export function drawName(seed: Seed, pool: readonly string[]): string {
  return draw(seed, pool, (name) => name);
}

/** A whole number from 0 up to, not including, `count`. */
export function drawIndex(seed: Seed, purpose: string, count: number): number {
  const [word] = hashText(purpose, seed);
  return Math.floor((word / 4294967296) * count);
}

function compareHashes(a: Words, b: Words): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}
