import { expect, it } from "vitest";
import { differingSeeds, hashEverywhere } from "./same-bytes/hash-everywhere.ts";

const count = 200;

it(`the first ${count} starter forms and their reports are the same bytes in Node, today's Chromium and Chromium 80`, async () => {
  const { node, browsers } = await hashEverywhere(count);
  expect(new Set(node.hashes).size).toBe(count);
  const compared = browsers.map((browser) => ({ ...browser, differing: differingSeeds(node, browser) }));
  expect(compared).toEqual([
    { engine: expect.stringMatching(/^Chromium \d{3}/), hashes: node.hashes, differing: [] },
    { engine: expect.stringMatching(/^HeadlessChrome\/80\./), hashes: node.hashes, differing: [] },
  ]);
}, 120_000);
