import type { Page } from "puppeteer-core";
import { webOrigin } from "../../test/browser/web-origin.ts";
import { controls, type Learner } from "./learner.ts";

/** Taps through Chromium 80. */
export function oldPhoneLearner(page: Page): Learner {
  // Next replaces the history entry while it starts, which this puppeteer takes for a navigation; so the old page is marked, and waited for to go.
  const tap = async (selector: string) => {
    await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
    await page.click(selector);
    await page.waitForFunction(
      () => document.readyState === "complete" && document.querySelector("html:not([data-left])") !== null,
    );
  };
  return {
    async start(locale, code) {
      await page.goto(`${webOrigin()}/${locale}/practice`);
      await (await page.$(controls.code))?.type(code);
      await tap(controls.start);
    },
    async answer(letters) {
      for (const letter of letters) await page.click(controls.option(letter));
      await tap(controls.choose);
    },
    skip: () => tap(controls.skip),
    goOn: () => tap(controls.goOn),
    texts: (selector) => page.$$eval(selector, (found) => found.map((one) => (one as HTMLElement).innerText)),
    attributes: (selector, name) =>
      page.$$eval(selector, (found, wanted) => found.map((one) => one.getAttribute(wanted) ?? ""), name),
    address: () => page.url(),
    leave: () => page.close(),
  };
}
