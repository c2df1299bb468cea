import { locales, localize, treatmentOf, type Claim, type Locale } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./browser/launch-chromium.ts";
import { openPage } from "./browser/open-page.ts";
import { findUnmarkedClaims, type ExpectedClaim } from "./treatments/find-unmarked-claims.ts";

const articleClaims: readonly Claim[] = jiebei.claims.filter(({ row }) => row !== undefined);

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it("the article has its 42 rows in the pack", () => {
  expect(new Set(articleClaims.map(({ row }) => row)).size).toBe(42);
});

describe.each(locales)("四类原因 · 五类对策 in %s", (locale) => {
  it("shows every claim of the article with its mark, and with its correction on the same screen where one is due", async () => {
    const page = await openSkeleton(locale);
    expect(await problemsOn(page, locale)).toEqual([]);
    await page.context().close();
  });

  it("is found out when a label, a correction or a whole claim is taken away or a label is hidden", async () => {
    const page = await openSkeleton(locale);
    const [first, second, third, fourth] = articleClaims.filter((claim) => isUnsound(claim));
    await takeAway(page, `[data-claim="${first?.id}"] [data-label]`);
    await takeAway(page, `[data-claim="${second?.id}"] [data-correction]`);
    await takeAway(page, `[data-claim="${third?.id}"]`);
    await page
      .locator(`[data-claim="${fourth?.id}"] [data-label]`)
      .evaluate((label: HTMLElement) => (label.style.visibility = "hidden"));
    expect([...(await problemsOn(page, locale))].sort()).toEqual(
      [
        `${first?.id}: no label is seen`,
        `${second?.id}: no correction is seen`,
        `${third?.id}: the claim is missing`,
        `${fourth?.id}: no label is seen`,
      ].sort(),
    );
    await page.context().close();
  });
});

function isUnsound(claim: Claim): boolean {
  return ["unfounded", "harmful"].includes(treatmentOf(claim));
}

async function openSkeleton(locale: Locale): Promise<Page> {
  const page = await openPage(browser);
  await page.goto(`/${locale}/causes-and-remedies`);
  return page;
}

async function takeAway(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.remove());
}

function problemsOn(page: Page, locale: Locale): Promise<readonly string[]> {
  const expected = articleClaims.map((claim): ExpectedClaim => ({
    id: claim.id,
    treatment: treatmentOf(claim),
    text: localize(claim.text, locale),
    correction:
      isUnsound(claim) && claim.correction !== undefined ? localize(claim.correction, locale) : null,
  }));
  return page.evaluate(findUnmarkedClaims, expected);
}
