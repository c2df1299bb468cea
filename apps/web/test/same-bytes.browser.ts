import { expect, it } from "vitest";
import { differingSeeds, hashEverywhere } from "./same-bytes/hash-everywhere.ts";

const count = 200;

it(`the first ${count} starter forms and their reports are the same bytes in Node, today's Chromium and Chromium 80`, async () => {
  const { node, browsers } = await hashEverywhere(count);
  expect(new Set(node.hashes).size).toBe(count);
  expect(browsers.map(({ engine, hashes }) => [engine, hashes.length])).toEqual([
    [expect.stringMatching(/^Chromium \d{3}/), count],
    [expect.stringMatching(/^HeadlessChrome\/80\./), count],
  ]);
  expect(browsers.map((browser) => differingSeeds(node, browser))).toEqual([[], []]);
}, 120_000);
