import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What a page's HTML makes a browser load as script, in gzipped bytes: files, and what stands in the page itself (mostly its data). */
export type ScriptWeight = {
  readonly files: number;
  readonly external: number;
  readonly inline: number;
};

const sizes = new Map<string, number>();

/** Weighs the scripts in the HTML of an address as the server sends it, `nomodule` ones left out; the page must have script turned off. */
export async function measureScript(page: Page, address: string): Promise<ScriptWeight> {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  const addresses = await page
    .locator("script[src]:not([nomodule]), link[rel=preload][as=script], link[rel=modulepreload]")
    .evaluateAll((elements) =>
      elements.map((element) =>
        element instanceof HTMLLinkElement ? element.href : (element as HTMLScriptElement).src,
      ),
    );
  const inline = await page
    .locator("script:not([src])")
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent).join("\n"));
  const distinct = [...new Set(addresses)];
  const external = await Promise.all(distinct.map((script) => sizeOf(script)));
  return {
    files: distinct.length,
    external: external.reduce((sum, size) => sum + size, 0),
    inline: gzipSync(inline).length,
  };
}

async function sizeOf(script: string): Promise<number> {
  const known = sizes.get(script);
  if (known !== undefined) return known;
  const response = await fetch(script);
  if (!response.ok) throw new Error(`${script} answers ${response.status}.`);
  const size = gzipSync(new Uint8Array(await response.arrayBuffer())).length;
  sizes.set(script, size);
  return size;
}
