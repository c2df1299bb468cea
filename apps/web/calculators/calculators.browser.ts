import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../test/browser/launch-chromium.ts";
import { openPage } from "../test/browser/open-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

it("works a sum out without script, and keeps what was typed in its address", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/zh-CN/calculators");
  await page.getByRole("link", { name: "留一点不还，要多付多少" }).click();
  await page.getByLabel("留着不还的钱（元）").fill("１０，０００");
  await page.getByLabel("日利率（%）").fill("万分之5");
  await page.getByLabel("多留多少天").fill("30天");
  await page.getByRole("button", { name: "算一算" }).click();
  await page.waitForURL(/#result$/);
  const result = page.getByRole("region", { name: "结果" });
  expect(await result.locator("dd").allInnerTexts()).toEqual(["150 元", "5 元", "18.25%"]);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    balance: "１０，０００",
    rate: "万分之5",
    days: "30天",
  });
  await page.goto(page.url().replace("/zh-CN/", "/en/"));
  expect(await page.getByRole("region", { name: "Result" }).locator("dd").allInnerTexts()).toEqual([
    "¥150",
    "¥5",
    "18.25%",
  ]);
  await page.context().close();
});

it("says what has to be mended, each a link to its entry, which keeps what was typed", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto("/en/calculators/daily-rate?rate=15,5&unit=percent&principal=10000&days=1.5&year=365");
  const links = page.getByRole("region", { name: "2 entries to mend" }).getByRole("link");
  expect(await links.count()).toBe(2);
  await links.first().click();
  expect(new URL(page.url()).hash).toBe("#entry-rate");
  const entry = page.getByLabel("Charge a day");
  expect(await entry.inputValue()).toBe("15,5");
  expect(await entry.getAttribute("aria-invalid")).toBe("true");
  await page.context().close();
});
