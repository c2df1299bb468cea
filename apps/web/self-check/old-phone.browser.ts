import { locales } from "@plain-credit/core";
import { expect, test } from "vitest";
import { launchChromium80 } from "../test/browser/launch-chromium-80.ts";
import { webOrigin } from "../test/browser/web-origin.ts";
import { caseWords } from "./case-words.ts";
import { nameOf, questionOf, valueOf } from "./test/pack-words.ts";

test.each(locales)("a case goes from the first tap to the result in Chromium 80, in %s", async (locale) => {
  const words = caseWords[locale];
  const browser = await launchChromium80();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.setViewport({ width: 360, height: 640 });
  await page.goto(`${webOrigin()}/${locale}/check`, { waitUntil: "networkidle0" });
  const headingIs = (text: string) =>
    expect
      .poll(() => page.$eval("main h2", (heading) => heading.textContent), { timeout: 15_000 })
      .toContain(text);
  const tap = (text: string) =>
    page.$$eval(
      "main a, main button",
      (elements, name) => {
        const found = elements.find((element) => element.textContent === name);
        if (found instanceof HTMLElement) found.click();
        return found !== undefined;
      },
      text,
    );

  expect(await tap(nameOf("outcomes", "paused", locale))).toBe(true);
  await headingIs(questionOf("contact-demand", locale));
  expect(await tap(valueOf("contact-demand", "none", locale))).toBe(true);
  await headingIs(questionOf("page-message", locale));
  expect(await tap(valueOf("page-message", "verify-identity", locale))).toBe(true);
  await headingIs(words.question(2, 8));
  expect(await tap(words.finish)).toBe(true);
  await headingIs(`${words.toldTitle} ${nameOf("causes", "system-identity", locale)}`);
  expect(errors).toEqual([]);
  await browser.close();
});
