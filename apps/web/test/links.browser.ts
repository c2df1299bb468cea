import { locales } from "@plain-credit/core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { webOrigin } from "./browser/web-origin.ts";
import { pages } from "./pages.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it("every link and every fragment inside the app leads somewhere", { timeout: 120_000 }, async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  const linkedFrom = new Map<string, string>();
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const { path } of pages) {
    await page.goto(path);
    anchors.set(new URL(path, webOrigin()).pathname, await anchorsOf());
    for (const address of await page.locator("a[href]").evaluateAll(addressesOf)) {
      if (address.startsWith(webOrigin()) && !linkedFrom.has(address)) linkedFrom.set(address, path);
    }
  }
  const dead: string[] = [];
  // A page that says there is no such page also says so in the other language.
  const unknown = new Set(pages.filter(({ status }) => status === 404).map(({ path }) => path));
  const statuses = new Map<string, number>();
  for (const [address, from] of linkedFrom) {
    const { origin, pathname, search, hash } = new URL(address);
    const target = `${origin}${pathname}${search}`;
    const status = statuses.get(target) ?? (await fetch(target)).status;
    statuses.set(target, status);
    if (status >= 400 && !unknown.has(from)) dead.push(`${from} → ${pathname}${search}: ${status}`);
    const known = anchors.get(pathname);
    // With an equals sign it is the state of a self-check and names no place.
    if (
      hash !== "" &&
      !hash.includes("=") &&
      known !== undefined &&
      !known.has(decodeURIComponent(hash.slice(1)))
    )
      dead.push(`${from} → ${pathname}${hash}: no such place`);
  }
  await page.context().close();
  expect(dead).toEqual([]);

  async function anchorsOf(): Promise<ReadonlySet<string>> {
    return new Set(await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id)));
  }
});

function addressesOf(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => (element as HTMLAnchorElement).href);
}

it.each(locales)(
  "the language switch of every page leads to the same page in the other language, from %s",
  async (locale) => {
    const other = locales.find((one) => one !== locale);
    const page = await openPage(browser, { javaScriptEnabled: false });
    const lost: string[] = [];
    for (const { path } of pages.filter((one) => one.locale === locale && one.status === 200)) {
      await page.goto(path);
      const switches = await page.locator(`a[hreflang="${other}"]`).evaluateAll(addressesOf);
      const expected = path.replace(`/${locale}`, `/${other}`).split("?")[0];
      if (
        !switches.some(
          (address) => decodeURIComponent(new URL(address).pathname) === decodeURIComponent(expected ?? ""),
        )
      )
        lost.push(`${path}: ${switches.join(" ")}`);
    }
    await page.context().close();
    expect(lost).toEqual([]);
  },
);

it("an unknown address answers 404 with a whole page in the language that it begins with, before any script runs", async () => {
  const unknown = ["/zh-CN/x", "/en/x", "/en/a/b/c/d", "/zh-CN/lessons/L9-9", "/en/lessons/L9-9/deep"];
  const answers = await Promise.all(
    unknown.map(async (path) => {
      const response = await fetch(webOrigin() + path);
      const html = await response.text();
      const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];
      return `${path}: ${response.status}, in ${lang}, ${html.split("<h1").length - 1} heading`;
    }),
  );
  expect(answers).toEqual(unknown.map((path) => `${path}: 404, in ${path.split("/")[1]}, 1 heading`));
});
