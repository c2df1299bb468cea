import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { goldenFile, goldenSeeds, goldenText } from "./golden-forms.ts";

// Red after a change of content that was meant? node packages/quiz/test/write-golden.ts, and read what changed.
test.each(goldenSeeds)("the seed %s gives the bytes that were kept", (seed) => {
  expect(goldenText(seed)).toBe(readFileSync(goldenFile(seed), "utf8"));
});

test("every form that is kept is compared", () => {
  const kept = readdirSync(new URL("golden/", import.meta.url)).sort();
  expect(kept).toEqual(goldenSeeds.map((seed) => `starter-${seed}.json`).sort());
});
