import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium80 } from "./browser/launch-chromium-80.ts";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { webOrigin } from "./browser/web-origin.ts";
import { pages } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await openPage(browser);
});

afterAll(() => browser.close());

describe.each(pages)("$path", ({ path, locale, status }) => {
  it(`answers ${status} in its language with a title and one heading, does not scroll sideways on 320 pixels, and leads to 还不上怎么办 in one tap`, async () => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect((await page.title()).trim()).not.toBe("");
    expect(await page.locator("h1").count()).toBe(1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 390, height: 844 });
    const help = page.locator(`a[href^="/${locale}/cannot-repay"]:visible`).first();
    await help.click();
    await page.waitForURL((address) => address.pathname === `/${locale}/cannot-repay`);
    expect(await page.locator("h1").count()).toBe(1);
  });
});

const lanes = [0, 1, 2];

it(
  "every page runs without a script error, in today's Chromium and in Chromium 80",
  { timeout: 180_000 },
  async () => {
    const errors: string[] = [];
    const chromium80 = await launchChromium80();
    await Promise.all(
      lanes.map(async (lane) => {
        let path = "";
        const note = (error: Error) => {
          errors.push(`${path}: ${error.message}`);
        };
        const [today, old] = [await openPage(browser), await chromium80.newPage()];
        today.on("pageerror", note);
        old.on("pageerror", note);
        for (const one of pages.filter((_, at) => at % lanes.length === lane)) {
          path = one.path;
          await Promise.all([
            today.goto(path, { waitUntil: "networkidle" }),
            old.goto(webOrigin() + path, { waitUntil: "networkidle0" }),
          ]);
          const headings = await old.$$eval("h1", (found) => found.length);
          if (headings !== 1) errors.push(`${path}: ${headings} headings in Chromium 80`);
        }
        await today.context().close();
      }),
    );
    await chromium80.close();
    expect(errors).toEqual([]);
  },
);
