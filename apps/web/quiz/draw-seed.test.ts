import { seedTextSchema } from "@plain-credit/quiz";
import { expect, it } from "vitest";
import { drawSeed } from "./draw-seed.ts";

it("a fresh seed is eight characters that a paper accepts, and never the same twice", () => {
  const seeds = Array.from({ length: 1000 }, drawSeed);
  for (const seed of seeds) {
    expect(seed).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect(seedTextSchema.safeParse(seed).success).toBe(true);
  }
  expect(new Set(seeds).size).toBe(seeds.length);
});
