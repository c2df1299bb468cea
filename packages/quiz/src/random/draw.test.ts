import fc from "fast-check";
import { expect, test } from "vitest";
import { draw, drawIndex, drawName, shuffle, shuffleByTickets } from "./draw.ts";
import { deriveSeed, hashSeed, toHex } from "./seed.ts";

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 });

const known = {
  fortyTwo: "3c783978861c5ff6861c5ff6861c5ff6",
  derived: "b333842b9220474a14c6280e2212b307",
  order: "dceba",
};

/** Pearson's statistic for counts that should be 2,000 each. */
function chiSquared(observed: readonly number[]): number {
  return observed.reduce((sum, count) => sum + ((count - 2000) * (count - 2000)) / 2000, 0);
}

test("known seeds give known draws", () => {
  expect(toHex(hashSeed(""))).toBe("00000000000000000000000000000000");
  expect(toHex(hashSeed("42"))).toBe(known.fortyTwo);
  expect(toHex(deriveSeed(hashSeed("42"), "identify-cause/0"))).toBe(known.derived);
  expect(shuffle(hashSeed("42"), ["a", "b", "c", "d", "e"], (name) => name).join("")).toBe(known.order);
});

test("seeds that differ by two to the thirty-second differ", () => {
  expect(hashSeed("42")).not.toEqual(hashSeed(String(42 + 4294967296)));
});

test("a new entry takes a draw or leaves it as it was", () => {
  fc.assert(
    fc.property(fc.string(), names, fc.string({ minLength: 9, maxLength: 12 }), (text, pool, added) => {
      const seed = hashSeed(text);
      const drawn = drawName(seed, [...pool, added]);
      expect([drawName(seed, pool), added]).toContain(drawn);
    }),
  );
});

test("the order of a pool does not matter, and a shuffle keeps every entry", () => {
  fc.assert(
    fc.property(fc.string(), names, (text, pool) => {
      const seed = hashSeed(text);
      const shuffled = shuffle(seed, pool, (name) => name);
      expect(shuffle(seed, [...pool].reverse(), (name) => name)).toEqual(shuffled);
      expect([...shuffled].sort()).toEqual([...pool].sort());
      expect(draw(seed, pool, (name) => name)).toBe(shuffled[0]);
    }),
  );
});

test("draws are uniform: chi-squared over ten thousand seeds stays under its 0.1% bound", () => {
  const pool = ["a", "b", "c", "d", "e"];
  const counts = new Map(pool.map((name) => [name, 0]));
  const indexes = [0, 0, 0, 0, 0];
  for (let at = 0; at < 10_000; at += 1) {
    const seed = hashSeed(`uniform-${at}`);
    const name = drawName(seed, pool);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const index = drawIndex(seed, "index", 5);
    indexes[index] = (indexes[index] ?? 0) + 1;
  }
  // Four degrees of freedom.
  expect(chiSquared([...counts.values()])).toBeLessThan(18.47);
  expect(chiSquared(indexes)).toBeLessThan(18.47);
});

test("an empty pool is a caller's mistake", () => {
  expect(() => drawName(hashSeed("42"), [])).toThrow("nothing to draw from");
});

test("tickets weigh a shuffle: twice the tickets, twice as often first; without one, last", () => {
  const tickets: Readonly<Record<string, number>> = { once: 1, twice: 2, never: 0 };
  let twiceFirst = 0;
  for (let at = 0; at < 6000; at += 1) {
    const order = shuffleByTickets(
      hashSeed(`tickets-${at}`),
      Object.keys(tickets),
      (name) => name,
      (name) => tickets[name] ?? 0,
    );
    expect([...order].sort()).toEqual(["never", "once", "twice"]);
    expect(order[2]).toBe("never");
    if (order[0] === "twice") twiceFirst += 1;
  }
  // Four standard deviations of two thirds of six thousand are 146.
  expect(Math.abs(twiceFirst - 4000)).toBeLessThan(146);
});
