import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { goldenFile, goldenSeeds, goldenText } from "./golden-forms.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

// Red after a change of content that was meant? node packages/quiz/test/write-golden.ts, and read what changed.
test.each(goldenSeeds)("the seed %s gives the bytes that were kept", (seed) => {
  expect(goldenText(seed)).toBe(readFileSync(goldenFile(seed), "utf8"));
});

test("every form that is kept is compared", () => {
  const kept = readdirSync(new URL("golden/", import.meta.url)).sort();
  expect(kept).toEqual(goldenSeeds.map((seed) => `starter-${seed}.json`).sort());
});
