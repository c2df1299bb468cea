import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium80 } from "./launch-chromium-80.ts";
import { launchChromium } from "./launch-chromium.ts";
import { servePage, type ServedPage } from "./serve-page.ts";

const page =
  "<!doctype html><meta charset=utf-8><title>still</title><script>document.title = 'moved by script'</script>";
let served: ServedPage;

beforeAll(async () => {
  served = await servePage(page);
});

afterAll(() => served.close());

it("today's Chromium opens a page, with script and without", async () => {
  const browser = await launchChromium();
  const withScript = await browser.newPage();
  await withScript.goto(served.origin);
  expect(await withScript.title()).toBe("moved by script");
  const withoutScript = await browser.newPage({ javaScriptEnabled: false });
  await withoutScript.goto(served.origin);
  expect(await withoutScript.title()).toBe("still");
  expect(Number.parseInt(browser.version(), 10)).toBeGreaterThanOrEqual(111);
  await browser.close();
});

it("the old phone's browser is Chromium 80 and opens a page", async () => {
  const browser = await launchChromium80();
  expect(await browser.version()).toMatch(/^HeadlessChrome\/80\./);
  const tab = await browser.newPage();
  await tab.goto(served.origin);
  expect(await tab.title()).toBe("moved by script");
  await browser.close();
});
