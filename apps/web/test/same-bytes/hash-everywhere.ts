import { launchChromium80 } from "../browser/launch-chromium-80.ts";
import { launchChromium } from "../browser/launch-chromium.ts";
import { servePage } from "../browser/serve-page.ts";
import { bundleForBrowsers } from "./bundle-for-browsers.ts";
import { hashForms } from "./hash-forms.ts";

/** One engine's hashes, in the order of the seeds. */
export type EngineHashes = { readonly engine: string; readonly hashes: readonly string[] };

const atOnce = 250;

/** The seeds for which one engine builds other bytes than another. */
export function differingSeeds(one: EngineHashes, other: EngineHashes): readonly number[] {
  return one.hashes.flatMap((hash, seed) => (hash === other.hashes[seed] ? [] : [seed]));
}

/** The hashes of the first `count` starter forms in Node, in today's Chromium and in Chromium 80. */
export async function hashEverywhere(count: number): Promise<{
  readonly node: EngineHashes;
  readonly browsers: readonly EngineHashes[];
}> {
  const script = await bundleForBrowsers();
  // Hashing needs a secure context, which an address on loopback is and an empty tab is not.
  const page = await servePage("<!doctype html><title>same bytes</title>");
  const chromium = await launchChromium();
  const chromium80 = await launchChromium80();
  try {
    const today = await chromium.newPage();
    await today.goto(page.origin);
    await today.addScriptTag({ content: script });
    const old = await chromium80.newPage();
    await old.goto(page.origin);
    await old.addScriptTag({ content: script });
    const node = { engine: `Node ${process.versions.node}`, hashes: await inSteps(count, hashForms) };
    const browsers = [
      {
        engine: `Chromium ${chromium.version()}`,
        hashes: await inSteps(count, (from, to) => today.evaluate(callFor(from, to))),
      },
      {
        engine: await chromium80.version(),
        hashes: await inSteps(count, (from, to) => old.evaluate(callFor(from, to))),
      },
    ];
    return { node, browsers };
  } finally {
    await Promise.all([chromium.close(), chromium80.close(), page.close()]);
  }
}

function callFor(from: number, to: number): string {
  return `sameBytes.hashForms(${from}, ${to})`;
}

/** All hashes, some hundred seeds a call, so that no single message to a browser grows huge. */
async function inSteps(
  count: number,
  hash: (from: number, to: number) => Promise<string[]>,
): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (let from = 0; from < count; from += atOnce)
    hashes.push(...(await hash(from, Math.min(from + atOnce, count))));
  return hashes;
}
